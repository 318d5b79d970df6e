import type { Scenario } from '../engine/index.ts'
import { say } from '../i18n/index.ts'
import { certify, FULL_EFFORT, LIMITS, passes, suggest } from '../scenario/index.ts'
import type { Desk } from './desk.ts'
import { benchFor } from './lint-run.ts'

/** The fields of a scenario file to change, by path. `certified`: whether they pass on the seeds of certificates too. */
export interface Suggested {
  readonly found: boolean
  readonly certified: boolean
  readonly changes: Readonly<Record<string, number>>
}

/** Looks for numbers that would pass on tuning seeds, and then certifies what it found on the seeds of certificates. */
export async function suggestFor(
  desk: Desk,
  scenario: Scenario,
): Promise<{ readonly text: string; readonly found: Suggested }> {
  const none: Suggested = { found: false, certified: false, changes: {} }
  if (scenario.cards.every(({ kind }) => kind !== 'pool'))
    return { text: say('lint.suggest.no-search'), found: none }
  const { rounds } = scenario
  if ((rounds.kind === 'fixed' ? rounds.n : rounds.atLeast) < LIMITS.leastRounds)
    return { text: say('lint.suggest.too-short', { least: LIMITS.leastRounds }), found: none }
  desk.say(say('lint.suggest.searching'))
  const onBench = async <T>(
    candidate: Scenario,
    work: (run: ReturnType<typeof benchFor>['run']) => Promise<T>,
  ) => {
    const bench = benchFor(candidate, desk.progress)
    try {
      return await work(bench.run)
    } finally {
      await bench.close()
    }
  }
  const better = await suggest(scenario, (candidate, jobs) => onBench(candidate, (run) => run(jobs)))
  if (!better) return { text: say('lint.suggest.none'), found: none }
  const certified = passes(await onBench(better, (run) => certify(better, { run, effort: FULL_EFFORT })))
  const changes = changesOf(scenario, better)
  const lines = Object.entries(changes).map(([path, value]) => `  ${path}: ${value}`)
  return {
    text: [say('lint.suggest.found', { ok: certified ? 'yes' : 'no' }), ...lines].join('\n'),
    found: { found: true, certified, changes },
  }
}

function changesOf(before: Scenario, after: Scenario): Readonly<Record<string, number>> {
  const changes: Record<string, number> = {}
  for (const [index, seat] of after.seats.entries()) {
    const old = before.seats[index]
    if (old === undefined) continue
    for (const field of ['stake', 'reserves'] as const)
      if (seat[field] !== old[field]) changes[`seats[${index}].${field}`] = seat[field]
    for (const [measure, weight] of Object.entries(seat.accountability))
      if (weight !== old.accountability[measure as keyof typeof old.accountability])
        changes[`seats[${index}].accountability.${measure}`] = weight
  }
  return changes
}
