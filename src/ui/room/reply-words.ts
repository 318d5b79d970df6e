import '../../i18n/words/room.ts'
import { isMessageKey, say } from '../../i18n/index.ts'
import type { Reply } from '../../workshop/protocol/index.ts'
import type { Trouble } from '../../workshop/wire.ts'

/** What an answer of the room says to a person; null where there is nothing to say, and where the rules have spoken. */
export function replyWords(reply: Reply | null): string | null {
  switch (reply?.kind) {
    case 'received':
      return say('room.received')
    case 'stale':
      return say('room.stale')
    case 'refused': {
      const key = `workshop.refusal.${reply.code}`
      return isMessageKey(key) ? say(key) : say('room.refused', { code: reply.code })
    }
    default:
      return null
  }
}

/** Why the server, not the room, could not do something. */
export function troubleWords(trouble: Trouble | null): string | null {
  if (trouble === null) return null
  if (trouble === 'wrong-code' || trouble === 'codes-paused') return say(`workshop.refusal.${trouble}`)
  const key = `room.trouble.${trouble}`
  return isMessageKey(key) ? say(key) : say('room.refused', { code: trouble })
}
