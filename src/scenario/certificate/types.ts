import type { Seat } from '../../engine/index.ts'
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
] as const
export type RuleId = (typeof RULES)[number]

/** One condition, met or not: the figure at its bound, the limit, and whose it is. £m, shares, or rounds. */
export interface Verdict {
  readonly rule: RuleId
  readonly ok: boolean
  readonly seat: Seat | null
  readonly value: number
  readonly limit: number
}

/** One seat's figures, £m over the whole game. */
export interface SeatCertificate {
  readonly T: number
  readonly R: number
  readonly P: number
  readonly S: number
  readonly differences: { readonly TR: Estimate; readonly RP: Estimate; readonly PS: Estimate }
  /** Own return per pound pooled over the profiles of the others: point estimates, and the range at the 95 % bound. */
  readonly ownReturn: {
    readonly min: number
    readonly max: number
    readonly lower: number
    readonly upper: number
  }
  /** (R−P)/(T−S) and (R−S)/(T−S); null unless the chain holds. */
  readonly K: number | null
  readonly KS: number | null
  readonly shortRun: {
    readonly cases: number
    readonly failures: number
    /** Share of the cases in which holding back pays to the end of the game too: reported, need not be 1. */
    readonly toTheEnd: number | null
    readonly leastGain: number
    readonly worst: { readonly path: string; readonly round: number; readonly others: readonly Seat[] } | null
  }
}

export interface PoolCertificate {
  readonly kind: 'pool'
  readonly seeds: number
  readonly deviationSeeds: number
  readonly seats: Readonly<Record<string, SeatCertificate>>
  readonly placeReturn: { readonly min: number; readonly lower: number; readonly cash: number }
  readonly story: {
    readonly allHoldSunk: number
    readonly allHoldSunkEarly: number
    readonly allPoolSunk: number
    readonly sunkBySeat: Readonly<Record<string, { readonly allHold: number; readonly allPool: number }>>
    readonly fourHour: { readonly allHold: readonly number[]; readonly allPool: readonly number[] }
    readonly delayed: { readonly allHold: readonly number[]; readonly allPool: readonly number[] }
  }
  /** Sum of the four board scores by how many pool, £m. */
  readonly placeByPoolers: readonly number[]
  readonly verdicts: readonly Verdict[]
}

/** A table of payoffs is certified exactly. */
export interface TableCertificate {
  readonly kind: 'table'
  readonly payoffs: { readonly R: number; readonly S: number; readonly T: number; readonly P: number }
  readonly n: number
  readonly seats: Readonly<
    Record<
      string,
      {
        readonly T: number
        readonly R: number
        readonly P: number
        readonly S: number
        readonly K: number | null
      }
    >
  >
  readonly verdicts: readonly Verdict[]
}

export type Certificate = PoolCertificate | TableCertificate

export const passes = (certificate: Certificate): boolean => certificate.verdicts.every(({ ok }) => ok)
