import { copyOfSeat, copyOfState } from './copies.ts'
import type { Game } from './game.ts'
import { close } from './phases.ts'
import { EMPTY_DRAFT, type SeatState } from './state.ts'
import { type BySeat, bySeat, type Level } from './words.ts'

/**
 * One whole round at once, from its brief to the next: every seat's choice given, nothing said, no moves. The same
 * phases as `play`, without a command a tap: for certificates and the lab, which play many games.
 */
export function playRound(game: Game, levels: BySeat<Level>): Game {
  const { rulebook, state } = game
  const deciding = copyOfState(state)
  deciding.phase = 'decide'
  deciding.seats = bySeat(rulebook.seats, (seat) => chosen(state.seats[seat], levels[seat]))
  let running: Game = { rulebook, state: deciding }
  while (running.state.round === state.round && running.state.phase !== 'over') running = close(running)
  return running
}

function chosen(seat: SeatState, level: Level): SeatState {
  const next = copyOfSeat(seat)
  next.draft = { ...EMPTY_DRAFT, level, locked: true }
  return next
}
