import { isJudged, type ResultView, type Scenario, type Seat, type View } from '../engine/index.ts'
import type { Choice, Sight } from '../strategies/index.ts'

/** What a strategy may know, from one seat's view alone; rounds without a card are left out. */
export function sightOf(
  view: View,
  { seat, scenario }: { readonly seat: Seat; readonly scenario: Scenario },
): Sight {
  const rounds = view.results.flatMap((result) => {
    const choices = hadCard(result, scenario) ? result.choices : null
    return choices ? [choices] : []
  })
  const others = view.seats.map(({ id }) => id).filter((id) => id !== seat)
  const { card } = view
  return {
    round: rounds.length + 1,
    mine: rounds.map((choices) => letterOf(choices[seat].level)),
    mineChosen: rounds.map((choices) => isJudged(choices[seat].origin)),
    others: rounds.map((choices) =>
      others.map((other) => (isJudged(choices[other].origin) ? letterOf(choices[other].level) : null)),
    ),
    ...(card?.kind === 'table' ? { payoffs: card.payoffs } : {}),
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

/** Two-valued strategies read half of the stake or more as pooled. */
export const letterOf = (level: number): Choice => (level >= 0.5 ? 'C' : 'D')

const hadCard = (result: ResultView, { cards }: Scenario): boolean => {
  const card = cards.find(({ id }) => id === result.card)
  return card !== undefined && card.kind !== 'rest'
}
