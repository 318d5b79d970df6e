import type { Effect, IncidentView, Scenario, Seat } from '../../../engine/index.ts'
import { change, count, list, percent, pounds, say } from '../../../i18n/index.ts'
import { type Done, type Named, roundBefore } from './eyes.ts'
import { theSeats } from './names.ts'
import { meanTrust } from './worth.ts'

interface Acting {
  readonly effect: Effect
  /** What an accepted roll-out pays each seat. */
  readonly rollOut: number
}

/** What an incident does, one sentence an effect, with its figures. */
export function effectSentences(view: Named, told: IncidentView, scenario: Scenario): readonly string[] {
  return effectsOf(told, scenario).map((effect) =>
    sentenceOf(view, told, { effect, rollOut: scenario.pilot?.rollOut ?? 0 }),
  )
}

/** What an incident did, told after the reveal: as it will be, but for what depended on trust, on pledges or on an earlier move. */
export function happenedSentences(done: Done, told: IncidentView): readonly string[] {
  return effectsOf(told, done.scenario).map(
    (effect) =>
      happened(done, effect) ??
      sentenceOf(done.view, told, { effect, rollOut: done.scenario.pilot?.rollOut ?? 0 }),
  )
}

function happened(done: Done, effect: Effect): string | null {
  const { view, scenario, result } = done
  const seats = view.seats.map(({ id }) => id)
  switch (effect.do) {
    case 'hurry': {
      // Under fog nobody knows all the bridges, so the rule is said instead.
      if (scenario.options.fog > 0) return null
      const trust = meanTrust(result.trustBefore, seats)
      const wasted = percent(effect.waste * (1 - trust))
      return say('table.happened.hurry', { share: wasted, trust: count(trust * 100) })
    }
    case 'derail': {
      const softened = view.results.some(
        ({ round, moves }) =>
          round < result.round &&
          seats.some((seat) => moves?.[seat].some(({ id }) => id === 'knock-on-doors')),
      )
      const share = percent(softened ? effect.lost / 2 : effect.lost)
      return say('table.happened.derail', { share, softened: softened ? 'yes' : 'no' })
    }
    case 'overheard': {
      const rounds = [result, roundBefore(done)]
      const broke = seats.filter((seat) =>
        rounds.some(
          (one) =>
            one?.pledges[seat]?.outcome === 'broken' ||
            one?.moves?.[seat].some(({ id }) => id === 'take-back-power'),
        ),
      )
      const by = change(effect.by)
      return say('table.happened.overheard', { n: broke.length, seats: theSeats(view, broke), by })
    }
    default:
      return null
  }
}

/** The incidents of a round that can have moved trust, by title; null where none of them did. */
export function trustMovers(told: readonly IncidentView[], scenario: Scenario): string | null {
  const movers = told.filter((one) => effectsOf(one, scenario).some(({ do: does }) => MOVES_TRUST.has(does)))
  return movers.length === 0 ? null : list(movers.map(({ title }) => `“${title}”`))
}

const MOVES_TRUST: ReadonlySet<Effect['do']> = new Set(['trust', 'new-chief', 'overheard'])

const effectsOf = ({ id }: IncidentView, { incidents }: Scenario): readonly Effect[] =>
  incidents.deck.find((incident) => incident.id === id)?.effects ?? []

function sentenceOf(view: Named, told: IncidentView, { effect, rollOut }: Acting): string {
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
      return say('table.effect.offer-roll-out', { pounds: pounds(rollOut) })
  }
}
