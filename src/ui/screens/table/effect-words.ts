import type { Effect, IncidentView, Scenario, Seat, View } from '../../../engine/index.ts'
import { change, list, percent, pounds, say } from '../../../i18n/index.ts'
import { theSeats } from './names.ts'

/** What an incident does, one sentence an effect, with its figures. */
export function effectSentences(view: View, told: IncidentView, scenario: Scenario): readonly string[] {
  return effectsOf(told, scenario).map((effect) => sentenceOf(view, told, effect))
}

/** The incidents of a round that can have moved trust, by title; null where none of them did. */
export function trustMovers(told: readonly IncidentView[], scenario: Scenario): string | null {
  const movers = told.filter((one) => effectsOf(one, scenario).some(({ do: does }) => MOVES_TRUST.has(does)))
  return movers.length === 0 ? null : list(movers.map(({ title }) => `“${title}”`))
}

const MOVES_TRUST: ReadonlySet<Effect['do']> = new Set(['trust', 'new-chief', 'overheard'])

const effectsOf = ({ id }: IncidentView, { incidents }: Scenario): readonly Effect[] =>
  incidents.deck.find((incident) => incident.id === id)?.effects ?? []

function sentenceOf(view: View, told: IncidentView, effect: Effect): string {
  const whom = (target: Seat | 'drawn' | 'all'): string => {
    const seat = target === 'drawn' ? told.seat : target
    return seat === null || seat === 'all' ? say('table.effect.every') : theSeats(view, [seat])
  }
  switch (effect.do) {
    case 'demand':
      return say('table.effect.demand', { by: `${change((effect.times - 1) * 100)}%` })
    case 'capacity':
      return say('table.effect.capacity', { of: effect.of, by: change(effect.by) })
    case 'cost':
      return say('table.effect.cost', { seat: whom(effect.seat), pounds: pounds(effect.pounds) })
    case 'trust':
      return say('table.effect.trust', { seat: whom(effect.of), by: change(effect.by) })
    case 'overheard':
      return say('table.effect.overheard', { by: change(effect.by) })
    case 'headspace':
      return say('table.effect.headspace', { seat: whom(effect.seat), by: change(effect.by) })
    case 'cannot-pool':
    case 'new-chief':
      return say(`table.effect.${effect.do}`, { seat: whom(effect.seat) })
    case 'hurry':
      return say('table.effect.hurry', { share: percent(effect.waste) })
    case 'derail':
      return say('table.effect.derail', { share: percent(effect.lost) })
    case 'offer-roll-out':
      return say('table.effect.offer-roll-out')
  }
}
