import type { Seat, Sitter } from '../engine/index.ts'
import { bug, fail, type Issue, keyOf, ok, type Result, unit } from '../lib/index.ts'
import {
  type Answer,
  type Memory,
  type Player,
  parseStrategy,
  type Sight,
  TEMPERAMENTS,
  type Temperament,
  temperamentNamed,
} from '../strategies/index.ts'
import { sightBefore } from './sight.ts'

export type Bot = Exclude<Sitter, { readonly kind: 'human' }>

/** A bot's strategy and temperament, or what is wrong with their names. */
export function parseBot(
  { strategy, temperament }: Pick<Bot, 'strategy' | 'temperament'>,
  path: string,
): Result<{ readonly player: Player; readonly temperament: Temperament }, readonly Issue[]> {
  const player = parseStrategy(strategy, path)
  if (!player.ok) return player
  const found = temperamentNamed(temperament)
  if (found) return ok({ player: player.value, temperament: found })
  const known = TEMPERAMENTS.map(({ id }) => id).join(', ')
  return fail([{ path, code: 'bot.temperament', values: { written: temperament.slice(0, 60), known } }])
}

/** A bot that remembers. Its memory follows from what its seat saw alone, so a resumed game finds the same bot. */
export interface Mind {
  readonly temperament: Temperament
  /** What it would choose now; asking again gives the same answer. */
  readonly tendency: (sight: Sight) => Answer
}

/** A mind for one seat of one game. Draws are keyed by seed, seat and number of the choice. */
export function mindOf(bot: Bot, { seed, seat }: { readonly seed: string; readonly seat: Seat }): Mind {
  const parsed = parseBot(bot, seat)
  if (!parsed.ok) return bug(`no bot plays ${bot.strategy} and ${bot.temperament}`)
  const { player, temperament } = parsed.value
  const { strategy } = player
  const key = keyOf(seed, `bot:${seat}`)
  let memory: Memory = strategy.start(player.settings)
  let turns = 0
  const ask = (sight: Sight): Answer => {
    let index = 0
    return strategy.choose(sight, memory, () => unit(key, sight.round, index++))
  }
  return {
    temperament,
    tendency: (sight) => {
      if (sight.mine.length < turns) {
        memory = strategy.start(player.settings)
        turns = 0
      }
      for (; turns < sight.mine.length; turns++) memory = ask(sightBefore(sight, turns + 1)).memory
      return ask(sight)
    },
  }
}
