import { bug } from '../../lib/index.ts'
import { DEBRIEF_BEGINS } from '../protocol/index.ts'
import type { RoomEvent, RoomLine } from './event.ts'
import { withPeople } from './fold-people.ts'
import { newTable, withTables } from './fold-tables.ts'
import type { Room } from './state.ts'

/** So many of the newest messages that gave time are remembered. */
const MOST_GIVEN = 50

/** What a new room is before its first event. */
export function createdRoom({ event, at }: RoomLine): Room | null {
  if (event.type !== 'created') return null
  const { settings, scenario, code, keys, facilitator } = event
  return {
    settings,
    scenario,
    code,
    keys,
    createdAt: at,
    at,
    tables: Array.from({ length: settings.tables }, (_, index) => newTable(index + 1)),
    devices: new Map(),
    facilitators: [{ device: facilitator, token: keys.facilitator }],
    pin: null,
    missed: [],
    told: [],
    halfTime: false,
    debrief: false,
    page: 'join',
    shownTable: null,
    shown: DEBRIEF_BEGINS,
    links: [],
    given: [],
    endedAt: null,
  }
}

/** The room after one more line of its stream. Every event has one place where it is folded. */
export function foldRoom(before: Room, { event, at }: RoomLine): Room {
  const room = { ...before, at: Math.max(before.at, at) }
  return withPeople(room, event, at) ?? withTables(room, event, at) ?? withRoom(room, event, at)
}

function withRoom(room: Room, event: RoomEvent, at: number): Room {
  switch (event.type) {
    case 'settingsChanged': {
      const { tables } = event.settings
      const kept = room.tables.filter(({ table, games }) => table <= tables || games.length > 0)
      const numbers = Array.from({ length: tables }, (_, index) => index + 1)
      const added = numbers.filter((number) => !kept.some(({ table }) => table === number)).map(newTable)
      const scenario = event.scenario ?? room.scenario
      return {
        ...room,
        settings: event.settings,
        scenario,
        tables: [...kept, ...added].sort((a, b) => a.table - b.table),
      }
    }
    case 'messageSent':
      return { ...room, told: [...room.told, { id: event.id, to: event.to, text: event.text, at }] }
    case 'halfTimeSet':
      return { ...room, halfTime: event.running }
    case 'debriefOpened':
      return { ...room, debrief: true, halfTime: false }
    case 'pageShown':
      return { ...room, page: event.page }
    case 'tableShown':
      return { ...room, shownTable: event.table }
    case 'debriefSteered':
      return { ...room, shown: event.shown }
    case 'linkMade':
      return { ...room, links: [...room.links, { of: event.of, token: event.token }] }
    case 'timeGiven': {
      const { id, lines } = event
      const others = room.given.filter((one) => one.id !== id)
      return { ...room, given: [...others, { id, lines }].slice(-MOST_GIVEN) }
    }
    case 'workshopEnded':
      return { ...room, endedAt: at }
    default:
      return bug(`${event.type} is folded nowhere`)
  }
}
