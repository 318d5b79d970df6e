import type { Scenario, Seat } from '../engine/index.ts'
import { say } from '../i18n/index.ts'

const ORGANISATIONS = ['acute-trust', 'ccg', 'icb', 'council', 'community'] as const
const WRITTEN: readonly string[] = [
  'Acute trust',
  'CCG',
  'Integrated care board',
  'Council',
  'Community partnership',
]

/** Which of the usual organisations a name means, as a scenario writes it or as the page has told it already. */
const organisation = (name: string) =>
  ORGANISATIONS.find((known, at) => WRITTEN[at] === name || say(`org.${known}`) === name)

/** A seat's name in the language of the page, where it is one of the usual ones; else as it is written. */
export function nameInWords(name: string): string {
  const known = organisation(name)
  return known === undefined ? name : say(`org.${known}`)
}

/** A name inside a sentence: "acute trust", but "CCG" keeps its capitals. */
export function inSentence(name: string): string {
  const known = organisation(name)
  if (known !== undefined) return say(`org.${known}.mid`)
  const [first = '', second = ''] = name
  const spelt = second === '' || second !== second.toLowerCase()
  return spelt ? name : first.toLowerCase() + name.slice(1)
}

/** A seat's name as the scenario gives it. */
export const seatName = (scenario: Scenario, seat: Seat): string =>
  nameInWords(scenario.seats.find(({ id }) => id === seat)?.name ?? seat)

/** The same inside a sentence. */
export const seatWord = (scenario: Scenario, seat: Seat): string => inSentence(seatName(scenario, seat))

/** Seat order, without the rules behind it. */
export const SEAT_ORDER = ['acute', 'ccg', 'council', 'community'] as const satisfies readonly Seat[]

export const isSeat = (word: string): word is Seat => SEAT_ORDER.some((seat) => seat === word)
