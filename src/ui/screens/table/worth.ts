import type { BySeat, Scenario, Seat, View } from '../../../engine/index.ts'

/** What a pooled pound achieves, against its list price, when this many seats pool: (a + b·n) × (c + d × mean trust). Source: calibration.md. */
export function worthOfPound(scenario: Scenario, view: View, pooling: number): number {
  const { alone, perPooler, noTrust, fullTrust } = scenario.pooling.scale
  const seats = view.seats.map(({ id }) => id)
  return (alone + perPooler * pooling) * (noTrust + fullTrust * meanTrust(view.trust, seats))
}

function meanTrust(trust: BySeat<BySeat<number>>, seats: readonly Seat[]): number {
  let sum = 0
  for (const from of seats) for (const of of seats) if (from !== of) sum += trust[from][of]
  return sum / (100 * seats.length * Math.max(1, seats.length - 1))
}
