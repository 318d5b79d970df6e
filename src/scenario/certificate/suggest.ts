// A small, honest search for numbers that would pass: weights, stakes and starting reserves, on tuning seeds.
import type { Accountability, Scenario, SeatSpec } from '../../engine/index.ts'
import { DEFAULTS } from '../defaults.ts'
import { allOf, profilesOf, trialOf } from './bare.ts'
import { TUNING_PREFIX } from './certify.ts'
import { concludePool, type Runs } from './conclude.ts'
import type { ConstantGame } from './constants.ts'
import { groupsOf } from './deviations.ts'
import { type CertificateJob, type CertificateRuns, seedSlices } from './jobs.ts'
import { LIMITS } from './limits.ts'
import { horizonVerdict } from './story.ts'

/** Does slices for a scenario that differs from candidate to candidate. */
export type ScenarioRunner = (
  scenario: Scenario,
  jobs: readonly CertificateJob[],
) => Promise<readonly CertificateRuns[]>

const STAKES = [1, 0.9, 1.1, 0.8, 1.25, 0.7] as const
/** Factors of the weights, those nearest to 1 first: 0.4 to 2.5. */
const WEIGHTS: readonly number[] = Array.from({ length: 31 }, (_, index) => 1 + 0.05 * index)
  .flatMap((factor) => [factor, 1 / factor])
  .filter((factor) => factor >= 0.4)
  .sort((a, b) => Math.max(a, 1 / a) - Math.max(b, 1 / b))
const CONSTANT_SEEDS = 120
const DEVIATION_SEEDS = 40
/** Kept from the limits of the story, since other seeds will judge. */
const MARGIN = { hold: 0.02, pool: 0.01 } as const

/** The scenario with other stakes, weights and reserves that passes on the tuning seeds; null where the search found none. */
export async function suggest(scenario: Scenario, run: ScenarioRunner): Promise<Scenario | null> {
  if (
    !scenario.cards.some(({ kind }) => kind === 'pool') ||
    scenario.cards.some(({ kind }) => kind === 'leap')
  )
    return null
  if (!horizonVerdict(scenario).ok) return null
  for (const factor of STAKES) {
    const candidate = withSeats(scenario, (seat) => ({
      stake: thousands(seat.stake * factor),
      accountability: countsSomething(seat) ? seat.accountability : DEFAULTS.seats[seat.id].accountability,
    }))
    const runs = await tried(candidate, run)
    const weights = weightsFor(candidate, runs)
    const reserves = weights && reservesFor(candidate, runs)
    if (weights && reserves)
      return withSeats(candidate, (seat, index) => ({
        accountability: scaled(seat.accountability, weights[index] ?? 1),
        reserves: seat.reserves + (reserves[index] ?? 0),
      }))
  }
  return null
}

const withSeats = (
  scenario: Scenario,
  change: (seat: SeatSpec, index: number) => Partial<SeatSpec>,
): Scenario => ({
  ...scenario,
  seats: scenario.seats.map((seat, index) => ({ ...seat, ...change(seat, index) })),
})

const thousands = (pounds: number): number => Math.floor(pounds / 1000 + 0.5) * 1000
const countsSomething = ({ accountability }: SeatSpec): boolean =>
  Object.values(accountability).some((weight) => weight !== 0)

function scaled(weights: Accountability, factor: number): Accountability {
  const entries = Object.entries(weights).map(([measure, weight]: [string, number]) => {
    const value = weight * factor
    return [measure, value >= 100 ? Math.floor(value / 10 + 0.5) * 10 : Math.floor(value * 10 + 0.5) / 10]
  })
  return Object.fromEntries(entries) as Accountability
}

