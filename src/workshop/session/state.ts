import type { Scenario, Seat } from '../../engine/index.ts'
import type { Recording } from '../../replay/index.ts'
import type { DebriefShown, LinkOf, Page, Reply, Settings } from '../protocol/index.ts'
import type { Clock } from './clock.ts'
import type { GameOpened, Keys } from './event.ts'

/** Where a device sits, as the room's log says. Whether it is connected is nobody's truth: presence is an argument of frames. */
export type Seated =
  | { readonly kind: 'lobby' }
  | { readonly kind: 'asking'; readonly table: number; readonly seat: Seat }
  | { readonly kind: 'seat'; readonly table: number; readonly seat: Seat; readonly slot: number }
  | { readonly kind: 'observer'; readonly table: number | null; readonly panel: boolean }

export interface Device {
  readonly id: string
  /** SHA-256 of its long token. */
  readonly token: string
  readonly place: Seated
  readonly gone: 'removed' | 'banned' | null
}

export interface RoomTable {
  readonly table: number
  readonly entry: 'devices' | 'facilitator'
  /** Games opened so far; the newest is the one people see. */
  readonly games: readonly (GameOpened & { readonly at: number })[]
  readonly helpSince: number | null
  readonly consent: boolean | null
  /** The table whose people these are now; null while it stands. */
  readonly into: number | null
}

export interface Told {
  readonly id: string
  readonly to: number | 'all'
  readonly text: string
  readonly at: number
}

export interface Given {
  readonly id: string
  readonly lines: readonly { readonly stream: string; readonly seq: number }[]
}

/** The fold of the room's stream. */
export interface Room {
  readonly settings: Settings
  readonly scenario: Scenario
  readonly code: string
  readonly keys: Keys
  readonly createdAt: number
  /** The newest moment in the stream. */
  readonly at: number
  readonly tables: readonly RoomTable[]
  readonly devices: ReadonlyMap<string, Device>
  readonly facilitators: readonly { readonly device: string; readonly token: string }[]
  readonly pin: { readonly hash: string; readonly expires: number; readonly missed: number } | null
  /** Moments of wrong seat codes; only those of the last minute count. */
  readonly missed: readonly number[]
  readonly told: readonly Told[]
  readonly halfTime: boolean
  readonly debrief: boolean
  readonly page: Page
  readonly shownTable: number | null
  readonly shown: DebriefShown
  /** Links made since the first ones; SHA-256 of their tokens. */
  readonly links: readonly { readonly of: LinkOf; readonly token: string }[]
  /** Messages that gave time, and the log lines in which they did. */
  readonly given: readonly Given[]
  readonly endedAt: number | null
}

/** One game of one table: its recording and what follows from its log's times. */
export interface TableGame {
  readonly stream: string
  readonly opened: GameOpened
  /** The store's time at which it was opened: its log counts milliseconds from here. */
  readonly openedAt: number
  readonly recording: Recording
  readonly clock: Clock
  /** Steps back so far. */
  readonly attempt: number
  /** The last round whose cards were turned, stepped back or not. */
  readonly turned: number
  /** Numbers of the lines that gave more time. */
  readonly extended: readonly number[]
}

/** An answer given before, so that a message that comes twice is answered alike. A memory, never a truth. */
export interface Heard {
  readonly id: string
  readonly reply: Reply
}

/** A workshop as folded from its streams. A process may lose it at any moment and fold it again. */
export interface Session {
  readonly workshop: string
  readonly room: Room
  /** By stream, `t3.1`. */
  readonly games: ReadonlyMap<string, TableGame>
  /** Lines folded so far, by stream: the next line's number is this + 1. */
  readonly lines: ReadonlyMap<string, number>
  readonly heard: ReadonlyMap<string, readonly Heard[]>
}
