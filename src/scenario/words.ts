import type { Card, IncidentView, Letter, ResultView, Scenario, View } from '../engine/index.ts'

/** What is done to each text a person reads. */
type Change = (text: string) => string

const inCard = <T extends Card>(card: T, change: Change): T => ({
  ...card,
  title: change(card.title),
  text: change(card.text),
  seats: mapped(card.seats, ({ pool, hold }) => ({ pool: change(pool), hold: change(hold) })),
})

const mapped = <T, R>(entries: Readonly<Record<string, T>>, make: (entry: T) => R) =>
  Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, make(entry)])) as never

const titled = <T extends { readonly title: string; readonly text: string }>(one: T, change: Change): T => ({
  ...one,
  title: change(one.title),
  text: change(one.text),
})

const named = <T extends { readonly name: string }>(one: T, change: Change): T => ({
  ...one,
  name: change(one.name),
})

/** A scenario with every text that players read changed; numbers, ids and notes stay. Made for showing, never for a log. */
export function scenarioInWords(scenario: Scenario, change: Change): Scenario {
  return {
    ...scenario,
    title: change(scenario.title),
    summary: change(scenario.summary),
    teaches: change(scenario.teaches),
    place: {
      ...scenario.place,
      neighbourhoods: scenario.place.neighbourhoods.map((one) => named(one, change)),
    },
    seats: scenario.seats.map((seat) => named(seat, change)),
    cards: scenario.cards.map((card) => inCard(card, change)),
    incidents: {
      ...scenario.incidents,
      deck: scenario.incidents.deck.map((incident) => titled(incident, change)),
    },
    pilot: scenario.pilot && { ...scenario.pilot, title: change(scenario.pilot.title) },
    briefing: change(scenario.briefing),
    handouts: mapped(scenario.handouts, change),
    letters: mapped(scenario.letters, (letters: readonly Letter[]) =>
      letters.map((letter) => ({ ...letter, text: change(letter.text) })),
    ),
    debrief: scenario.debrief.map((one) => ({ ...one, question: change(one.question) })),
  }
}

/** The same for what one pair of eyes may see. */
export function viewInWords(view: View, change: Change): View {
  const incidents = (told: readonly IncidentView[]) => told.map((incident) => titled(incident, change))
  const result = (one: ResultView): ResultView => ({ ...one, incidents: incidents(one.incidents) })
  const { own } = view
  return {
    ...view,
    title: change(view.title),
    seats: view.seats.map((seat) => named(seat, change)),
    card: view.card && inCard(view.card, change),
    pilot: view.pilot && { ...view.pilot, title: change(view.pilot.title) },
    evidence: view.evidence?.map((one) => named(one, change)) ?? null,
    incidents: incidents(view.incidents),
    own: own && {
      ...own,
      letter: own.letter && { ...own.letter, text: change(own.letter.text) },
    },
    current: view.current && result(view.current),
    results: view.results.map(result),
  }
}
