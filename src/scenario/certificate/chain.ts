// The chain T > R > P > S and the return of one's own pound, from games whose choices are held.
import type { Scenario, Seat } from '../../engine/index.ts'
import { allOf, contextsOf, hasBit, profilesOf } from './bare.ts'
import type { ConstantRun } from './constants.ts'
import { total } from './deviations.ts'
import { type Estimate, estimate, lower, upper } from './interval.ts'
import { above, atLeast, atMost, LIMITS, verdict } from './limits.ts'
import type { Chain, OwnReturn, PoolFigures, SeatCertificate, Verdict } from './types.ts'

export const MILLION = 1_000_000

/** One seat of the table among the runs of all seeds. */
export interface Chair {
  readonly ids: readonly Seat[]
  readonly seat: number
  readonly constants: readonly ConstantRun[]
}

export const chairsOf = (scenario: Scenario, constants: readonly ConstantRun[]): readonly Chair[] => {
  const ids = scenario.seats.map(({ id }) => id)
  return ids.map((_, seat) => ({ ids, seat, constants }))
}

const score = ({ seat }: Chair, run: ConstantRun, mask: number): number =>
  (run.games[mask]?.scores[seat] ?? 0) / MILLION
const paid = ({ seat }: Chair, run: ConstantRun, mask: number): number =>
  (run.games[mask]?.paid[seat] ?? 0) / MILLION

/** Masks of the four payoffs for a seat. */
export const cornersOf = (seats: number, seat: number): Readonly<Record<'T' | 'R' | 'P' | 'S', number>> => ({
  T: allOf(seats) ^ (1 << seat),
  R: allOf(seats),
  P: 0,
  S: 1 << seat,
})

/** Means of T, R, P and S in £m over the whole game, and their paired differences. */
export function chainOf(chair: Chair): Chain & Pick<SeatCertificate, 'differences'> {
  const { T, R, P, S } = cornersOf(chair.ids.length, chair.seat)
  const mean = (mask: number): number => estimate(chair.constants.map((run) => score(chair, run, mask))).mean
  const gap = (a: number, b: number): Estimate =>
    estimate(chair.constants.map((run) => score(chair, run, a) - score(chair, run, b)))
  return {
    T: mean(T),
    R: mean(R),
    P: mean(P),
    S: mean(S),
    differences: { TR: gap(T, R), RP: gap(R, P), PS: gap(P, S) },
  }
}

/** Own return per pound pooled: 1 + (score when pooling − score when holding back) ÷ stakes paid, in every context. */
export function ownReturnOf(chair: Chair): SeatCertificate['ownReturn'] {
  const { ids, seat, constants } = chair
  const bit = 1 << seat
  const contexts = contextsOf(ids.length, seat).map((others): OwnReturn => {
    const gain = (run: ConstantRun): number => score(chair, run, others | bit) - score(chair, run, others)
    return {
      others: ids.filter((_, other) => hasBit(others, other)),
      ...estimate(constants.map((run) => 1 + gain(run) / paid(chair, run, others | bit))),
    }
  })
  return {
    min: Math.min(...contexts.map(({ mean }) => mean)),
    max: Math.max(...contexts.map(({ mean }) => mean)),
    lower: Math.min(...contexts.map(lower)),
    upper: Math.max(...contexts.map(upper)),
    contexts,
  }
}

/** The widest interval of a seat's constants as a share of what it paid. */
export function widestConstant(
  chair: Chair,
  figures: Pick<SeatCertificate, 'differences' | 'ownReturn'>,
): number {
  const { R } = cornersOf(chair.ids.length, chair.seat)
  const stakes = estimate(chair.constants.map((run) => paid(chair, run, R))).mean
  const { TR, RP, PS } = figures.differences
  return Math.max(
    ...[TR, RP, PS].map(({ half }) => half / stakes),
    ...figures.ownReturn.contexts.map(({ half }) => half),
  )
}

export const chainVerdicts = (
  seat: Seat,
  { TR, RP, PS }: SeatCertificate['differences'],
): readonly Verdict[] => [
  verdict('T>R', seat, above(lower(TR), 0)),
  verdict('R>P', seat, above(lower(RP), 0)),
  verdict('P>S', seat, above(lower(PS), 0)),
]

export const ownVerdicts = (seat: Seat, own: SeatCertificate['ownReturn']): readonly Verdict[] => [
  verdict('own-least', seat, atLeast(own.lower, LIMITS.ownLeast)),
  verdict('own-most', seat, atMost(own.upper, LIMITS.ownMost)),
]

/** Least place return over all one-seat changes, and what the pool returned in cash alone. */
export function placeReturnOf(
  ids: readonly Seat[],
  constants: readonly ConstantRun[],
): PoolFigures['placeReturn'] {
  const sum = (run: ConstantRun, mask: number, by: 'scores' | 'cash' | 'paid'): number =>
    total(run.games[mask]?.[by] ?? [])
  const changes = ids.flatMap((_, seat) =>
    contextsOf(ids.length, seat).map((others) => {
      const pooling = others | (1 << seat)
      return estimate(
        constants.map(
          (run) =>
            1 +
            (sum(run, pooling, 'scores') - sum(run, others, 'scores')) /
              (run.games[pooling]?.paid[seat] ?? 1),
        ),
      )
    }),
  )
  const all = allOf(ids.length)
  return {
    min: Math.min(...changes.map(({ mean }) => mean)),
    lower: Math.min(...changes.map(lower)),
    cash: estimate(
      constants.map((run) => 1 + (sum(run, all, 'cash') - sum(run, 0, 'cash')) / sum(run, all, 'paid')),
    ).mean,
  }
}

export const placeVerdict = (place: PoolFigures['placeReturn']): Verdict =>
  verdict('place', null, above(place.lower, LIMITS.place))

/** Sum of all board scores by how many seats pool, £m, mean over the profiles with that many. */
export function placeByPoolers(seats: number, constants: readonly ConstantRun[]): readonly number[] {
  const poolers = (mask: number): number =>
    Array.from({ length: seats }, (_, seat) => hasBit(mask, seat)).filter(Boolean).length
  return Array.from({ length: seats + 1 }, (_, many) => {
    const masks = profilesOf(seats).filter((mask) => poolers(mask) === many)
    return estimate(
      constants.flatMap((run) => masks.map((mask) => total(run.games[mask]?.scores ?? []) / MILLION)),
    ).mean
  })
}
