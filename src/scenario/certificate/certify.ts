import type { LeapCard, Scenario, TableCard } from '../../engine/index.ts'
import { allOf, type LeapPlan, profilesOf, trialOf } from './bare.ts'
import { type Concluded, concludePool, poolCertificate, type Runs } from './conclude.ts'
import { groupsOf } from './deviations.ts'
import { type CertificateJob, type CertificateRuns, leapMasks, type Runner, seedSlices } from './jobs.ts'
import { concludeLeap, LEAP_ROUNDS } from './leap.ts'
import { certifyTable } from './table.ts'
import type { Certificate, LeapCertificate, Verdict } from './types.ts'

/** How much is simulated: so many seeds at least, and more up to the most while intervals are too wide. */
export interface Effort {
  readonly constants: readonly [least: number, most: number]
  readonly deviations: readonly [least: number, most: number]
  /** Deviations followed to the end of the game: reported, not judged. */
  readonly toTheEnd: number
  readonly seedPrefix: string
}

/** Exact rules: at least 400 seeds for constants and story, at least 150 for deviations. */
export const FULL_EFFORT: Effort = {
  constants: [400, 1200],
  deviations: [150, 480],
  toTheEnd: 20,
  seedPrefix: 'certificate-',
}

/** Numbers are tuned on these seeds, and never certified on them. */
export const TUNING_PREFIX = 'tuning-'

interface Told {
  readonly run: Runner
  readonly effort: Effort
}

/** Certifies a scenario, table, leap or pool. */
export async function certify(scenario: Scenario, told: Told): Promise<Certificate> {
  const table = scenario.cards.find((card): card is TableCard => card.kind === 'table')
  if (table) return certifyTable(scenario, table)
  const leap = scenario.cards.find((card): card is LeapCard => card.kind === 'leap')
  if (leap) return certifyLeap(scenario, leap, told)
  const { runs, concluded } = await poolRounds(scenario, null, told)
  return poolCertificate(scenario, trialOf(scenario), { ...runs, concluded })
}

async function certifyLeap(scenario: Scenario, card: LeapCard, told: Told): Promise<LeapCertificate> {
  const { effort, run } = told
  const [seeds] = effort.constants
  const masks = leapMasks(scenario)
  const done = await run(
    seedSlices(effort.seedPrefix, 0, seeds).map((slice) => ({ kind: 'leap', seeds: slice, masks })),
  )
  const own = concludeLeap(
    scenario,
    card,
    done.flatMap((runs) => (runs.kind === 'leap' ? runs.runs : [])),
  )
  const head = { kind: 'leap', seeds, deviationSeeds: [0, 0], ...own, pool: null } as const
  if (masks.length < 2) return head
  const all = { round: LEAP_ROUNDS[0], mask: allOf(scenario.seats.length) }
  const { concluded: taken } = await poolRounds(scenario, all, told)
  const { concluded: notTaken } = await poolRounds(scenario, null, told)
  const of = (verdicts: readonly Verdict[], leap: 'taken' | 'not-taken') =>
    verdicts.map((verdict) => ({ ...verdict, leap }))
  return {
    ...head,
    deviationSeeds: taken.deviationSeeds,
    pool: { taken: taken.figures, notTaken: notTaken.figures },
    verdicts: [...own.verdicts, ...of(taken.verdicts, 'taken'), ...of(notTaken.verdicts, 'not-taken')],
  }
}

/** Simulates pool rounds until every interval is narrow enough, or the most seeds are used. */
async function poolRounds(
  scenario: Scenario,
  leap: LeapPlan | null,
  { run, effort }: Told,
): Promise<{ readonly runs: Runs; readonly concluded: Concluded }> {
  const everything = groupsOf(trialOf(scenario, leap))
  const masks = profilesOf(scenario.seats.length)
  const seeds = (from: number, to: number) => seedSlices(effort.seedPrefix, from, to)
  const constants = (from: number, to: number): readonly CertificateJob[] =>
    seeds(from, to).map((slice) => ({ kind: 'constants', seeds: slice, leap, masks }))
  const deviations = (from: number, to: number, groups = everything): readonly CertificateJob[] =>
    seeds(from, to).map((slice, index) => ({
      kind: 'deviations',
      seeds: slice,
      leap,
      groups,
      toTheEnd: from === 0 && index * slice.length < effort.toTheEnd,
    }))
  const [fewest] = effort.deviations
  let runs = split(await run([...deviations(0, fewest), ...constants(0, effort.constants[0])]))
  let concluded = concludePool(scenario, runs)
  let tried: readonly [number, number] = [effort.constants[0], fewest]
  for (;;) {
    const more = nextSeeds(tried, concluded, effort)
    if (more === null) return { runs, concluded }
    const done = split(
      await run([...deviations(tried[1], more[1], concluded.wide.groups), ...constants(tried[0], more[0])]),
    )
    runs = {
      constants: [...runs.constants, ...done.constants],
      deviations: [...runs.deviations, ...done.deviations],
    }
    concluded = concludePool(scenario, runs)
    tried = more
  }
}

/** Seeds added at a time: an even number of slices, for two threads. */
const MORE_SEEDS = 20

/** More seeds where intervals are too wide; null where none is, or no seeds are left. */
function nextSeeds(
  [constants, deviations]: readonly [number, number],
  { wide }: Concluded,
  effort: Effort,
): readonly [number, number] | null {
  const grown = (now: number, [, most]: readonly [number, number]) => Math.min(most, now + MORE_SEEDS)
  const more: readonly [number, number] = [
    wide.constants ? grown(constants, effort.constants) : constants,
    wide.groups.length > 0 ? grown(deviations, effort.deviations) : deviations,
  ]
  return more[0] === constants && more[1] === deviations ? null : more
}

const split = (done: readonly CertificateRuns[]): Runs => ({
  constants: done.flatMap((runs) => (runs.kind === 'constants' ? runs.runs : [])),
  deviations: done.flatMap((runs) => (runs.kind === 'deviations' ? runs.runs : [])),
})
