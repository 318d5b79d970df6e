import type { Seat, Sitter } from '../engine/index.ts'
import { bug, fail, type Issue, ok, type Result } from '../lib/index.ts'
import {
  type Mind,
  type Player,
  parseStrategy,
  mindOf as playerMind,
  TEMPERAMENTS,
  type Temperament,
  temperamentNamed,
} from '../strategies/index.ts'

export type Bot = Exclude<Sitter, { readonly kind: 'human' }>

/** A bot's strategy and temperament, or what is wrong with their names. */
export function parseBot(
  { strategy, temperament }: Pick<Bot, 'strategy' | 'temperament'>,
  path: string,
): Result<{ readonly player: Player; readonly temperament: Temperament }, readonly Issue[]> {
  const player = parseStrategy(strategy, path)
  if (!player.ok) return player
  const found = temperamentNamed(temperament)
  if (found) return ok({ player: player.value, temperament: player.value.temperament ?? found })
  const known = TEMPERAMENTS.map(({ id }) => id).join(', ')
  return fail([{ path, code: 'bot.temperament', values: { written: temperament.slice(0, 60), known } }])
}

/** A bot that remembers. Its memory follows from what its seat saw alone, so a resumed game finds the same bot. */
export interface BotMind extends Mind {
  readonly temperament: Temperament
}

/** A mind for one seat of one game, as its bot was named. */
export function mindOf(bot: Bot, place: { readonly seed: string; readonly seat: Seat }): BotMind {
  const parsed = parseBot(bot, place.seat)
  if (!parsed.ok) return bug(`no bot plays ${bot.strategy} and ${bot.temperament}`)
  const { player, temperament } = parsed.value
  return { ...playerMind(player, place), temperament }
}
