import type { Scenario, Seat } from '../engine/index.ts'

/** A name inside a sentence: "acute trust", but "CCG" keeps its capitals. */
export function inSentence(name: string): string {
  const [first = '', second = ''] = name
  const spelt = second === '' || second !== second.toLowerCase()
  return spelt ? name : first.toLowerCase() + name.slice(1)
}

/** A seat's name as the scenario gives it. */
export const seatName = (scenario: Scenario, seat: Seat): string =>
  scenario.seats.find(({ id }) => id === seat)?.name ?? seat

/** The same inside a sentence. */
export const seatWord = (scenario: Scenario, seat: Seat): string => inSentence(seatName(scenario, seat))

/** Seat order, without the rules behind it. */
export const SEAT_ORDER = ['acute', 'ccg', 'council', 'community'] as const satisfies readonly Seat[]

export const isSeat = (word: string): word is Seat => SEAT_ORDER.some((seat) => seat === word)
