import type { TableCard } from '../../../engine/index.ts'
import { count, pounds, say } from '../../../i18n/index.ts'

/** A payoff with its unit: "−£5m", "3 points". */
export function payoffInWords(card: TableCard, exact: number): string {
  // A sum of thirds is whole but for its last digits.
  const payoff = Math.round(exact * 1e6) / 1e6
  if (card.unit === 'points') {
    const digits = Number.isInteger(payoff) ? 0 : 1
    return say('table.points', { n: payoff, points: count(payoff, digits) })
  }
  const digits = Number.isInteger(payoff) ? 0 : Number.isInteger(Math.round(payoff * 100) / 10) ? 1 : 2
  return pounds(payoff * 1_000_000, { digits })
}
