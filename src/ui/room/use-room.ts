import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { type KeyKind, readKey } from '../../workshop/client/keys.ts'
import { BEFORE_ROOM, openRoom, type Room, type RoomState, type Saying } from '../../workshop/client/room.ts'
import { wakeWith } from '../../workshop/client/wake.ts'
import type { Reply } from '../../workshop/protocol/index.ts'

export const steady = (): number => performance.now()

export interface InRoom {
  readonly room: Room | null
  readonly state: RoomState
  /** The code that carries the words could not be fetched. */
  readonly failed: boolean
  /** Sends and resolves with the answer; null where there is none. */
  readonly send: (saying: Saying) => Promise<Reply | null>
  /** Takes the seat back from another tab. */
  readonly holdHere: () => void
}

const before = (): RoomState => BEFORE_ROOM
const never = () => () => {}

/** A line to a workshop for as long as the screen stands. The socket's code is fetched here, after the first screen. */
export function useRoom(kind: KeyKind, workshop: string): InRoom {
  const [room, setRoom] = useState<Room | null>(null)
  const [failed, setFailed] = useState(false)
  const [turn, setTurn] = useState(0)
  const newest = useRef<Room | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn opens the line anew
  useEffect(() => {
    let stop = (): void => {}
    let here = true
    import('../../workshop/client/socket-link.ts').then(
      ({ socketLink }) => {
        if (!here) return
        const opened = openRoom(socketLink(document.baseURI), {
          pass: { by: 'token', workshop, token: readKey(kind, workshop) ?? '' },
          onToken: () => {},
          now: steady,
        })
        const sleepWell = wakeWith(opened, steady)
        stop = () => {
          sleepWell()
          opened.close()
        }
        newest.current = opened
        setRoom(opened)
      },
      () => setFailed(true),
    )
    return () => {
      here = false
      newest.current = null
      stop()
    }
  }, [kind, workshop, turn])
  const state = useSyncExternalStore(room?.subscribe ?? never, room?.state ?? before)
  const send = useCallback(async (saying: Saying) => (await newest.current?.send(saying)) ?? null, [])
  const holdHere = useCallback(() => setTurn((before) => before + 1), [])
  return { room, state, failed, send, holdHere }
}
