import type { TournamentResult } from '../tournament/index.ts'
import type { Earned } from './earned.ts'
import type { Evolution, EvolutionSettings } from './evolve.ts'

/** The JSON of an evolution with the payoffs and settings that it rests on, but for how long it took. */
export const evolutionDocument = (
  evolution: EvolutionSettings,
  result: Evolution,
  { settings, matrix, tables }: TournamentResult & Pick<Earned, 'tables'>,
) => ({
  dynamics: evolution.dynamics,
  ...result,
  matrix,
  ...(tables === null ? {} : { tables }),
  settings: { evolution, tournament: settings },
})
