// Words that people write while they talk. They stay on this device, beside the log and never in it.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Seat } from '../../../engine/index.ts'
import { decodeNotes, NOTES_FORMAT, type Notes, notesText } from '../../../replay/index.ts'

/** The round of a word said before any figure. A promise stands in the round after the last. */
export const BEFORE = 0

const MOST_LETTERS = 1000
const shelfName = (head: string): string => `swim-notes:${head}`

const all = createStore<Readonly<Record<string, Notes>>>()(() => ({}))

const none = (log: string): Notes => ({ format: NOTES_FORMAT, log, shared: [], facilitator: [] })

function kept(head: string): Notes {
  try {
    const read = decodeNotes(localStorage.getItem(shelfName(head)) ?? '', head)
    return read.ok ? read.value : none(head)
  } catch {
    return none(head)
  }
}

export function notesOf(head: string): Notes {
  const known = all.getState()[head]
  if (known) return known
  const notes = kept(head)
  all.setState({ [head]: notes })
  return notes
}

export function setNotes(head: string, notes: Notes): void {
  all.setState({ [head]: notes })
  try {
    localStorage.setItem(shelfName(head), notesText(notes))
  } catch {
    // A device that keeps nothing still shows them until the page is closed, and the file can be saved.
  }
}

export const useNotes = (head: string): Notes => useStore(all, (state) => state[head]) ?? notesOf(head)

/** What a seat wrote in a round; an empty text takes it away. */
export function share(
  head: string,
  { round, seat, text }: { round: number; seat: Seat; text: string },
): void {
  const notes = notesOf(head)
  const others = notes.shared.filter((one) => one.round !== round || one.seat !== seat)
  const cut = text.slice(0, MOST_LETTERS)
  setNotes(head, { ...notes, shared: cut === '' ? others : [...others, { round, seat, text: cut }] })
}

export const sharedIn = ({ shared }: Notes, round: number, seat: Seat): string =>
  shared.find((one) => one.round === round && one.seat === seat)?.text ?? ''

/** The facilitator’s note on a round. */
export function remark(head: string, round: number, text: string): void {
  const notes = notesOf(head)
  const others = notes.facilitator.filter((one) => one.round !== round || one.moment !== null)
  const cut = text.slice(0, MOST_LETTERS)
  setNotes(head, {
    ...notes,
    facilitator: cut === '' ? others : [...others, { round, moment: null, text: cut }],
  })
}

export const remarkIn = ({ facilitator }: Notes, round: number): string =>
  facilitator.find((one) => one.round === round && one.moment === null)?.text ?? ''
