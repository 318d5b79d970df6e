import type { Scenario, Seat } from '../../engine/index.ts'
import type { ConstantRun } from './constants.ts'
import { casesOf, type DeviationRun } from './deviations.ts'
import { type Estimate, estimate, lower, share, upper } from './interval.ts'
import type { PoolCertificate, SeatCertificate, Verdict } from './types.ts'

const MILLION = 1_000_000

/** Limits of the conditions (model.md). A scenario may set its own story limits only with a reason in its notes. */
export const LIMITS = {
  own: [0.3, 0.75],
  place: 1.2,
  allHoldSunk: 0.6,
  allPoolSunk: 0.05,
  /** "Not before round 5": one seed in a hundred is forgiven as chance. */
  tooEarly: 0.01,
  earliestRound: 5,
  leastRounds: 7,
  precision: 0.05,
} as const

/** Puts the runs of all seeds together: figures, intervals and the verdict of every condition. */
export function conclude(
  scenario: Scenario,
  runs: { readonly constants: readonly ConstantRun[]; readonly deviations: readonly DeviationRun[] },
): PoolCertificate {
  const ids = scenario.seats.map(({ id }) => id)
  const seats = Object.fromEntries(ids.map((id, seat) => [id, seatFigures(scenario, { seat, ...runs })]))
  const place = placeReturn(ids, runs.constants)
  const story = storyOf(ids, runs.constants)
  return {
    kind: 'pool',
    seeds: runs.constants.length,
    deviationSeeds: runs.deviations.length,
    seats: Object.fromEntries(Object.entries(seats).map(([id, { figures }]) => [id, figures])),
    placeReturn: place,
    story,
    placeByPoolers: byPoolers(ids, runs.constants),
    verdicts: [
      ...ids.flatMap((id) => seatVerdicts(id, seats[id]?.figures)),
      ...ids.flatMap((id) => seats[id]?.precision ?? []),
      verdict('place', null, { ok: place.lower >= LIMITS.place, value: place.lower, limit: LIMITS.place }),
      verdict('story-all-hold-back', null, {
        ok: story.allHoldSunk >= LIMITS.allHoldSunk,
        value: story.allHoldSunk,
        limit: LIMITS.allHoldSunk,
      }),
      verdict('story-too-early', null, {
        ok: story.allHoldSunkEarly <= LIMITS.tooEarly,
        value: story.allHoldSunkEarly,
        limit: LIMITS.tooEarly,
      }),
      verdict('story-all-pool', null, {
        ok: story.allPoolSunk <= LIMITS.allPoolSunk,
        value: story.allPoolSunk,
        limit: LIMITS.allPoolSunk,
      }),
      horizon(scenario),
    ],
  }
}

const verdict = (
  rule: Verdict['rule'],
  seat: Seat | null,
  rest: Pick<Verdict, 'ok' | 'value' | 'limit'>,
): Verdict => ({ rule, seat, ...rest })

function horizon(scenario: Scenario): Verdict {
  const { rounds } = scenario
  const least = rounds.kind === 'fixed' ? rounds.n : rounds.atLeast
  return verdict('horizon', null, {
    ok: least >= LIMITS.leastRounds,
    value: least,
    limit: LIMITS.leastRounds,
  })
}

interface Figuring {
  readonly seat: number
  readonly constants: readonly ConstantRun[]
  readonly deviations: readonly DeviationRun[]
}

