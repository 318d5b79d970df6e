import type { RoomEvent } from './event.ts'
import type { Room } from './state.ts'

/** Whose frames changed. Console, projector and the sender's own always count as changed. */
export interface Touched {
  /** Everybody's. */
  readonly room: boolean
  /** Those of devices without a seat, who see which seats are free. */
  readonly lobby: boolean
  /** Those of devices that sit, watch or ask at these tables. */
  readonly tables: readonly number[]
}

export const NOBODY: Touched = { room: false, lobby: false, tables: [] }
export const EVERYBODY: Touched = { room: true, lobby: true, tables: [] }

export const together = (one: Touched, other: Touched): Touched => ({
  room: one.room || other.room,
  lobby: one.lobby || other.lobby,
  tables: [...new Set([...one.tables, ...other.tables])],
})

export const atTable = (table: number): Touched => ({ ...NOBODY, tables: [table] })

/** Whose frames an event of the room changes; `room` is as it was before. */
export function touchedBy(room: Room, event: RoomEvent): Touched {
  switch (event.type) {
    case 'deviceJoined':
    case 'codeMissed':
    case 'pinMade':
    case 'pageShown':
    case 'tableShown':
    case 'linkMade':
    case 'timeGiven':
      return NOBODY
    case 'debriefSteered':
      // Phones open their figures with the steps; where the big screen looks is not their concern.
      return event.shown.step === room.shown.step && event.shown.disclosed === room.shown.disclosed
        ? NOBODY
        : EVERYBODY
    case 'helpAsked':
    case 'helpMet':
    case 'consentGiven':
    case 'entrySet':
      return atTable(event.table)
    case 'messageSent':
      return event.to === 'all' ? EVERYBODY : atTable(event.to)
    case 'seatAsked':
      return together(atTable(event.table), leaving(room, event.device))
    case 'seatTaken':
    case 'gameOpened':
      return { ...atTable(event.table), lobby: true }
    case 'seatLeft':
    case 'askRefused':
    case 'deviceRemoved':
      return leaving(room, event.device)
    case 'observerSeated':
      return { ...NOBODY, lobby: true, tables: event.table === null ? [] : [event.table] }
    default:
      return EVERYBODY
  }
}

/** Its old table, and the lobby where it is now. */
function leaving(room: Room, id: string): Touched {
  const place = room.devices.get(id)?.place
  const table = place && 'table' in place ? place.table : null
  return { ...NOBODY, lobby: true, tables: table === null ? [] : [table] }
}
