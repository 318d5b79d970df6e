import type { Game } from './game.ts'
import { close } from './phases.ts'
import { EMPTY_DRAFT } from './state.ts'
import { type BySeat, bySeat, type Level } from './words.ts'

/**
 * One whole round at once, from its brief to the next: every seat's choice given, nothing said, no moves. The same
 * phases as `play`, without a command a tap: for certificates and the lab, which play many games.
 */
export function playRound(game: Game, levels: BySeat<Level>): Game {
  const { rulebook, state } = game
  const chosen = bySeat(rulebook.seats, (seat) => ({
    ...state.seats[seat],
    draft: { ...EMPTY_DRAFT, level: levels[seat], locked: true },
  }))
  let running: Game = { rulebook, state: { ...state, phase: 'decide', seats: chosen } }
  while (running.state.round === state.round && running.state.phase !== 'over') running = close(running)
  return running
}
