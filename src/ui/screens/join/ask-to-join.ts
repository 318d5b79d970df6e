import { say } from '../../../i18n/index.ts'
import { keepCode, keepKey, readKey, workshopBehind } from '../../../workshop/client/keys.ts'
import { openRoom, type Pass } from '../../../workshop/client/room.ts'
import { replyWords, troubleWords } from '../../room/reply-words.ts'
import { steady } from '../../room/use-room.ts'

/** What came of asking: in, with the workshop's own name, or why not, in words. */
export type Joined =
  | { readonly kind: 'joined'; readonly workshop: string }
  | { readonly kind: 'refused' | 'network'; readonly words: string }

const PATIENCE_MS = 25_000

/** Joins by the room's code, or with a facilitator's PIN as one of its facilitators; keeps the token that the room gives. */
export async function askToJoin({ code, pin }: { code: string; pin: string }): Promise<Joined> {
  const network: Joined = { kind: 'network', words: say('join.network') }
  const socket = await import('../../../workshop/client/socket-link.ts').catch(() => null)
  if (socket === null) return network
  let given: Extract<Pass, { readonly by: 'token' }> | null = null
  const room = openRoom(socket.socketLink(document.baseURI), {
    pass: { by: 'code', code, ...earlier(code) },
    onToken: (pass) => {
      given = pass
      keepKey(pin === '' ? 'device' : 'console', pass.workshop, pass.token)
      if (pin === '') keepCode(code, pass.workshop)
    },
    now: steady,
  })
  const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), PATIENCE_MS))
  const asked = room.send(pin === '' ? { type: 'join', code } : { type: 'enterPin', pin })
  const reply = await Promise.race([asked, late])
  const { trouble } = room.state()
  room.close()
  if (reply === 'late') return network
  const workshop = workshopOf(given)
  if (workshop !== null) return { kind: 'joined', workshop }
  const words = reply === null ? troubleWords(trouble) : replyWords(reply)
  return { kind: 'refused', words: words ?? say('join.refused') }
}

/** The token that this device has of the room behind a code, so that the room knows it again. */
function earlier(code: string): { readonly token?: string } {
  const workshop = workshopBehind(code)
  const token = workshop === null ? null : readKey('device', workshop)
  return token === null ? {} : { token }
}

// The callback set it meanwhile, which the compiler cannot see.
const workshopOf = (given: Extract<Pass, { readonly by: 'token' }> | null): string | null =>
  given?.workshop ?? null