function seatFigures(scenario: Scenario, { seat, constants, deviations }: Figuring) {
  const ids = scenario.seats.map(({ id }) => id)
  const all = (1 << ids.length) - 1
  const bit = 1 << seat
  const score = (run: ConstantRun, mask: number): number => (run.scores[mask]?.[seat] ?? 0) / MILLION
  const paid = (run: ConstantRun, mask: number): number => (run.paid[mask]?.[seat] ?? 0) / MILLION
  const mean = (mask: number): number => estimate(constants.map((run) => score(run, mask))).mean
  const difference = (a: number, b: number): Estimate =>
    estimate(constants.map((run) => score(run, a) - score(run, b)))
  const TR = difference(all ^ bit, all)
  const RP = difference(all, 0)
  const PS = difference(0, bit)
  const own = contexts(ids.length, bit).map((others) =>
    estimate(
      constants.map((run) => 1 + (score(run, others | bit) - score(run, others)) / paid(run, others | bit)),
    ),
  )
  const [T, R, P, S] = [mean(all ^ bit), mean(all), mean(0), mean(bit)]
  const holds = T > R && R > P && P > S
  const stakes = estimate(constants.map((run) => paid(run, bit))).mean
  const short = shortRunOf(scenario, { seat, deviations })
  const figures: SeatCertificate = {
    T,
    R,
    P,
    S,
    differences: { TR, RP, PS },
    ownReturn: {
      min: Math.min(...own.map(({ mean }) => mean)),
      max: Math.max(...own.map(({ mean }) => mean)),
      lower: Math.min(...own.map(lower)),
      upper: Math.max(...own.map(upper)),
    },
    K: holds ? (R - P) / (T - S) : null,
    KS: holds ? (R - S) / (T - S) : null,
    shortRun: short.figures,
  }
  const widest = Math.max(
    ...[TR, RP, PS].map(({ half }) => half / stakes),
    ...own.map(({ half }) => half),
    short.widest,
  )
  const id = ids[seat] ?? null
  return {
    figures,
    precision: [
      verdict('precision', id, { ok: widest < LIMITS.precision, value: widest, limit: LIMITS.precision }),
    ],
  }
}

const contexts = (seats: number, bit: number): readonly number[] =>
  Array.from({ length: 1 << seats }, (_, mask) => mask).filter((mask) => (mask & bit) === 0)

function shortRunOf(
  scenario: Scenario,
  { seat, deviations }: { readonly seat: number; readonly deviations: readonly DeviationRun[] },
) {
  const ids = scenario.seats.map(({ id }) => id)
  const stake = scenario.seats[seat]?.stake ?? 1
  const cases = casesOf(scenario)
  const full = deviations.filter((run) => run.toTheEnd.length > 0)
  let failures = 0
  let endures = 0
  let count = 0
  let widest = 0
  let least: { readonly gain: number; readonly index: number } = { gain: Number.POSITIVE_INFINITY, index: -1 }
  for (const [index, one] of cases.entries()) {
    if (one.seat !== seat || isClosed(scenario, one)) continue
    count++
    const gain = estimate(deviations.map((run) => (run.window[index] ?? 0) / stake))
    if (lower(gain) <= 0) failures++
    widest = Math.max(widest, gain.half)
    if (gain.mean < least.gain) least = { gain: gain.mean, index }
    if (full.length > 0 && estimate(full.map((run) => run.toTheEnd[index] ?? 0)).mean > 0) endures++
  }
  const worst = cases[least.index]
  return {
    widest,
    figures: {
      cases: count,
      failures,
      toTheEnd: full.length > 0 ? endures / Math.max(1, count) : null,
      leastGain: least.gain,
      worst: worst
        ? {
            path: worst.path,
            round: worst.round,
            others: ids.filter((_, other) => ((worst.others >> other) & 1) === 1),
          }
        : null,
    },
  }
}

/** A round in which the card is closed to the seat is no case: it had nothing to decide. */
function isClosed(scenario: Scenario, one: { readonly round: number; readonly seat: number }): boolean {
  if (scenario.cardOrder !== 'given') return false
  const card = scenario.cards[Math.min(one.round, scenario.cards.length) - 1]
  const seat = scenario.seats[one.seat]?.id
  return card?.kind === 'pool' && seat !== undefined && card.closedTo.includes(seat)
}

