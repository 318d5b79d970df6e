import type { RoomEvent } from './event.ts'
import type { Room, RoomTable } from './state.ts'

/** The room after an event about one table; null where the event is about something else. */
export function withTables(room: Room, event: RoomEvent, at: number): Room | null {
  switch (event.type) {
    case 'tableAdded':
      return { ...room, tables: [...room.tables, newTable(event.table)] }
    case 'tableClosed':
      return changed(room, event.table, () => ({ into: event.into, helpSince: null }))
    case 'entrySet':
      return changed(room, event.table, () => ({ entry: event.entry }))
    case 'gameOpened':
      return changed(room, event.table, ({ games }) => ({ games: [...games, { ...event, at }] }))
    case 'helpAsked':
      return changed(room, event.table, ({ helpSince }) => ({ helpSince: helpSince ?? at }))
    case 'helpMet':
      return changed(room, event.table, () => ({ helpSince: null }))
    case 'consentGiven':
      return changed(room, event.table, () => ({ consent: event.given }))
    default:
      return null
  }
}

const changed = (room: Room, table: number, change: (one: RoomTable) => Partial<RoomTable>): Room => ({
  ...room,
  tables: room.tables.map((one) => (one.table === table ? { ...one, ...change(one) } : one)),
})

/** A table at which nothing has happened yet. */
export const newTable = (table: number): RoomTable => ({
  table,
  entry: 'devices',
  games: [],
  helpSince: null,
  consent: null,
  into: null,
})
