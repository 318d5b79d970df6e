import { cardOf } from './cards.ts'
import type { Game } from './game.ts'
import { activePledge } from './pledges.ts'
import { cannotPool } from './seat-round.ts'
import { type Choice, type Draft, EMPTY_DRAFT } from './state.ts'
import { type BySeat, bySeat, type Level, type Seat } from './words.ts'

/** What each seat's card says when decide closes, in the order of precise.md: draft, active pledge, last choice, hold back. */
export const finalChoices = (game: Game): BySeat<Choice> =>
  bySeat(game.rulebook.seats, (seat) => finalChoice(game, seat))

function finalChoice(game: Game, seat: Seat): Choice {
  const { draft } = game.state.seats[seat]
  if (cannotPool(game, seat)) return { level: 0, origin: 'forced', reason: null }
  if (draft.level !== null) {
    if (draft.standIn) return { level: draft.level, origin: 'stand-in', reason: null }
    return { level: draft.level, origin: draft.locked ? 'chosen' : 'draft', reason: draft.reason }
  }
  const pledge = activePledge(game, seat)
  if (pledge) return { level: pledge.level, origin: 'pledge', reason: null }
  const last = lastLevel(game, seat)
  const { runningOn } = game.state
  if (last === null) return { level: 0, origin: runningOn ? 'run-on' : 'hold-back', reason: null }
  return { level: fitting(game, last), origin: runningOn ? 'run-on' : 'last', reason: null }
}

/** A leap is all or nothing: half or more reads as all. */
const fitting = (game: Game, level: Level): Level =>
  cardOf(game).kind === 'leap' ? (level >= 0.5 ? 1 : 0) : level

/** The seat's last choice that was not forced on it, or null. */
export function lastLevel(game: Game, seat: Seat): Level | null {
  for (let index = game.state.results.length - 1; index >= 0; index--) {
    const choice = game.state.results[index]?.choices[seat]
    if (choice && choice.origin !== 'forced') return choice.level
  }
  return null
}

/** What else each seat set out: a seat that might have chosen and chose nothing makes no moves, predictions or answers. */
export const finalDrafts = (game: Game): BySeat<Draft> =>
  bySeat(game.rulebook.seats, (seat) => {
    const { draft } = game.state.seats[seat]
    const isSilent = draft.level === null && cannotPool(game, seat) === null
    return isSilent ? EMPTY_DRAFT : draft
  })
