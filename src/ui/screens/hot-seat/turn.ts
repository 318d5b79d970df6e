import type { Seat, View } from '../../../engine/index.ts'
import type { LocalTable } from '../../../table/port.ts'

/** What the device is for now: one seat behind the curtain, or all of them. */
export type Turn =
  | { readonly for: 'one'; readonly seat: Seat; readonly phase: 'brief' | 'decide' | 'reveal' }
  | { readonly for: 'all'; readonly phase: View['phase'] }

/** Whose turn it is, from what all may see and what waits for each; the log alone decides, so a reload finds the same turn. */
export function turnOf(table: Pick<LocalTable, 'viewAs'>): Turn {
  const view = table.viewAs('public')
  const people = view.seats.filter(({ sitter }) => sitter === 'human')
  const { phase } = view
  if (phase === 'decide') {
    const next = people.find(({ locked }) => !locked)
    return next ? { for: 'one', seat: next.id, phase } : { for: 'all', phase }
  }
  if (phase === 'brief') {
    const reads = people.filter(({ id }) => readsAlone(table.viewAs(id), view))
    const shared = reads.length < people.length && people.every(({ ready }) => !ready)
    const next = reads.find(({ ready }) => !ready)
    return next && !shared ? { for: 'one', seat: next.id, phase } : { for: 'all', phase }
  }
  // Where reports may be wrong each seat saw something else, and all that is common is that nobody knows.
  if (phase === 'reveal' && view.options.fog > 0) {
    const next = people.find(({ ready }) => !ready)
    return next ? { for: 'one', seat: next.id, phase } : { for: 'all', phase }
  }
  return { for: 'all', phase }
}

/** Whether a brief holds something for this seat alone: the role card, a question, an incident that only it is told of. */
function readsAlone(own: View, all: View): boolean {
  if (own.round === 1 || own.standard.open) return true
  if (own.own?.asks.feel && own.legal.includes('feel')) return true
  return own.incidents.length > all.incidents.length
}

/** The seats of people who said nothing yet and have nothing of their own to read in this brief. */
export const readWithAll = (table: Pick<LocalTable, 'viewAs'>): readonly Seat[] => {
  const view = table.viewAs('public')
  return view.seats
    .filter(({ id, sitter }) => sitter === 'human' && !readsAlone(table.viewAs(id), view))
    .map(({ id }) => id)
}
