// What several screens have in common, and the frames that show no table from within.
import type { Phase, Seat, View } from '../../engine/index.ts'
import type { PAGES } from './message.ts'
import type { At } from './shape.ts'

/** Where the whole workshop stands. */
export const STAGES = ['lobby', 'practice', 'playing', 'half-time', 'debrief', 'ended'] as const
export type Stage = (typeof STAGES)[number]
export type Page = (typeof PAGES)[number]

/** A running clock as of the frame's own moment; screens count down from here by their own timer. */
export interface ClockFrame {
  /** Milliseconds left, never negative; null where this phase has no clock. */
  readonly remainingMs: number | null
  readonly paused: boolean
  /** Time is up and the table waits for these seats, because its policy is to wait. */
  readonly waitingFor: readonly Seat[]
}

/** One game as one seat, one observer or the facilitator may see it. */
export interface TableFrame {
  readonly table: number
  readonly practice: boolean
  /** Goes with every tap. */
  readonly at: At
  /** Names this game and its try: goes back in `have`. */
  readonly gameKey: string
  /** `viewFor`, the one secrecy boundary; its `results` start after the first `resultsBefore` ones. */
  readonly view: View
  readonly resultsBefore: number
  readonly clock: ClockFrame
  /** Seats in which a bot stands in for people, and seats that a bot plays from the start. */
  readonly standIns: readonly Seat[]
  readonly bots: readonly Seat[]
  /** Choices of this round were seen before: the table stepped back behind its reveal. */
  readonly seenBefore: boolean
  readonly entry: 'devices' | 'facilitator'
}

export interface MessageFrame {
  readonly id: string
  readonly to: number | 'all'
  readonly text: string
  readonly at: number
}

/** What the room's screen shows: counts and room totals, never one table's or seat's conduct. */
export interface ProjectorFrame {
  readonly kind: 'projector'
  readonly stage: Stage
  readonly page: Page
  readonly code: string
  readonly title: string
  readonly people: { readonly devices: number; readonly seated: number; readonly observers: number }
  readonly seats: { readonly taken: number; readonly all: number }
  readonly tables: readonly {
    readonly table: number
    readonly seatsTaken: number
    readonly seats: number
    readonly round: number | null
    readonly phase: Phase | 'over' | null
  }[]
  /** Over all running tables that are in decide: how many seats have locked. Null where none is. */
  readonly decided: { readonly done: number; readonly all: number } | null
  /** The round and phase that the slowest running table is in, and the longest clock there. */
  readonly slowest: { readonly round: number; readonly phase: Phase; readonly clock: ClockFrame } | null
  /** Means over all running tables, from the last finished round; null before it, under fog, and for a lone table. */
  readonly totals: RoomTotals | null
  /** Tables side by side: in the debrief only, and only those that consented and whose game is over. */
  readonly beside: readonly { readonly table: number; readonly view: View }[]
  readonly disclosed: { readonly rule: string; readonly tables: readonly number[] } | null
  readonly messages: readonly MessageFrame[]
}

export interface RoomTotals {
  readonly tables: number
  readonly round: number
  readonly poolLevel: number
  readonly fourHour: number | null
  readonly delayedBedDays: number | null
}

/** Somebody who has not joined: that there is a workshop behind the code, and whether one can still join. */
export interface StrangerFrame {
  readonly kind: 'stranger'
  readonly stage: Stage
}

/** This device was removed, or its seat is gone with the workshop. */
export interface GoneFrame {
  readonly kind: 'gone'
  readonly why: 'removed' | 'banned' | 'ended'
}
