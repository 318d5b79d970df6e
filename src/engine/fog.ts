import { unit } from '../lib/index.ts'
import type { Game } from './game.ts'
import type { Choice } from './state.ts'
import { type BySeat, bySeat, type Level } from './words.ts'

/** What each observer sees of each seat: under fog, with its probability for each pair, the opposite; its own always right. */
export function sightsOf(game: Game, choices: BySeat<Choice>): BySeat<BySeat<Level>> {
  const { seats, keys } = game.rulebook
  const { fog } = game.state.options
  return bySeat(seats, (observer) =>
    bySeat(seats, (observed) => {
      const { level } = choices[observed]
      if (fog === 0 || observer === observed) return level
      const pair = seats.indexOf(observer) * seats.length + seats.indexOf(observed)
      return unit(keys.fog, game.state.round, pair) < fog ? ((1 - level) as Level) : level
    }),
  )
}
