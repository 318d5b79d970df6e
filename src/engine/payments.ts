import type { Game } from './game.ts'
import { incidentCosts } from './incident-effects.ts'
import { moveCosts } from './move-money.ts'
import type { Card } from './scenario.ts'
import type { LedgerLine } from './state.ts'
import type { BySeat, Level, Move, Pounds, Seat } from './words.ts'

/** The share of the stake that a pool card takes; other cards take none. */
export const stakePaid = (
  game: Game,
  told: { readonly card: Card; readonly seat: Seat; readonly level: Level },
): Pounds =>
  told.card.kind === 'pool' ? Math.floor(game.rulebook.specs[told.seat].stake * told.level + 0.5) : 0

export interface Paid {
  readonly pooled: BySeat<Pounds>
  readonly forfeits: BySeat<Pounds>
  readonly moves: BySeat<readonly Move[]>
}

/** Stakes, forfeits, move costs and incident costs, as ledger lines. */
export function paymentsOf(game: Game, { pooled, forfeits, moves }: Paid): readonly LedgerLine[] {
  const lines: LedgerLine[] = []
  for (const seat of game.rulebook.seats) {
    if (pooled[seat] > 0) lines.push({ line: 'stake', from: seat, to: 'pool', pounds: pooled[seat] })
    if (forfeits[seat] > 0) lines.push({ line: 'forfeit', from: seat, to: 'pool', pounds: forfeits[seat] })
  }
  return [...lines, ...moveCosts(game, moves), ...incidentCosts(game)]
}

/** A bail-out card: a share of what is pooled goes to the named seat, or to the one deepest under water. */
export function bailOut(
  game: Game,
  card: Card,
  pooled: BySeat<Pounds>,
): { readonly share: number; readonly ledger: readonly LedgerLine[] } {
  const none = { share: 0, ledger: [] }
  if (card.kind !== 'pool' || !card.bailOut) return none
  const { seats } = game.rulebook
  const { share } = card.bailOut
  const seat = card.bailOut.seat === 'under' ? deepestUnder(game) : card.bailOut.seat
  if (!seat || !seats.includes(seat)) return none
  const pounds = Math.floor(seats.reduce((sum, payer) => sum + pooled[payer], 0) * share + 0.5)
  return pounds === 0 ? none : { share, ledger: [{ line: 'bail-out', from: 'pool', to: seat, pounds }] }
}

function deepestUnder(game: Game): Seat | null {
  const { seats, specs } = game.rulebook
  const depth = (seat: Seat): number => game.state.seats[seat].reserves - specs[seat].floor
  const under = seats.filter((seat) => depth(seat) < 0)
  return under.length === 0 ? null : under.reduce((a, b) => (depth(b) < depth(a) ? b : a))
}
