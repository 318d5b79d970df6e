import { cardOf } from './cards.ts'
import type { Game } from './game.ts'
import type { TableCard } from './scenario.ts'
import type { LedgerLine, RevealedRound } from './state.ts'
import type { Seat } from './words.ts'

/** Payoff of a table card: linear in the level chosen and in the share of the others who pooled. */
export function payoff(card: TableCard, level: number, others: number): number {
  const { R, S, T, P } = card.payoffs
  return level * (S + (R - S) * others) + (1 - level) * (P + (T - P) * others)
}

/** What a seat gets from a table card in a round, in the card's unit. */
export function payoffOf(
  game: Game,
  card: TableCard,
  { seat, round }: { readonly seat: Seat; readonly round: RevealedRound },
): number {
  const others = game.rulebook.seats.filter((other) => other !== seat)
  const pooled = others.reduce((sum, other) => sum + round.choices[other].level, 0)
  return payoff(card, round.choices[seat].level, pooled / others.length)
}

/** Payoffs in pounds as ledger lines; points are no money. */
export function tablePayments(game: Game, round: RevealedRound): readonly LedgerLine[] {
  const card = cardOf(game)
  if (card.kind !== 'table' || card.unit === 'points') return []
  return game.rulebook.seats.map((seat) => ({
    line: 'table-payoff',
    from: 'outside',
    to: seat,
    pounds: Math.floor(payoffOf(game, card, { seat, round }) * 1_000_000 + 0.5),
  }))
}
