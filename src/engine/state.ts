import type { FlowState } from '../flow/index.ts'
import type { DrawnIncident, PilotState, Pledge, PoolState, RoundResult, Settlement } from './result.ts'
import type { Options } from './scenario.ts'
import type { BySeat, Level, Move, Phase, Pounds, Reason, Seat, Trust } from './words.ts'

export * from './result.ts'

/** Who sits in a seat. */
export type Sitter =
  | { readonly kind: 'human' }
  | { readonly kind: 'bot'; readonly strategy: string; readonly temperament: string }
  /** A bot that stands in for people who left: announced, handed back in one tap, never judged. */
  | { readonly kind: 'stand-in'; readonly strategy: string; readonly temperament: string }

/** What a seat has set out in decide, not yet revealed. */
export interface Draft {
  readonly level: Level | null
  readonly moves: readonly Move[]
  readonly predictions: Readonly<Partial<Record<Seat, boolean>>>
  readonly reason: Reason | null
  readonly answers: Readonly<Record<string, string>>
  readonly locked: boolean
  /** Set out by a stand-in: never judged. */
  readonly standIn: boolean
}

/** Nothing set out yet. */
export const EMPTY_DRAFT: Draft = {
  level: null,
  moves: [],
  predictions: {},
  reason: null,
  answers: {},
  locked: false,
  standIn: false,
}

/** Risk share given to another seat, as a share of one's own; counts in the quarters of rounds `from` … `until`. */
export interface Ceding {
  readonly to: Seat
  readonly share: number
  readonly from: number
  readonly until: number
}

/** A promise broken in public: the trust it cost with each seat, and the forfeit that Put it right would still pay. */
export interface Breach {
  readonly lost: Readonly<Partial<Record<Seat, number>>>
  readonly owed: Pounds
}

/** What a seat proposes at a stop for a broken pledge: the share of the stake a bound one forfeits, the trust a plain one costs. */
export interface Standard {
  readonly forfeitShare: number
  readonly trustCost: number
}

/** One seat's lasting condition. `underUntil`: the last round of recovery support, or 0. */
export interface SeatState {
  readonly sitter: Sitter
  readonly ready: boolean
  readonly pledge: Pledge | null
  readonly draft: Draft
  readonly feeling: number | null
  readonly reserves: Pounds
  readonly underUntil: number
  readonly booksOpen: boolean
  readonly citizens: boolean
  readonly riskShare: number
  readonly ceded: readonly Ceding[]
  /** The last broken promise, until it is put right; then the trust that comes back if the seat pools when it next chooses. */
  readonly broken: Breach | null
  readonly repairing: Readonly<Partial<Record<Seat, number>>>
  readonly proposal: Standard | null
  readonly filed: 'hopeful' | 'honest' | null
  readonly boringUses: number
  /** The last round in which a move was made, by id or `id:partner`. */
  readonly moveRounds: Readonly<Record<string, number>>
}

/** The leap: open until it succeeded or round 4 is over; `since` is the round that decided it. */
export interface LeapState {
  readonly status: 'none' | 'open' | 'succeeded' | 'closed'
  readonly failures: number
  readonly since: number
}

/** The whole truth of a table: plain JSON, finite numbers, no caches. */
export interface State {
  readonly rules: string
  readonly scenario: string
  /** Rounds drawn from the seed: secret where the scenario says so. */
  readonly length: number
  /** The round the facilitator will stop after, if earlier. */
  readonly endAfter: number | null
  readonly round: number
  readonly phase: Phase | 'over'
  readonly paused: boolean
  readonly endedEarly: boolean
  /** The remaining rounds play each seat's last choice. */
  readonly runningOn: boolean
  readonly options: Options
  readonly seats: BySeat<SeatState>
  readonly trust: Trust
  /** Trust that a broken pledge costs; the forfeit's share stands in the options. Both may be agreed by the table. */
  readonly brokenCost: number
  /** Pairs with a joint appointment, in seat order. */
  readonly joint: readonly (readonly [Seat, Seat])[]
  readonly pool: PoolState
  readonly incidents: readonly DrawnIncident[]
  readonly seen: readonly string[]
  readonly trueForecast: boolean
  readonly leap: LeapState
  readonly pilot: PilotState | null
  readonly flow: FlowState | null
  /** The round being settled, between reveal and reflect; the finished ones are in `results`. */
  readonly current: Settlement | null
  readonly results: readonly RoundResult[]
}