async function tried(scenario: Scenario, run: ScenarioRunner): Promise<Runs> {
  const groups = groupsOf(trialOf(scenario))
  const masks = profilesOf(scenario.seats.length)
  const done = await run(scenario, [
    ...seedSlices(TUNING_PREFIX, 0, DEVIATION_SEEDS).map(
      (seeds): CertificateJob => ({ kind: 'deviations', seeds, leap: null, groups, toTheEnd: false }),
    ),
    ...seedSlices(TUNING_PREFIX, 0, CONSTANT_SEEDS).map(
      (seeds): CertificateJob => ({ kind: 'constants', seeds, leap: null, masks }),
    ),
  ])
  return {
    constants: done.flatMap((runs) => (runs.kind === 'constants' ? runs.runs : [])),
    deviations: done.flatMap((runs) => (runs.kind === 'deviations' ? runs.runs : [])),
  }
}

/** Board scores are linear in the weights, so that runs with other weights need no simulation. */
function weighted({ constants, deviations }: Runs, factors: readonly number[]): Runs {
  const turn = (score: number, cash: number, seat: number): number =>
    cash + (factors[seat] ?? 1) * (score - cash)
  return {
    constants: constants.map(({ seed, games }) => ({
      seed,
      games: games.map(
        (game) =>
          game && {
            ...game,
            scores: game.scores.map((score, seat) => turn(score, game.cash[seat] ?? 0, seat)),
          },
      ),
    })),
    deviations: deviations.map((run) => ({
      ...run,
      groups: run.groups.map((group) => ({
        ...group,
        gains: group.gains.map((cases, seat) =>
          cases.map((gain) => gain && { ...gain, window: turn(gain.window, gain.cash, seat) }),
        ),
      })),
    })),
  }
}

/** A factor for each seat's weights, as near to 1 as it can be, with which seats and place pass; null where there is none. */
function weightsFor(scenario: Scenario, runs: Runs): readonly number[] | null {
  const passing: number[][] = scenario.seats.map(() => [])
  for (const factor of WEIGHTS) {
    const { verdicts } = concludePool(
      scenario,
      weighted(
        runs,
        scenario.seats.map(() => factor),
      ),
    )
    for (const [index, { id }] of scenario.seats.entries())
      if (verdicts.every(({ seat, ok, rule }) => seat !== id || ok || rule === 'precision'))
        passing[index]?.push(factor)
  }
  const nearest = passing.map(([first]) => first)
  const highest = passing.map((factors) => Math.max(...factors))
  for (const share of [0, 0.25, 0.5, 0.75, 1]) {
    const factors = nearest.flatMap((near, index) =>
      near === undefined ? [] : [near + share * ((highest[index] ?? near) - near)],
    )
    if (factors.length < scenario.seats.length) return null
    const { verdicts } = concludePool(scenario, weighted(runs, factors))
    if (verdicts.every(({ ok, rule }) => ok || rule === 'precision')) return factors
  }
  return null
}

/** What to add to each seat's starting reserves so that the story holds: nothing, or a shift of one seat. */
function reservesFor({ seats }: Scenario, { constants }: Runs): readonly number[] | null {
  const shifts = Array.from({ length: 31 }, (_, index) => index * 100_000).flatMap((shift) => [shift, -shift])
  for (const shift of shifts)
    for (const [moved] of seats.entries()) {
      const added = seats.map((_, seat) => (seat === moved ? shift : 0))
      const under = (game: ConstantGame | undefined, rounds: number): boolean =>
        (game?.reserves ?? [])
          .slice(0, rounds)
          .some((round) =>
            round.some((reserves, seat) => reserves + (added[seat] ?? 0) < (seats[seat]?.floor ?? 0)),
          )
      const share = (mask: number, rounds = Number.POSITIVE_INFINITY): number =>
        constants.filter(({ games }) => under(games[mask], rounds)).length / constants.length
      if (
        share(0) >= LIMITS.allHoldSunk + MARGIN.hold &&
        share(0, LIMITS.earliestRound - 1) <= LIMITS.tooEarly &&
        share(allOf(seats.length)) <= LIMITS.allPoolSunk - MARGIN.pool
      )
        return added
    }
  return null
}
