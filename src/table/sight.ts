import type { Seat, View } from '../engine/index.ts'
import { type Sight, sightOfSeen } from '../strategies/index.ts'

/** What a strategy may know, from one seat's view alone; rounds without a card are left out. */
export function sightOf(view: View, seat: Seat): Sight {
  const rounds = view.results.flatMap(({ kind, choices }) => (kind === 'rest' || !choices ? [] : [choices]))
  const { card } = view
  return sightOfSeen(rounds, {
    seats: view.seats.map(({ id }) => id),
    seat,
    payoffs: card?.kind === 'table' ? card.payoffs : undefined,
  })
}
