import { createContext, useContext } from 'react'
import type { Saying } from '../../workshop/client/room.ts'
import type { Reply } from '../../workshop/protocol/index.ts'
import { announce } from '../parts/live-region.tsx'
import { answerWords } from './rules-words.ts'
import type { InRoom } from './use-room.ts'

export const RoomContext = createContext<InRoom | null>(null)

export function useInRoom(): InRoom {
  const here = useContext(RoomContext)
  if (here === null) throw new Error('bug: no room above')
  return here
}

/** Says something to the room and reads its answer out; true once it is received. */
export function useSay(): (saying: Saying) => Promise<Reply | null> {
  const { send } = useInRoom()
  return async (saying) => {
    const reply = await send(saying)
    const words = answerWords(reply)
    if (words !== null) announce(words)
    return reply
  }
}
