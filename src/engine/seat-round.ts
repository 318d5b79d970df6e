// What a seat has to work with in this round: its water, its headspace, whether its stake is free.
import { cardOf } from './cards.ts'
import type { Refusal } from './commands.ts'
import type { Game } from './game.ts'
import { incidentHeadspace, isClosedByIncident } from './incident-effects.ts'
import { BIND_COST, MOVE_COST } from './moves.ts'
import type { SeatSpec } from './scenario.ts'
import type { Move, Pounds, Seat, Standing } from './words.ts'

/** Whether recovery support withholds the seat's stake in this round. */
export const isWithheld = ({ state }: Game, seat: Seat): boolean =>
  state.options.recoverySupport && state.seats[seat].underUntil >= state.round

/** Why a seat cannot pool this round, or null. */
export function cannotPool(game: Game, seat: Seat): Refusal | null {
  const card = cardOf(game)
  if (card.kind === 'rest') return { code: 'no-choice-this-round', values: { round: game.state.round } }
  if (isWithheld(game, seat))
    return {
      code: 'stake-withheld',
      values: { until: game.state.seats[seat].underUntil, floor: game.rulebook.specs[seat].floor },
    }
  if (card.kind === 'pool' && card.closedTo.includes(seat))
    return { code: 'closed-to-seat', values: { card: card.title } }
  if (isClosedByIncident(game, seat)) return { code: 'closed-to-seat', values: { card: card.title } }
  return null
}

/** Headspace of a seat this round: the scenario's, halved (rounding down) under water, changed by incidents. */
export function headspaceOf(game: Game, seat: Seat): number {
  const full = game.state.options.headspace
  const own = isWithheld(game, seat) ? Math.floor(full / 2) : full
  return Math.max(0, own + incidentHeadspace(game, seat))
}

/** Headspace already spoken for: a bound pledge, and the moves given. */
export function headspaceSpent(game: Game, seat: Seat, moves: readonly Move[]): number {
  const bound = game.state.seats[seat].pledge?.bound ? BIND_COST : 0
  return moves.reduce((sum, move) => sum + MOVE_COST[move.id], bound)
}

/** Height in the water, −1 … 1: (reserves − floor) ÷ (starting reserves − floor). */
export function freeboardOf(reserves: Pounds, spec: SeatSpec): number {
  const range = Math.max(1, spec.reserves - spec.floor)
  return Math.max(-1, Math.min(1, (reserves - spec.floor) / range))
}

const AWASH_BELOW = 0.25

/** The word for a height: under water below the floor, awash in the lowest quarter of the range above it. */
export function standingOf(reserves: Pounds, spec: SeatSpec): Standing {
  if (reserves < spec.floor) return 'under'
  return freeboardOf(reserves, spec) < AWASH_BELOW ? 'awash' : 'afloat'
}
