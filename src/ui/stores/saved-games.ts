import type { Phase, Seat } from '../../engine/index.ts'
import type { Shared } from '../address.ts'
import { BOXES, theShelf } from './device.ts'
import { noteWaiting } from './waiting-game.ts'

/** A game on this device. Its log lies beside it, a line an entry, exactly as it would stand in a file. */
export interface SavedGame {
  readonly version: 2
  readonly id: string
  readonly scenario: string
  readonly title: string
  /** Solo, or how several people play it at this device. */
  readonly how: 'solo' | Shared
  /** The person's seat; the first of them where there are several. */
  readonly seat: Seat
  /** The seat's name inside a sentence, as its scenario has it: the list needs no scenario. */
  readonly seatWord: string
  readonly round: number
  readonly phase: Phase | 'over'
  /** Milliseconds since 1970: for the order of the list only. */
  readonly updated: number
}

/** Will a saved game outlive this page? */
export const isLasting = async (): Promise<boolean> => (await theShelf()).lasting

/** Games of the first version were all played alone. */
const upgraded = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'version' in value && value.version === 1
    ? { ...value, version: 2, how: 'solo' }
    : value

const isSavedGame = (value: unknown): value is SavedGame => {
  const game = value as Partial<SavedGame> | null | undefined
  return (
    game?.version === 2 &&
    typeof game.id === 'string' &&
    typeof game.scenario === 'string' &&
    typeof game.how === 'string'
  )
}

/** All games, the newest first; entries that no longer make sense are passed over, not deleted. */
export async function savedGames(): Promise<readonly SavedGame[]> {
  const games = (await (await theShelf()).all(BOXES[0])).map(upgraded).filter(isSavedGame)
  games.sort((a, b) => b.updated - a.updated)
  noteWaiting(games)
  return games
}

/** One game and the text of its log so far, or null where this device does not have it. */
export async function savedGame(
  id: string,
): Promise<{ readonly game: SavedGame; readonly log: string } | null> {
  const open = await theShelf()
  const game = upgraded(await open.get('games', id))
  if (!isSavedGame(game)) return null
  const lines = await open.under('lines', id)
  return { game, log: lines.filter((line) => typeof line === 'string').join('') }
}

/** Writes new lines of a log behind the first `from` ones, and what the list says about the game. */
export async function keepLines(
  game: SavedGame,
  lines: { readonly from: number; readonly added: readonly string[] },
) {
  const open = await theShelf()
  await open.put(
    'lines',
    lines.added.map((line, at) => [[game.id, lines.from + at], line] as const),
  )
  await open.put('games', [[game.id, game]])
  // While it goes on it is the newest of all; when it is over another one waits, or none.
  if (game.phase === 'over') await savedGames()
  else noteWaiting([game])
}

/** Deletes a game and its log from this device. */
export async function deleteGame(id: string): Promise<void> {
  await (await theShelf()).removeGame(id)
  await savedGames()
}

/** A short name for a game or a chance for it: letters that are easy to read out. */
export function newName(length = 6): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const draws = crypto.getRandomValues(new Uint8Array(length))
  return Array.from(draws, (draw) => letters[draw % letters.length]).join('')
}
