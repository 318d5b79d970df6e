// What happened in a round: choices and where they came from, pledges, trust with reasons, money, outcomes.
import type { QuarterTotals } from '../flow/index.ts'
import type { Card } from './card-types.ts'
import type { ByLine, BySeat, Level, Move, Pounds, Reason, Seat, Standing, Trust } from './words.ts'

/** Where a choice came from. Only `chosen` and `draft` are judged. */
export const ORIGINS = [
  'chosen',
  'draft',
  'pledge',
  'last',
  'hold-back',
  'forced',
  'stand-in',
  'run-on',
] as const
export type Origin = (typeof ORIGINS)[number]
export const isJudged = (origin: Origin): boolean => origin === 'chosen' || origin === 'draft'

export interface Choice {
  readonly level: Level
  readonly origin: Origin
  readonly reason: Reason | null
}

export type PledgeOutcome = 'kept' | 'broken' | 'dropped' | 'not-judged'

/** A pledge as made in talk: at least `level` of the stake, if at least `ifOthers` others pledge too (0 = plain). */
export interface Pledge {
  readonly level: Level
  readonly ifOthers: number
  readonly bound: boolean
}

export interface SettledPledge extends Pledge {
  readonly outcome: PledgeOutcome
  readonly forfeit: Pounds
}

/** One step of directed trust, with its reason. */
export interface TrustChange {
  readonly from: Seat
  readonly of: Seat
  readonly by: number
  readonly why:
    | 'pooled'
    | 'held-back'
    | 'part-pooled'
    | 'kept'
    | 'bound-kept'
    | 'broken'
    | MoveWhy
    | 'incident'
}
export type MoveWhy =
  | 'learn-together'
  | 'eat-together'
  | 'mission'
  | 'put-it-right'
  | 'joint-appointment'
  | 'taken-back'

export type Account = Seat | 'pool' | 'outside' | 'centre'

export const LEDGER_LINES = [
  'emergency-activity',
  'planned-activity',
  'attendances',
  'excess-days',
  'block',
  'running-cost',
  'freed-days',
  'freed-days-share',
  'sustainability-fund',
  'allocation',
  'other-commissioning',
  'council-budget',
  'council-care',
  'community-contract',
  'community-cost',
  'delayed-day-charge',
  'control-total-fund',
  'table-payoff',
  'stake',
  'forfeit',
  'move-cost',
  'incident',
  'leap-loss',
  'leap-grant',
  'bail-out',
  'filing',
  'roll-out',
] as const
export type LedgerLineId = (typeof LEDGER_LINES)[number]

/** One payment: whole pounds from one account to another; a negative amount runs the other way. */
export interface LedgerLine {
  readonly line: LedgerLineId
  readonly from: Account
  readonly to: Account
  readonly pounds: Pounds
}

/** Place outcomes of one quarter. Four-hour in %, days in bed-days, the rest in people. */
export interface Outcomes {
  readonly fourHour: number
  readonly delayedBedDays: number
  readonly delayedShare: number
  readonly occupancy: number
  readonly cancelled: number
  readonly otherExits: number
  readonly avoidablePlacements: number
  readonly deaths: number
  readonly daysAtHome: number
  readonly earlyResponse: number
}

/** The shared pool after a settlement: stock in pounds by line, and what is due in the next rounds (index 0 = next round). */
export interface PoolState {
  readonly stock: ByLine<number>
  readonly due: ByLine<readonly number[]>
  readonly promisedStock: ByLine<number>
  readonly promisedDue: ByLine<readonly number[]>
}

/** The pilot beside the card: working stock in pounds; after an accepted roll-out it grows no more. */
export interface PilotState {
  readonly stock: Pounds
  readonly grows: boolean
}

/** What pooled money is worth in capacity this quarter: promised in the plans, and delivered. */
export interface Capacity {
  readonly p1Slots: number
  readonly p2Beds: number
  readonly p3Places: number
  readonly weekendStarts: number
  readonly dayEarlier: number
  readonly prevention: number
  readonly need: number
}

export interface DrawnIncident {
  readonly id: string
  readonly seat: Seat | null
}

/** Everything that happened in one finished round. */
export interface RoundResult {
  readonly round: number
  readonly card: string
  readonly kind: Card['kind']
  readonly incidents: readonly DrawnIncident[]
  readonly choices: BySeat<Choice>
  /** What each observer saw of each seat (under fog it may differ from what was sent). */
  readonly seen: BySeat<BySeat<Level>>
  readonly pledges: BySeat<SettledPledge | null>
  readonly moves: BySeat<readonly Move[]>
  /** Answers given in decide: `file`, `roll-out`. */
  readonly answers: BySeat<Readonly<Record<string, string>>>
  readonly predictions: BySeat<Readonly<Partial<Record<Seat, boolean>>>>
  readonly feelings: BySeat<number | null>
  readonly trustBefore: Trust
  readonly trust: Trust
  readonly trustChanges: readonly TrustChange[]
  readonly pooled: BySeat<Pounds>
  readonly scale: number
  readonly bought: ByLine<number>
  readonly pool: PoolState
  readonly pilot: PilotState | null
  readonly promised: Capacity
  readonly delivered: Capacity
  readonly flow: QuarterTotals | null
  readonly ledger: readonly LedgerLine[]
  readonly scores: BySeat<number>
  readonly reserves: BySeat<Pounds>
  readonly standing: BySeat<Standing>
  readonly outcomes: Outcomes | null
}

/** What is known at each step of the round that is being settled. */
export type Settlement =
  | { readonly at: 'reveal'; readonly result: RevealedRound }
  | { readonly at: 'quarter' | 'reflect'; readonly result: RoundResult }

/** A round after the reveal and before its quarter. */
export type RevealedRound = Omit<RoundResult, 'flow' | 'scores' | 'reserves' | 'standing' | 'outcomes'>
