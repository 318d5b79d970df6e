import {
  type BySeat,
  bySeat,
  type Outcomes,
  type RoundResult,
  type Scenario,
  type Seat,
} from '../engine/index.ts'
import type { Played } from './played.ts'

/** Outcomes that the index of the patients is the mean of. */
export const MEASURES = ['fourHour', 'delayedBedDays', 'cancelled', 'otherExits', 'daysAtHome'] as const
export type Measure = (typeof MEASURES)[number]

/** A figure of the whole game between its two ends. `index`: 0 = `hold`, 100 = `pool`; null where the ends are too close to tell. */
export interface Figure {
  readonly value: number
  readonly hold: number
  readonly pool: number
  readonly index: number | null
}

/** Indices of a game, 0 = everybody always holds back, 100 = everybody always pools, both on the game's own seed; beyond both is possible. */
export interface Indices {
  /** Why there is none: fewer than 7 rounds, no patients at this table, or ends that cannot be told apart. */
  readonly none: 'short' | 'too-close' | null
  readonly patients: number | null
  readonly place: number | null
  /** Of the measures that make up the patients’ index; null where no patients flow. */
  readonly measures: Readonly<Record<Measure, Figure>> | null
  /** Sum of all board scores. */
  readonly placeScore: Figure
  /** Board scores by seat: never an index of their own. */
  readonly scores: BySeat<Omit<Figure, 'index'>>
}

/** Fewer rounds than this have no index (exact rules). */
export const LEAST_ROUNDS = 7

/** Computes the indices of a game from its own rounds and those of the two ends. */
export function indicesOf(
  { scenario, seats, unit }: Pick<Played, 'scenario' | 'seats' | 'unit'>,
  rounds: Readonly<Record<'game' | 'hold' | 'pool', readonly RoundResult[]>>,
): Indices {
  const n = rounds.game.length
  const long = n >= LEAST_ROUNDS
  const figure = (of: (results: readonly RoundResult[]) => number, resolution: number): Figure => {
    const [value, hold, pool] = [of(rounds.game), of(rounds.hold), of(rounds.pool)]
    const apart = Math.abs(pool - hold) > resolution
    return { value, hold, pool, index: long && apart ? (100 * (value - hold)) / (pool - hold) : null }
  }
  const hasPatients = n > 0 && rounds.game.every(({ outcomes }) => outcomes !== null)
  const measures = hasPatients
    ? (Object.fromEntries(
        MEASURES.map((measure) => [
          measure,
          figure((results) => overall(results, measure), resolutionOf(scenario, measure, n)),
        ]),
      ) as Record<Measure, Figure>)
    : null
  const placeScore = figure(
    (results) => seats.reduce((sum, seat) => sum + scoreOf(results, seat), 0),
    placeResolution({ unit, seats }, rounds.pool),
  )
  const patients = measures ? meanOf(MEASURES.map((measure) => measures[measure].index)) : null
  return {
    none: !long ? 'short' : patients === null && placeScore.index === null ? 'too-close' : null,
    patients,
    place: placeScore.index,
    measures,
    placeScore,
    scores: bySeat(seats, (seat) => {
      const { index: _, ...rest } = figure((results) => scoreOf(results, seat), 0)
      return rest
    }),
  }
}

/** A seat's board scores added up. */
export const scoreOf = (results: readonly RoundResult[], seat: Seat): number =>
  results.reduce((sum, { scores }) => sum + scores[seat], 0)

/** Outcomes of a whole game: a percentage is averaged, days and people are counted together. */
export function overall(
  results: readonly { readonly outcomes: Outcomes | null }[],
  measure: Measure,
): number {
  const sum = results.reduce((total, { outcomes }) => total + (outcomes?.[measure] ?? 0), 0)
  return measure === 'fourHour' ? sum / Math.max(1, results.length) : sum
}

/** The mean of the indices that exist. */
function meanOf(indices: readonly (number | null)[]): number | null {
  const known = indices.flatMap((index) => (index === null ? [] : [index]))
  return known.length === 0 ? null : known.reduce((sum, index) => sum + index, 0) / known.length
}

/** The certificate resolves differences down to 5 % of the stakes paid; a table of payoffs is exact. */
function placeResolution(
  { unit, seats }: Pick<Played, 'unit' | 'seats'>,
  pool: readonly RoundResult[],
): number {
  const paid = pool.reduce((sum, { pooled }) => sum + seats.reduce((of, seat) => of + pooled[seat], 0), 0)
  return unit === 'points' ? 0 : 0.05 * paid
}

/**
 * Below which the two ends of an outcome count as the same: half a point of four-hour performance and 0.4 % of beds
 * delayed (the tolerance the model is calibrated to), the same days at home, and a twentieth of the planned people.
 */
function resolutionOf({ flow, money: { plan } }: Scenario, measure: Measure, rounds: number): number {
  const days = rounds * 91
  switch (measure) {
    case 'fourHour':
      return 0.5
    case 'delayedBedDays':
    case 'daysAtHome':
      return 0.004 * (flow?.ga_beds ?? 0) * days
    case 'cancelled':
      return 0.05 * plan.cancelled * rounds
    case 'otherExits':
      return 0.05 * plan.otherExits * rounds
  }
}
