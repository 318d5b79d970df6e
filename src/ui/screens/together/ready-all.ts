import type { Seat } from '../../../engine/index.ts'
import type { LocalTable } from '../../../table/port.ts'

/** Says ready for everybody who is not yet; stops by itself when the last one has closed the phase. */
export async function readyAll(table: LocalTable, seats: readonly Seat[]): Promise<void> {
  const { round, phase } = table.view()
  for (const seat of seats) {
    const now = table.view()
    if (now.round !== round || now.phase !== phase) return
    if (!now.seats.find(({ id }) => id === seat)?.ready) await table.send({ type: 'ready', seat })
  }
}

/** The seats with a person in them, in seat order. */
export const peopleAt = (table: LocalTable): readonly Seat[] =>
  table
    .view()
    .seats.filter(({ sitter }) => sitter === 'human')
    .map(({ id }) => id)
