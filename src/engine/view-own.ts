import type { Game } from './game.ts'
import { levelsNow } from './legal.ts'
import { isAsked } from './legal-answers.ts'
import { offersOf } from './legal-moves.ts'
import { letterFor } from './letters.ts'
import { cannotPool, headspaceOf, headspaceSpent } from './seat-round.ts'
import type { OwnView, RoomView } from './view.ts'
import type { Seat } from './words.ts'

/** What only the seat itself may know. */
export function ownView(game: Game, seat: Seat): OwnView {
  const { state, rulebook } = game
  const own = state.seats[seat]
  const spec = rulebook.specs[seat]
  const isOver = state.phase === 'over'
  return {
    seat,
    stake: spec.stake,
    reserves: own.reserves,
    floor: spec.floor,
    controlTotal: spec.controlTotal,
    draft: own.draft,
    ...roomFor(game, seat),
    moves: offersOf(game, seat),
    levels: levelsNow(game),
    letter: isOver ? null : letterFor(game, seat),
    feeling: own.feeling,
    broken: own.broken && { owed: own.broken.owed },
    repairing: Object.keys(own.repairing).length > 0,
    proposal: own.proposal,
    filed: own.filed,
    shares: spec.shares,
  }
}

/** The small part of a seat's own view that says what it may do in this round: what bots ask for, many times a game. */
export function roomFor(game: Game, seat: Seat): RoomView {
  const { draft } = game.state.seats[seat]
  const { options, round, phase } = game.state
  return {
    headspace: { total: headspaceOf(game, seat), spent: headspaceSpent(game, seat, draft.moves) },
    asks: {
      predict: options.predictIn.includes(round),
      reason: options.reasonIn.includes(round),
      feel: options.feelIn.includes(round),
      file: isAsked(game, 'file'),
      rollOut: isAsked(game, 'roll-out'),
    },
    cannotPool: phase === 'over' ? null : cannotPool(game, seat),
  }
}
