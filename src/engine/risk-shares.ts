import type { Game } from './game.ts'
import { type BySeat, bySeat, type Seat } from './words.ts'

/** Each seat's part of the value of freed days in this quarter: its own, less what it ceded, plus what was ceded to it. */
export const riskSharesNow = (game: Game): BySeat<number> =>
  bySeat(game.rulebook.seats, (seat) => riskShareOf(game, seat))

function riskShareOf(game: Game, seat: Seat): number {
  const { seats, round } = game.state
  let share = seats[seat].riskShare
  for (const giver of game.rulebook.seats)
    for (const { to, share: part, from, until } of seats[giver].ceded) {
      if (round < from || round > until) continue
      if (giver === seat) share -= seats[giver].riskShare * part
      if (to === seat) share += seats[giver].riskShare * part
    }
  return share
}
