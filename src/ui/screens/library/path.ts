import type { Seat } from '../../../engine/index.ts'
import type { Played } from '../../stores/path-played.ts'
import type { SavedGame } from '../../stores/saved-games.ts'

/** How far somebody is with a scenario on this device. */
export type Progress =
  | { readonly kind: 'new' }
  | { readonly kind: 'started'; readonly game: string; readonly round: number }
  | { readonly kind: 'finished' }

/** What the device remembers: games that are still there, and what was ever played to its end. */
export interface Memory {
  readonly games: readonly SavedGame[]
  readonly played: Played
}

/** A game under way comes before a finished one: it is the one to go on with. */
export function progressIn(memory: Memory, scenario: string): Progress {
  const running = memory.games.find((game) => game.scenario === scenario && game.phase !== 'over')
  if (running) return { kind: 'started', game: running.id, round: running.round }
  return isDone(memory, scenario) ? { kind: 'finished' } : { kind: 'new' }
}

/** Whether a scenario was ever played to its end here. */
export const isDone = ({ games, played }: Memory, scenario: string): boolean =>
  played[scenario] !== undefined || games.some((game) => game.scenario === scenario && game.phase === 'over')

/** The seats from which a scenario was played to its end here. */
export function seatsTried({ games, played }: Memory, scenario: string): ReadonlySet<Seat> {
  const own = games.filter(
    (game) => game.scenario === scenario && game.phase === 'over' && game.how === 'solo',
  )
  return new Set([...(played[scenario] ?? []), ...own.map(({ seat }) => seat)])
}

/** The first scenario of the path that was not yet played to its end; null at the end of the path. */
export const nextOnPath = (memory: Memory, path: readonly string[]): string | null =>
  path.find((id) => !isDone(memory, id)) ?? null

/** How many scenarios of the path were played to their end. */
export const doneOnPath = (memory: Memory, path: readonly string[]): number =>
  path.filter((id) => isDone(memory, id)).length
