import type { BySeat, Scenario, Seat } from '../engine/index.ts'

/** A table-card scenario played by fewer seats: the same payoffs, texts of those seats only. In seat order; at least two. */
export function withSeats(scenario: Scenario, seats: readonly Seat[]): Scenario {
  const kept = scenario.seats.filter((spec) => seats.includes(spec.id))
  if (scenario.flow !== null || kept.length < 2 || kept.length === scenario.seats.length) return scenario
  const ids = kept.map((spec) => spec.id)
  const only = <T>(entries: BySeat<T>): BySeat<T> =>
    Object.fromEntries(ids.map((seat) => [seat, entries[seat]])) as BySeat<T>
  return {
    ...scenario,
    seats: kept,
    cards: scenario.cards.map((card) => ({ ...card, seats: only(card.seats) })),
    handouts: only(scenario.handouts),
    letters: only(scenario.letters),
  }
}
