// Short-run dominance: holding back pays in every round but the last, for a board that looks two rounds ahead.
import type { Seat } from '../../engine/index.ts'
import { contextsOf, hasBit } from './bare.ts'
import type { DeviationRun, Gain, Group } from './deviations.ts'
import { type Estimate, estimate, lower } from './interval.ts'
import { atMost, LIMITS, verdict } from './limits.ts'
import type { ShortRun, Verdict, WastefulCard } from './types.ts'

/** One case on all seeds that tried it; gains per pound of stake. */
interface Case extends Group {
  readonly seat: number
  readonly others: number
  readonly gain: Estimate
  readonly toTheEnd: number | null
  readonly seeds: number
}

/** Puts the runs of all seeds together, case by case. Where a seat never had a stake there is no case. */
export function casesOf(ids: readonly Seat[], runs: readonly DeviationRun[]): readonly Case[] {
  const tried = new Map<
    string,
    { readonly group: Group; readonly gains: (readonly (readonly (Gain | null)[])[])[] }
  >()
  for (const run of runs)
    for (const { path, round, gains } of run.groups) {
      const key = `${path} ${round}`
      const known = tried.get(key) ?? { group: { path, round }, gains: [] }
      known.gains.push(gains)
      tried.set(key, known)
    }
  return [...tried.values()].flatMap(({ group, gains }) =>
    ids.flatMap((_, seat) =>
      contextsOf(ids.length, seat).flatMap((others, context): readonly Case[] => {
        const found = gains.flatMap((bySeat) => bySeat[seat]?.[context] ?? [])
        if (found.length === 0) return []
        const ends = found.flatMap(({ toTheEnd }) => toTheEnd ?? [])
        const gain = estimate(found.map(({ window, stake }) => window / stake))
        const toTheEnd = ends.length > 0 ? estimate(ends).mean : null
        return [{ ...group, seat, others, gain, toTheEnd, seeds: found.length }]
      }),
    ),
  )
}

/** One seat's short run: how many cases, and in how many holding back does not clearly pay. */
export function shortRunOf(ids: readonly Seat[], seat: number, cases: readonly Case[]): ShortRun {
  const own = cases.filter((one) => one.seat === seat)
  const followed = own.flatMap(({ toTheEnd }) => toTheEnd ?? [])
  const worst = own.reduce<Case | null>(
    (least, one) => (least === null || one.gain.mean < least.gain.mean ? one : least),
    null,
  )
  return {
    cases: own.length,
    failures: own.filter(({ gain }) => lower(gain) <= 0).length,
    toTheEnd: followed.length > 0 ? followed.filter((gain) => gain > 0).length / followed.length : null,
    leastGain: worst?.gain.mean ?? 0,
    worst: worst && {
      path: worst.path,
      round: worst.round,
      others: ids.filter((_, other) => hasBit(worst.others, other)),
    },
  }
}

export const shortRunVerdict = (seat: Seat, { failures }: ShortRun): Verdict =>
  verdict('short-run', seat, atMost(failures, 0))

/** The widest interval of a seat's cases, per pound of stake. */
export const widestCase = (seat: number, cases: readonly Case[]): number =>
  Math.max(0, ...cases.filter((one) => one.seat === seat).map(({ gain }) => gain.half))

/** Groups that still hold a case with too wide an interval. */
export function wideGroups(cases: readonly Case[]): readonly Group[] {
  const wide = cases.filter(({ gain }) => gain.half >= LIMITS.precision)
  return wide
    .filter(
      ({ path, round }, index) => wide.findIndex((one) => one.path === path && one.round === round) === index,
    )
    .map(({ path, round }) => ({ path, round }))
}

/** Fewest and most seeds that a case was tried on. */
export const seedsOf = (cases: readonly Case[]): readonly [number, number] =>
  cases.length === 0
    ? [0, 0]
    : [Math.min(...cases.map(({ seeds }) => seeds)), Math.max(...cases.map(({ seeds }) => seeds))]

/** Place return of cards that are flagged to waste money, on each path that met them. */
export function wastefulCardsOf(runs: readonly DeviationRun[]): readonly WastefulCard[] {
  const found = runs.flatMap(({ wasteful }) => wasteful)
  const firsts = found.filter(
    ({ card, path }, index) => found.findIndex((one) => one.card === card && one.path === path) === index,
  )
  return firsts.map(({ card, path }) => ({
    card,
    path,
    ...estimate(
      found.filter((one) => one.card === card && one.path === path).map(({ placeReturn }) => placeReturn),
    ),
  }))
}
