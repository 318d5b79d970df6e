import type { Card, Scenario, View } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { theSeats } from './names.ts'

/** Why another card lies here than the one that was due; null where the card was due. */
export function swapSentence(view: View, scenario: Scenario): string | null {
  const { card } = view
  if (!card) return null
  const planned = plannedFor(scenario, view)
  const swap = planned?.swaps.find((one) => one.card === card.id)
  if (!planned || !swap) return null
  const last = view.results.at(-1)
  const brought = view.seats
    .map(({ id }) => id)
    .filter((seat) => last?.moves?.[seat].some(({ id }) => id === 'bring-the-evidence'))
  return say('table.swapped', {
    when: swap.when,
    planned: planned.title,
    n: brought.length,
    seats: theSeats(view, brought),
    after: swap.after,
  })
}

/** The card that was due: known where cards come in the given order, or where one card alone gives way to this one. */
function plannedFor({ cards, cardOrder }: Scenario, { card, round }: View): Card | undefined {
  const beside = new Set(cards.flatMap(({ swaps }) => swaps.map((swap) => swap.card)))
  const plain = cards.filter(({ kind, id }) => kind !== 'leap' && !beside.has(id))
  if (cardOrder === 'given') return plain[Math.min(round, plain.length) - 1]
  const giving = cards.filter(({ swaps }) => swaps.some((swap) => swap.card === card?.id))
  return giving.length === 1 ? giving[0] : undefined
}