/** Least place return over all one-seat changes, and what the pool returned in cash alone. */
function placeReturn(
  ids: readonly Seat[],
  constants: readonly ConstantRun[],
): PoolCertificate['placeReturn'] {
  const total = (values: readonly number[] | undefined): number =>
    (values ?? []).reduce((sum, value) => sum + value, 0)
  let min = Number.POSITIVE_INFINITY
  let least = Number.POSITIVE_INFINITY
  for (const [seat] of ids.entries())
    for (const others of contexts(ids.length, 1 << seat)) {
      const pooling = others | (1 << seat)
      const gain = estimate(
        constants.map(
          (run) =>
            1 + (total(run.scores[pooling]) - total(run.scores[others])) / (run.paid[pooling]?.[seat] ?? 1),
        ),
      )
      min = Math.min(min, gain.mean)
      least = Math.min(least, lower(gain))
    }
  const all = (1 << ids.length) - 1
  const cash = estimate(
    constants.map((run) => 1 + (total(run.cash[all]) - total(run.cash[0])) / total(run.paid[all])),
  ).mean
  return { min, lower: least, cash }
}

function byPoolers(ids: readonly Seat[], constants: readonly ConstantRun[]): readonly number[] {
  const ones = (mask: number): number => ids.filter((_, seat) => ((mask >> seat) & 1) === 1).length
  return Array.from({ length: ids.length + 1 }, (_, poolers) => {
    const totals = constants.flatMap((run) =>
      run.scores
        .filter((_, mask) => ones(mask) === poolers)
        .map((scores) => scores.reduce((sum, score) => sum + score, 0)),
    )
    return estimate(totals).mean / MILLION
  })
}

const NOTHING: ConstantRun = {
  seed: '',
  scores: [],
  cash: [],
  paid: [],
  sunkIn: [],
  fourHour: [],
  delayed: [],
  reserves: [],
}

function storyOf(ids: readonly Seat[], constants: readonly ConstantRun[]): PoolCertificate['story'] {
  const all = (1 << ids.length) - 1
  const sunk = (mask: number, seat: number) => constants.map((run) => (run.sunkIn[mask]?.[seat] ?? 0) > 0)
  const any = (mask: number, before: number) =>
    share(constants.map((run) => (run.sunkIn[mask] ?? []).some((round) => round > 0 && round < before)))
  const series = (pick: (run: ConstantRun) => readonly number[] | undefined): readonly number[] => {
    const rounds = pick(constants[0] ?? NOTHING)?.length ?? 0
    return Array.from(
      { length: rounds },
      (_, round) => estimate(constants.map((run) => pick(run)?.[round] ?? 0)).mean,
    )
  }
  return {
    allHoldSunk: any(0, Number.POSITIVE_INFINITY),
    allHoldSunkEarly: any(0, LIMITS.earliestRound),
    allPoolSunk: any(all, Number.POSITIVE_INFINITY),
    sunkBySeat: Object.fromEntries(
      ids.map((id, seat) => [id, { allHold: share(sunk(0, seat)), allPool: share(sunk(all, seat)) }]),
    ),
    fourHour: { allHold: series((run) => run.fourHour[0]), allPool: series((run) => run.fourHour[all]) },
    delayed: { allHold: series((run) => run.delayed[0]), allPool: series((run) => run.delayed[all]) },
  }
}

function seatVerdicts(seat: Seat, figures: SeatCertificate | undefined): readonly Verdict[] {
  if (!figures) return []
  const chain = (rule: 'T>R' | 'R>P' | 'P>S', gap: Estimate): Verdict =>
    verdict(rule, seat, { ok: lower(gap) > 0, value: lower(gap), limit: 0 })
  const { differences, ownReturn, shortRun } = figures
  return [
    chain('T>R', differences.TR),
    chain('R>P', differences.RP),
    chain('P>S', differences.PS),
    verdict('own-least', seat, {
      ok: ownReturn.lower >= LIMITS.own[0],
      value: ownReturn.lower,
      limit: LIMITS.own[0],
    }),
    verdict('own-most', seat, {
      ok: ownReturn.upper <= LIMITS.own[1],
      value: ownReturn.upper,
      limit: LIMITS.own[1],
    }),
    verdict('short-run', seat, { ok: shortRun.failures === 0, value: shortRun.failures, limit: 0 }),
  ]
}
