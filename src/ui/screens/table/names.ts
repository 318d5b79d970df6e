import type { Seat, View } from '../../../engine/index.ts'
import { list, say } from '../../../i18n/index.ts'
import { inSentence, nameInWords } from '../../seat-words.ts'
import type { Named } from './eyes.ts'

/** A seat's name as the scenario gives it: "Acute trust", "CCG". */
export const nameOf = (view: Named, seat: Seat): string =>
  nameInWords(view.seats.find(({ id }) => id === seat)?.name ?? seat)

/** The name inside a sentence: "acute trust", but "CCG" keeps its capitals. */
export const midName = (view: Named, seat: Seat): string => inSentence(nameOf(view, seat))

/** "the CCG and the council", in seat order. */
export const theSeats = (view: Named, seats: readonly Seat[]): string =>
  list(seats.map((seat) => say('table.the-seat', { seat: midName(view, seat) })))

/** The viewer's own seat, or null for public eyes. */
export const mySeat = (view: View): Seat | null => view.own?.seat ?? null

/** The seats other than one, the viewer’s own where none is named, in seat order. */
export const otherSeats = (view: View, than: Seat | null = mySeat(view)): readonly Seat[] =>
  view.seats.map(({ id }) => id).filter((id) => id !== than)
