// What several screens have in common, and the frames that show no table from within.
import type {
  BySeat,
  IncidentView,
  Level,
  Outcomes,
  Phase,
  PoolState,
  Scenario,
  Seat,
  SeatView,
  Trust,
  View,
} from '../../engine/index.ts'
import type { DebriefShown } from './debrief-shown.ts'
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
  /** Names this game and its try. */
  readonly gameKey: string
  /** Names what these eyes see of its finished rounds: goes back in `have`. */
  readonly resultsKey: string
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
  readonly seats: {
    readonly taken: number
    readonly all: number
    readonly names: readonly { readonly seat: Seat; readonly name: string }[]
  }
  readonly tables: readonly {
    readonly table: number
    /** At which somebody sits: what everybody in the lobby sees as well. */
    readonly taken: readonly Seat[]
    readonly seats: number
    readonly round: number | null
    readonly phase: Phase | 'over' | null
  }[]
  /** Over all running tables that are in decide: how many seats have locked. Null where none is. */
  readonly decided: { readonly done: number; readonly all: number } | null
  /** The round and phase that the slowest running table is in, and the longest clock there. */
  readonly slowest: { readonly round: number; readonly phase: Phase; readonly clock: ClockFrame } | null
  /** Sums and means over all tables, from the last round whose cards have turned at each; null before it, under fog, and for a lone table. */
  readonly totals: RoomTotals | null
  /** Whose quarter was asked for, where that table may be shown; null: all. */
  readonly shownTable: number | null
  /** The last quarter that every table has opened, while it stands on the screen; null otherwise. Its days are looked up. */
  readonly quarter: QuarterShown | null
  /** Tables side by side: in the debrief only, and only those that consented and whose game is over. */
  readonly beside: readonly { readonly table: number; readonly view: ViewBeside }[]
  /** Finished games of tables that consented: their logs may be fetched for the debrief on this screen. */
  readonly logs: readonly GameName[]
  /** Where the debrief stands, as far as it may be shown; null before it is opened. */
  readonly debrief: DebriefShown | null
  readonly disclosed: { readonly rule: string; readonly tables: readonly number[] } | null
  /** What else was kept from people during the game; told in the debrief only. */
  readonly concealed: readonly Concealed[]
  readonly messages: readonly MessageFrame[]
}

/** A finished game as it stands beside others: what each seat did in every round, and the well. A large room has many. */
export interface ViewBeside extends Pick<View, 'poolHidden' | 'poolLevel'> {
  readonly seats: readonly Pick<SeatView, 'id' | 'name'>[]
  readonly results: readonly {
    readonly round: number
    readonly choices: BySeat<{ readonly level: Level }> | null
  }[]
}

export interface GameName {
  readonly table: number
  readonly game: number
}

/** Choices that some seats saw wrongly; a letter that looked at the whole place instead of the own house. */
export type Concealed = 'fog' | 'framing'

/** The place as a picture shows it: of one table, or the mean of several, which tells of none. */
export interface PlaceShown extends Pick<View, 'round' | 'phase' | 'pool' | 'poolHidden'> {
  readonly viewer: 'public'
  readonly seats: readonly Pick<SeatView, 'id' | 'name' | 'freeboard' | 'standing'>[]
  readonly trust: Trust
  readonly pool: PoolState
  readonly incidents: readonly Pick<IncidentView, 'id' | 'seat'>[]
  readonly current: null
}

export interface QuarterShown {
  /** Null: the mean of `tables` tables. */
  readonly table: number | null
  readonly tables: number
  readonly round: number
  readonly before: PlaceShown
  readonly after: PlaceShown
  /** The scenario without its texts. */
  readonly scenario: Scenario
  readonly outcomes: Pick<Outcomes, 'fourHour' | 'delayedBedDays' | 'cancelled'> | null
}

export interface RoomTotals {
  readonly tables: number
  readonly round: number
  /** Seats that pooled at least a part of their stake, of how many; pledges that were judged. */
  readonly pooled: { readonly done: number; readonly all: number }
  readonly pledges: { readonly kept: number; readonly broken: number }
  readonly poolLevel: number
  /** Null until that round's quarter is over at every table, and where no patients flow. */
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
