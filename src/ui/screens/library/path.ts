import type { SavedGame } from '../../stores/saved-games.ts'

/** How far somebody is with a scenario on this device. */
export type Progress =
  | { readonly kind: 'new' }
  | { readonly kind: 'started'; readonly game: string; readonly round: number }
  | { readonly kind: 'finished'; readonly game: string }

/** A game under way comes before a finished one: it is the one to go on with. */
export function progressIn(games: readonly SavedGame[], scenario: string): Progress {
  const own = games.filter((game) => game.scenario === scenario)
  const running = own.find(({ phase }) => phase !== 'over')
  if (running) return { kind: 'started', game: running.id, round: running.round }
  const over = own.find(({ phase }) => phase === 'over')
  return over ? { kind: 'finished', game: over.id } : { kind: 'new' }
}

/** Whether a scenario was ever played to its end here. */
const isDone = (games: readonly SavedGame[], scenario: string): boolean =>
  games.some((game) => game.scenario === scenario && game.phase === 'over')

/** The first scenario of the path that was not yet played to its end; null at the end of the path. */
export const nextOnPath = (games: readonly SavedGame[], path: readonly string[]): string | null =>
  path.find((id) => !isDone(games, id)) ?? null

/** How many scenarios of the path were played to their end. */
export const doneOnPath = (games: readonly SavedGame[], path: readonly string[]): number =>
  path.filter((id) => isDone(games, id)).length
