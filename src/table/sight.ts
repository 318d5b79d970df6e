import { bySeat, type Seat, type View } from '../engine/index.ts'
import { beside, type Sight, sightOfSeen } from '../strategies/index.ts'

/** What a strategy may know, from one seat's view alone; rounds without a card are left out. */
export function sightOf(view: View, seat: Seat): Sight {
  const rounds = view.results.flatMap(({ kind, round, choices, pledges }) =>
    kind === 'rest' || !choices ? [] : [{ round, choices, pledges }],
  )
  const { card } = view
  const seats = view.seats.map(({ id }) => id)
  const pledges = bySeat(seats, (of) => view.seats.find(({ id }) => id === of)?.pledge ?? null)
  const known = {
    rounds: view.rounds,
    at: [...rounds.map(({ round }) => round), view.round],
    pledges: [...rounds.map((one) => one.pledges), pledges],
    talking: view.phase === 'talk',
  }
  return sightOfSeen(
    rounds.map(({ choices }) => choices),
    {
      seats,
      seat,
      payoffs: card?.kind === 'table' ? card.payoffs : undefined,
      ...beside(known, { seats, seat }),
    },
  )
}
