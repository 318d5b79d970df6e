import type { BySeat, Scenario, Seat, View } from '../../../engine/index.ts'

/** What a pooled pound achieves, against its list price, when this many seats pool: (a + b·n) × (c + d × mean trust). Source: calibration.md. */
export function worthOfPound(scenario: Scenario, view: View, pooling: number): number {
  const { alone, perPooler, noTrust, fullTrust } = scenario.pooling.scale
  const seats = view.seats.map(({ id }) => id)
  const trust = meanTrust(view.trust, seats)
  return (
    (alone + perPooler * pooling) * (noTrust + fullTrust * trust) * leftByIncidents(scenario, view, trust)
  )
}

/** What this round's incidents leave of a pooled pound, as far as the viewer knows of them. */
function leftByIncidents(scenario: Scenario, view: View, trust: number): number {
  const ids = view.incidents.map(({ id }) => id)
  const effects = scenario.incidents.deck.filter(({ id }) => ids.includes(id)).flatMap((one) => one.effects)
  const hasKnocked = view.results.some(({ moves }) =>
    view.seats.some((seat) => moves?.[seat.id].some(({ id }) => id === 'knock-on-doors')),
  )
  let left = 1
  for (const effect of effects) {
    if (effect.do === 'hurry') left *= 1 - effect.waste * (1 - trust)
    if (effect.do === 'derail') left *= 1 - effect.lost * (hasKnocked ? 0.5 : 1)
  }
  return left
}

/** Mean of all directed trust, 0–1. */
export function meanTrust(trust: BySeat<BySeat<number>>, seats: readonly Seat[]): number {
  let sum = 0
  for (const from of seats) for (const of of seats) if (from !== of) sum += trust[from][of]
  return sum / (100 * seats.length * Math.max(1, seats.length - 1))
}
