import { type TournamentJob, tournamentJob } from '../lab/index.ts'
import { fail, type Issue, type Result } from '../lib/index.ts'
import { decodeScenario } from '../scenario/index.ts'
import { loadScenario } from './scenarios.ts'

/**
 * A job that came in a file or from a queue, set up anew from what it says: bad strategies or a scenario out of order are
 * found here, and its settings come out as these rules would have them.
 */
export function checkedJob({ settings, scenario }: TournamentJob): Result<TournamentJob, readonly Issue[]> {
  const decoded = scenario === null ? loadScenario('classic') : decodeScenario(scenario)
  if (!decoded.ok)
    return fail([{ path: 'scenario', code: 'shard.damaged', values: { file: settings.scenario } }])
  const isTable = settings.kind !== 'scenario'
  return tournamentJob({
    strategies: settings.strategies,
    scenario: decoded.value,
    repetitions: settings.repetitions,
    seed: settings.seed,
    company: settings.company,
    ...(isTable
      ? {
          seats: settings.seats,
          turns: settings.turns ?? undefined,
          endChance: settings.endChance,
          payoffs: settings.payoffs ?? undefined,
          noise: settings.noise,
        }
      : {}),
  })
}
