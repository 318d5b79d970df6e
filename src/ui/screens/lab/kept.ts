import { readShard, settingsHash, type TournamentSettings } from '../../../lab/index.ts'
import { fail, type Issue, ok, type Result } from '../../../lib/index.ts'
import { loadScenario } from '../../scenarios.ts'
import { type Study, studyOf } from './study.ts'
import { type Known, studyWork } from './study-work.ts'
import { USUAL_WISH, type Wish } from './wish.ts'

/** Unfinished games from a file, and what they were asked for. */
export interface Kept {
  readonly study: Study
  readonly wish: Wish
  readonly known: Known
}

/** Reads a `.partial` file of this page or the command line. Its settings alone are believed: rules and scenario are the page's own. */
export async function readKept(text: string, file: string): Promise<Result<Kept, readonly Issue[]>> {
  const problem = (code: string, values: Issue['values'] = {}) =>
    fail([{ path: file, code, values: { file, ...values } }])
  const read = readShard(text, file)
  if (!read.ok) return read
  const { job, shard, items } = read.value
  if (shard.of !== 1) return problem('labPage.issue.kept-shard', { of: shard.of })
  const wish = wishFor(job.settings)
  const scenario = await loadScenario(wish.scenario)
  if (scenario === null) return problem('labPage.issue.kept-other')
  const study = studyOf(wish, scenario)
  if (!study.ok) return study
  const [own] = study.value.jobs
  if (own === undefined || settingsHash(own.settings) !== settingsHash(job.settings))
    return problem('labPage.issue.kept-other')
  const all = studyWork(study.value).items
  if (items.some(([item]) => item < 0 || item >= all)) return problem('shard.damaged')
  return ok({ study: study.value, wish, known: new Map(items) })
}

/** What somebody would write into the form to get these settings. */
function wishFor(settings: TournamentSettings): Wish {
  const { kind, repetitions, seed, turns, endChance, payoffs, noise, seats } = settings
  return {
    ...USUAL_WISH,
    scenario: settings.scenario,
    players: settings.strategies,
    figures: {
      repetitions: String(repetitions),
      seed,
      ...(turns === null ? {} : { turns: String(turns) }),
      ...(endChance > 0 ? { ending: String(endChance) } : {}),
      ...(noise > 0 ? { noise: String(noise) } : {}),
      ...(payoffs === null ? {} : { payoffs: payoffs.join(',') }),
      ...(kind === 'table' ? { seats: String(seats) } : {}),
    },
  }
}
