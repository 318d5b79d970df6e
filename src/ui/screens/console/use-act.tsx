import { useCallback, useState } from 'react'
import type { Saying } from '../../../workshop/client/room.ts'
import type { Reply } from '../../../workshop/protocol/index.ts'
import { announce } from '../../parts/live-region.tsx'
import { useInRoom } from '../../room/room-context.tsx'
import { answerWords } from '../../room/rules-words.ts'

/** Does something in the room: resolves with its answer. */
export type Act = (saying: Saying) => Promise<Reply | null>

/** The console's acts, and the room's last no in words until the next act. */
export function useAct(): { readonly act: Act; readonly refused: string | null } {
  const { send } = useInRoom()
  const [refused, setRefused] = useState<string | null>(null)
  const act = useCallback<Act>(
    async (saying) => {
      setRefused(null)
      const reply = await send(saying)
      const words = answerWords(reply)
      if (reply !== null && reply.kind !== 'received' && words !== null) setRefused(words)
      else if (words !== null) announce(words)
      return reply
    },
    [send],
  )
  return { act, refused }
}

/** The room's no, where it was asked. */
export function Refused({ words }: { readonly words: string | null }) {
  if (words === null) return null
  return (
    <p className="line-note away" role="alert">
      {words}
    </p>
  )
}
