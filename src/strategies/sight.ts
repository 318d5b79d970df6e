import { type BySeat, isJudged, type Level, type Origin, type Seat } from '../engine/index.ts'
import type { Choice, Sight } from './strategy.ts'

/** Two-valued strategies read half of the stake or more as pooled. */
export const letterOf = (level: number): Choice => (level >= 0.5 ? 'C' : 'D')

/** The choices of a round as one seat saw them; its own it always sees right. */
export type SeenChoices = BySeat<{ readonly level: Level; readonly origin: Origin }>

/** Who looks, among whom, and at which payoffs where the game is a table of them. */
export interface Looking {
  readonly seats: readonly Seat[]
  readonly seat: Seat
  readonly payoffs: Sight['payoffs']
}

/** What a strategy may know, from the rounds with a card as its seat saw them. */
export function sightOfSeen(rounds: readonly SeenChoices[], { seats, seat, payoffs }: Looking): Sight {
  const others = seats.filter((other) => other !== seat)
  return {
    round: rounds.length + 1,
    mine: rounds.map((choices) => letterOf(choices[seat].level)),
    mineChosen: rounds.map((choices) => isJudged(choices[seat].origin)),
    others: rounds.map((choices) =>
      others.map((other) => (isJudged(choices[other].origin) ? letterOf(choices[other].level) : null)),
    ),
    ...(payoffs ? { payoffs } : {}),
  }
}

/** The same seat's sight before its choice number `round`. */
export const sightBefore = (sight: Sight, round: number): Sight => ({
  ...sight,
  round,
  mine: sight.mine.slice(0, round - 1),
  mineChosen: sight.mineChosen.slice(0, round - 1),
  others: sight.others.slice(0, round - 1),
})
