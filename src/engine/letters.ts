import type { Game } from './game.ts'
import type { Letter } from './scenario.ts'
import { standingOf } from './seat-round.ts'
import type { Seat } from './words.ts'

/** Figures a letter may name in braces; all of the seat's own or of the place, from the last finished round. */
export const LETTER_FIGURES = [
  'round',
  'stake',
  'reserves',
  'reservesChange',
  'floor',
  'placeReserves',
  'fourHour',
  'delayedBeds',
  'delayedDays',
  'cancelled',
  'otherExits',
] as const
export type LetterFigure = (typeof LETTER_FIGURES)[number]

/** The board's private letter of this round: the first whose conditions all hold, with its figures. */
export function letterFor(
  game: Game,
  seat: Seat,
): { text: string; figures: Record<LetterFigure, number> } | null {
  const letters = game.rulebook.scenario.letters[seat] ?? []
  const letter = letters.find((one) => fits(game, seat, one))
  return letter ? { text: letter.text, figures: figuresOf(game, seat) } : null
}

function fits(game: Game, seat: Seat, { when }: Letter): boolean {
  const { rulebook, state } = game
  const last = state.results.at(-1)
  const others = rulebook.seats.filter((other) => other !== seat)
  const seen = last ? others.filter((other) => last.seen[seat][other] >= 0.5).length : 0
  if (when.rounds && !when.rounds.includes(state.round)) return false
  if (when.iPooled !== undefined && (!last || last.choices[seat].level >= 0.5 !== when.iPooled)) return false
  if (when.othersPooled) {
    if (!last) return false
    if (seen < (when.othersPooled.atLeast ?? 0) || seen > (when.othersPooled.atMost ?? others.length))
      return false
  }
  if (when.standing && standingOf(state.seats[seat].reserves, rulebook.specs[seat]) !== when.standing)
    return false
  if (when.fourHourBelow !== undefined && !(last?.outcomes && last.outcomes.fourHour < when.fourHourBelow))
    return false
  if (when.reservesFell !== undefined && figuresOf(game, seat).reservesChange < 0 !== when.reservesFell)
    return false
  return true
}

function figuresOf(game: Game, seat: Seat): Record<LetterFigure, number> {
  const { rulebook, state } = game
  const { plan } = rulebook.scenario.money
  const last = state.results.at(-1)
  const before = state.results.at(-2)?.reserves[seat] ?? rulebook.specs[seat].reserves
  const outcomes = last?.outcomes
  return {
    round: state.round,
    stake: rulebook.specs[seat].stake,
    reserves: state.seats[seat].reserves,
    reservesChange: last ? last.reserves[seat] - before : 0,
    floor: rulebook.specs[seat].floor,
    placeReserves: rulebook.seats.reduce((sum, one) => sum + state.seats[one].reserves, 0),
    fourHour: outcomes?.fourHour ?? plan.fourHour,
    delayedBeds: outcomes ? outcomes.delayedBedDays / 91 : rulebook.scenario.money.referenceDelayedBeds,
    delayedDays: outcomes?.delayedBedDays ?? rulebook.scenario.money.referenceDelayedBeds * 91,
    cancelled: outcomes?.cancelled ?? plan.cancelled,
    otherExits: outcomes?.otherExits ?? plan.otherExits,
  }
}
