import type { Message, Reply } from '../protocol/index.ts'
import type { Principal } from '../roles/index.ts'
import type { Session, Touched } from '../session/index.ts'
import type { Trouble } from '../wire.ts'
import type { Store } from './store.ts'

/** Somebody's message on its way through the room. */
export interface Act {
  readonly from: Principal
  readonly message: Message
}

/** What a room answers: the reply of the core after everything was kept, or why nothing could be. */
export type Answered = { readonly reply: Reply | null } | { readonly trouble: Trouble }

/** One workshop in this process's memory: a cache of its streams that may be lost at any moment. */
export interface LiveRoom {
  readonly workshop: string
  /** As kept in the store: nothing that is not on disk is ever shown. */
  readonly session: () => Session
  readonly act: (act: Act) => Promise<Answered>
  /** Takes in what other nodes wrote. */
  readonly catchUp: () => Promise<void>
  /** Waits until everything under way is kept or refused; takes nothing more. */
  readonly close: () => Promise<void>
}

export interface RoomPorts {
  readonly store: Store
  readonly touched: (touched: Touched) => void
  /** Something was appended here. */
  readonly appended: () => void
  /** The workshop was deleted. */
  readonly gone: () => void
  /** Since when this process could do nothing, because its machine slept; null where it is awake. */
  readonly slept: () => number | null
  readonly report: (event: 'room-broken' | 'act-failed', problem: unknown) => void
}
