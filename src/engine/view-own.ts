import type { Game } from './game.ts'
import { levelsNow } from './legal.ts'
import { isAsked } from './legal-answers.ts'
import { offersOf } from './legal-moves.ts'
import { letterFor } from './letters.ts'
import { cannotPool, headspaceOf, headspaceSpent } from './seat-round.ts'
import type { OwnView } from './view.ts'
import type { Seat } from './words.ts'

/** What only the seat itself may know. */
export function ownView(game: Game, seat: Seat): OwnView {
  const { state, rulebook } = game
  const own = state.seats[seat]
  const spec = rulebook.specs[seat]
  const { options, round } = state
  const isOver = state.phase === 'over'
  return {
    seat,
    stake: spec.stake,
    reserves: own.reserves,
    floor: spec.floor,
    controlTotal: spec.controlTotal,
    draft: own.draft,
    headspace: { total: headspaceOf(game, seat), spent: headspaceSpent(game, seat, own.draft.moves) },
    moves: offersOf(game, seat),
    levels: levelsNow(game),
    letter: isOver ? null : letterFor(game, seat),
    asks: {
      predict: options.predictIn.includes(round),
      reason: options.reasonIn.includes(round),
      feel: options.feelIn.includes(round),
      file: isAsked(game, 'file'),
      rollOut: isAsked(game, 'roll-out'),
    },
    feeling: own.feeling,
    broken: own.broken && { owed: own.broken.owed },
    repairing: Object.keys(own.repairing).length > 0,
    proposal: own.proposal,
    filed: own.filed,
    shares: spec.shares,
    cannotPool: isOver ? null : cannotPool(game, seat),
  }
}
