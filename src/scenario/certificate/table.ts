import { payoff, type Scenario, type TableCard } from '../../engine/index.ts'
import type { TableCertificate, Verdict } from './types.ts'

/** A table of payoffs proves itself: n-seat T, R, P, S are read off, per round, in the table's own unit. */
export function certifyTable(scenario: Scenario, card: TableCard): TableCertificate {
  const R = payoff(card, 1, 1)
  const S = payoff(card, 1, 0)
  const T = payoff(card, 0, 1)
  const P = payoff(card, 0, 0)
  const holds = T > R && R > P && P > S
  const figures = { T, R, P, S, K: holds ? (R - P) / (T - S) : null }
  const verdicts = scenario.seats.flatMap(({ id }): readonly Verdict[] => [
    { rule: 'T>R', seat: id, ok: T > R, value: T - R, limit: 0 },
    { rule: 'R>P', seat: id, ok: R > P, value: R - P, limit: 0 },
    { rule: 'P>S', seat: id, ok: P > S, value: P - S, limit: 0 },
  ])
  return {
    kind: 'table',
    payoffs: { R, S, T, P },
    n: scenario.seats.length,
    seats: Object.fromEntries(scenario.seats.map(({ id }) => [id, figures])),
    verdicts,
  }
}
