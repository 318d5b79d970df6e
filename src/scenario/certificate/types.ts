import type { Seat } from '../../engine/index.ts'
import type { Path } from './deviations.ts'
import type { Estimate } from './interval.ts'

/** What a certificate must show (model.md, "It must be a dilemma"). */
export const RULES = [
  'T>R',
  'R>P',
  'P>S',
  'own-least',
  'own-most',
  'short-run',
  'place',
  'story-all-hold-back',
  'story-too-early',
  'story-all-pool',
  'horizon',
  'precision',
  'leap-threshold',
  'leap-all-in',
  'leap-all-out',
  'leap-gain',
] as const
export type RuleId = (typeof RULES)[number]

/** One condition, met or not: the figure at its bound, and the limit. £m, pounds per pound, shares, cases or rounds. */
export interface Verdict {
  readonly rule: RuleId
  /** Whose condition it is; null: the place's. */
  readonly seat: Seat | null
  readonly ok: boolean
  readonly value: number
  readonly limit: number
  /** Of a leap scenario with pool rounds: how the leap went. */
  readonly leap?: 'taken' | 'not-taken'
}

/** A figure for each seat of the table. */
export type Seats<T> = Readonly<Record<string, T>>

/** T: the others always pool, I always hold back; R: all pool; P: all hold back; S: only I pool. £m over the whole game. */
export interface Chain {
  readonly T: number
  readonly R: number
  readonly P: number
  readonly S: number
}

/** What a seat's pound returns to its own board against one choice of the others. */
export interface OwnReturn extends Estimate {
  /** Those who pool. */
  readonly others: readonly Seat[]
}

export interface ShortRun {
  readonly cases: number
  readonly failures: number
  /** Share of the cases in which holding back pays to the end of the game too: reported, need not be 1. */
  readonly toTheEnd: number | null
  /** Least gain per pound of stake, and where it was met. */
  readonly leastGain: number
  readonly worst: { readonly path: Path; readonly round: number; readonly others: readonly Seat[] } | null
}

/** One seat's figures. */
export interface SeatCertificate extends Chain {
  readonly differences: { readonly TR: Estimate; readonly RP: Estimate; readonly PS: Estimate }
  /** Pounds per pound pooled: point estimates, and the range at the 95 % bound. */
  readonly ownReturn: {
    readonly min: number
    readonly max: number
    readonly lower: number
    readonly upper: number
    readonly contexts: readonly OwnReturn[]
  }
  /** (R−P)/(T−S) and (R−S)/(T−S); null unless the chain holds. */
  readonly K: number | null
  readonly KS: number | null
  readonly shortRun: ShortRun
  /** What pooling among strict reciprocators is worth, against always holding back among them; £m, reported. */
  readonly reciprocity: Estimate | null
}

export interface Story {
  readonly allHoldSunk: number
  readonly allHoldSunkEarly: number
  readonly allPoolSunk: number
  readonly sunkBySeat: Seats<{ readonly allHold: number; readonly allPool: number }>
  readonly fourHour: { readonly allHold: readonly number[]; readonly allPool: readonly number[] }
  readonly delayed: { readonly allHold: readonly number[]; readonly allPool: readonly number[] }
}

/** What everybody's pound returns to the place on a card that is flagged to waste money. */
export interface WastefulCard extends Estimate {
  readonly card: string
  readonly path: Path
}

/** The shape of a pool dilemma, without its story. */
export interface PoolFigures {
  readonly seats: Seats<SeatCertificate>
  /** Board scores of all seats per pound pooled: least over all one-seat changes, at the bound too; and in cash alone. */
  readonly placeReturn: { readonly min: number; readonly lower: number; readonly cash: number }
  /** Sum of all board scores by how many pool, £m. */
  readonly placeByPoolers: readonly number[]
  readonly wastefulCards: readonly WastefulCard[]
}

/** Seeds of the constant profiles, and fewest and most seeds of a one-round deviation. */
export interface SeedCounts {
  readonly seeds: number
  readonly deviationSeeds: readonly [least: number, most: number]
}

export interface PoolCertificate extends PoolFigures, SeedCounts {
  readonly kind: 'pool'
  readonly story: Story
  readonly verdicts: readonly Verdict[]
}

/** A leap: least figures over the rounds in which it can be decided, £m, against nobody ever committing. */
export interface LeapCertificate extends SeedCounts {
  readonly kind: 'leap'
  readonly threshold: number
  readonly gain: Seats<number>
  readonly loss: Seats<number>
  /** Chance that enough others commit above which committing pays: loss ÷ (loss + gain). */
  readonly beliefNeeded: Seats<number>
  readonly rounds: readonly {
    readonly round: number
    readonly gain: Seats<Estimate>
    readonly loss: Seats<Estimate>
  }[]
  readonly story: Story
  /** Where other rounds have pool cards: their figures once the leap is taken, and where it never is. */
  readonly pool: { readonly taken: PoolFigures; readonly notTaken: PoolFigures } | null
  readonly verdicts: readonly Verdict[]
}

/** A table of payoffs is certified exactly, in its own unit. */
export interface TableCertificate {
  readonly kind: 'table'
  readonly payoffs: Chain
  readonly n: number
  readonly unit: 'million pounds' | 'points'
  readonly seats: Seats<Chain & { readonly K: number | null }>
  readonly verdicts: readonly Verdict[]
}

export type Certificate = PoolCertificate | LeapCertificate | TableCertificate

/** Whether every condition is met. */
export const passes = (certificate: Certificate): boolean => certificate.verdicts.every(({ ok }) => ok)
