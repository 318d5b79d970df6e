import { payoff, type Scenario, type TableCard } from '../../engine/index.ts'
import { above, verdict } from './limits.ts'
import type { Chain, TableCertificate, Verdict } from './types.ts'

const chainOf = (card: TableCard): Chain => ({
  T: payoff(card, 0, 1),
  R: payoff(card, 1, 1),
  P: payoff(card, 0, 0),
  S: payoff(card, 1, 0),
})

/** Tables of payoffs prove themselves, per round and in their own unit; every card is judged, the first one's shown. */
export function certifyTable(scenario: Scenario, first: TableCard): TableCertificate {
  const cards = scenario.cards.filter((card): card is TableCard => card.kind === 'table')
  const chain = chainOf(first)
  const { T, R, P, S } = chain
  const K = T > R && R > P && P > S ? (R - P) / (T - S) : null
  const least = (gap: (chain: Chain) => number): number =>
    Math.min(...cards.map((card) => gap(chainOf(card))))
  const n = scenario.seats.length
  const chains = scenario.seats.flatMap(({ id }): readonly Verdict[] => [
    verdict(
      'T>R',
      id,
      above(
        least(({ T, R }) => T - R),
        0,
      ),
    ),
    verdict(
      'R>P',
      id,
      above(
        least(({ R, P }) => R - P),
        0,
      ),
    ),
    verdict(
      'P>S',
      id,
      above(
        least(({ P, S }) => P - S),
        0,
      ),
    ),
  ])
  const place = Math.min(...cards.map((card) => leastStep(card, n)))
  return {
    kind: 'table',
    payoffs: chain,
    n,
    unit: first.unit,
    seats: Object.fromEntries(scenario.seats.map(({ id }) => [id, { ...chain, K }])),
    verdicts: [...chains, verdict('place', null, above(place, 0))],
  }
}

/** What all seats together gain, at least, from one more that pools. */
function leastStep(card: TableCard, n: number): number {
  const total = (poolers: number): number =>
    (poolers > 0 ? poolers * payoff(card, 1, (poolers - 1) / (n - 1)) : 0) +
    (poolers < n ? (n - poolers) * payoff(card, 0, poolers / (n - 1)) : 0)
  return Math.min(...Array.from({ length: n }, (_, poolers) => total(poolers + 1) - total(poolers)))
}
