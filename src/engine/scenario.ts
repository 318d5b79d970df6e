// What a decoded scenario holds. The file format and its defaults live in src/scenario; the rules read only this.
import type { FlowParams } from '../flow/index.ts'
import type { Card } from './card-types.ts'
import type { Citizens, Filing, Mission, Neighbourhood, Pilot, Standards } from './extra-types.ts'
import type { Incident } from './incident-types.ts'
import type { Money, Pooling, SeatSpec, TrustRules } from './numbers.ts'
import type { BySeat, Level, MoveId, Phase, Pounds } from './words.ts'

export type * from './card-types.ts'
export type * from './extra-types.ts'
export type * from './incident-types.ts'
export type * from './numbers.ts'

/** How many rounds are played: `unknown` is at least m, then each next round with probability p, at most x. */
export type Rounds =
  | { readonly kind: 'fixed'; readonly n: number }
  | { readonly kind: 'unknown'; readonly atLeast: number; readonly chance: number; readonly atMost: number }

/** When a letter fits; every condition that is stated must hold. */
export interface LetterCondition {
  readonly rounds?: readonly number[] | undefined
  readonly iPooled?: boolean | undefined
  readonly othersPooled?:
    | { readonly atLeast?: number | undefined; readonly atMost?: number | undefined }
    | undefined
  readonly standing?: 'afloat' | 'awash' | 'under' | undefined
  readonly fourHourBelow?: number | undefined
  readonly reservesFell?: boolean | undefined
}

export interface Letter {
  readonly when: LetterCondition
  readonly text: string
}

/** What a table may do and when; a facilitator may change any of it before a game. */
export interface Options {
  readonly talk: boolean
  readonly pledgesFrom: number | null
  readonly bindFrom: number | null
  /** First round in which seats may cede risk share; null: never. */
  readonly cedeFrom: number | null
  readonly predictIn: readonly number[]
  readonly reasonIn: readonly number[]
  readonly feelIn: readonly number[]
  readonly fog: number
  readonly levels: boolean
  readonly framing: 'organisation' | 'system'
  readonly incidents: boolean
  readonly recoverySupport: boolean
  readonly headspace: number
  readonly forfeitShare: number
  readonly clocks: Readonly<Record<Phase, number>> | null
  readonly absence: 'default' | 'wait' | 'bot' | 'facilitator'
  readonly controlFund: Pounds
  readonly labels: 'then' | 'today'
}

export interface Scenario {
  readonly format: 'scenario/1'
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly teaches: string
  readonly sources: readonly string[]
  readonly minutes: number
  readonly language: string
  readonly place: {
    readonly population: number
    /** Share of what pooled money buys that reaches the place's own people. */
    readonly boundaryOverlap: number
    readonly neighbourhoods: readonly Neighbourhood[]
  }
  readonly rounds: Rounds
  readonly seats: readonly SeatSpec[]
  /** The patient flow, or null where payoffs come straight from a table. */
  readonly flow: FlowParams | null
  readonly money: Money
  readonly pooling: Pooling
  readonly trust: TrustRules
  readonly cards: readonly Card[]
  readonly cardOrder: 'given' | 'drawn'
  readonly incidents: { readonly chance: number; readonly deck: readonly Incident[] }
  readonly moves: readonly { readonly id: MoveId; readonly from: number }[]
  readonly options: Options
  readonly citizens: Citizens
  readonly mission: Mission
  readonly pilot: Pilot | null
  readonly filing: Filing | null
  readonly standards: Standards | null
  readonly briefing: string
  readonly handouts: BySeat<string>
  readonly letters: BySeat<readonly Letter[]>
  readonly debrief: readonly { readonly theme: number; readonly question: string; readonly source: string }[]
  readonly notes: readonly string[]
}

/** Levels a seat may choose under these options. */
export const levelsOf = (options: Options): readonly Level[] =>
  options.levels ? [0, 0.25, 0.5, 0.75, 1] : [0, 1]
