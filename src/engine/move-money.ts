import { unit } from '../lib/index.ts'
import type { Game } from './game.ts'
import { uses } from './moves.ts'
import type { LedgerLine } from './state.ts'
import type { BySeat, Move } from './words.ts'

/** The regulator's frown: with one chance in four, clearing a runway costs its seat £60,000. */
export const FROWN = { chance: 0.25, pounds: 60_000 } as const

/** Money that moves cost, in seat order: the frown, and what feeds the pilot. */
export function moveCosts(game: Game, moves: BySeat<readonly Move[]>): readonly LedgerLine[] {
  const { seats, keys, scenario } = game.rulebook
  const lines: LedgerLine[] = []
  for (const [index, seat] of seats.entries()) {
    if (uses(moves[seat], 'clear-the-runway') && unit(keys.moves, game.state.round, index) < FROWN.chance)
      lines.push({ line: 'move-cost', from: seat, to: 'outside', pounds: FROWN.pounds })
    if (uses(moves[seat], 'feed-the-pilot') && scenario.pilot)
      lines.push({ line: 'move-cost', from: seat, to: 'pool', pounds: scenario.pilot.cost })
  }
  return lines
}
