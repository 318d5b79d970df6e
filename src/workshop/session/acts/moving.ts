import { MOST_TABLES } from '../../protocol/index.ts'
import { deviceOf, freeSeats, peopleOf, seatIds, tableOf } from '../ask.ts'
import { abandon } from '../ending.ts'
import { type Act, done, refused } from '../outcome.ts'
import { afterLeaving, freeSlot, leave, sit } from '../sitting.ts'
import type { Device } from '../state.ts'
import { note, type Work } from '../work.ts'

/** Seats a device anywhere, or makes it an observer. */
export const moveDevice: Act<'moveDevice'> = (work, { device, table, seat }) => {
  const { room } = work.session
  const moved = deviceOf(room, device)
  if (!moved || !tableOf(room, table)) return refused('not-here')
  const { place } = moved
  if (seat === null) {
    if (place.kind === 'observer' && place.table === table) return done(work)
    return done(note(leave(work, device), { type: 'observerSeated', device, table, panel: false }))
  }
  if (!seatIds(room).includes(seat)) return refused('not-here')
  if (place.kind === 'seat' && place.table === table && place.seat === seat) return done(work)
  if (freeSlot(room, table, seat) === null) return refused('seat-full')
  return done(sit(work, device, { table, seat }))
}

/** Takes a device out of the workshop; one that was only removed may join again by the code. */
export const removeDevice: Act<'removeDevice'> = (work, { device, banned }) => {
  const removed = deviceOf(work.session.room, device)
  if (!removed) return refused('not-here')
  const { place } = removed
  const gone = note(work, { type: 'deviceRemoved', device, banned })
  return done(place.kind === 'seat' ? afterLeaving(gone, place.table, place.seat) : gone)
}

const highest = ({ session }: Work): number =>
  session.room.tables.reduce((most, { table }) => Math.max(most, table), 0)

export const addTable: Act<'addTable'> = (work) =>
  highest(work) >= MOST_TABLES
    ? refused('room-full')
    : done(note(work, { type: 'tableAdded', table: highest(work) + 1 }))

/** Games never merge: people move, and the game they leave is sealed as ended early. */
export const mergeTables: Act<'mergeTables'> = (work, { from, into }) => {
  const { room } = work.session
  if (from === into || !tableOf(room, from) || !tableOf(room, into)) return refused('not-here')
  const closed = note(abandon(work, from), { type: 'tableClosed', table: from, into })
  const people = peopleOf(room).filter(({ place }) => 'table' in place && place.table === from)
  return done(people.reduce((moving, device) => movedTo(moving, device, into), closed))
}

/** Own seat first, then any free one, then beside those who play one's own part, at last as an observer. */
function movedTo(work: Work, { id, place }: Device, table: number): Work {
  const { room } = work.session
  if (place.kind === 'seat') {
    const free = freeSeats(room, table)
    const seat = free.includes(place.seat) ? place.seat : (free[0] ?? place.seat)
    if (freeSlot(room, table, seat) !== null) return sit(work, id, { table, seat })
  }
  const panel = place.kind === 'observer' && place.panel
  return note(leave(work, id), { type: 'observerSeated', device: id, table, panel })
}

/** Some devices of a table start a new one, in the seats they had. */
export const splitTable: Act<'splitTable'> = (work, { table, devices }) => {
  const { room } = work.session
  if (!tableOf(room, table)) return refused('not-here')
  const moving = devices.flatMap((id) => deviceOf(room, id) ?? [])
  const here = moving.filter(({ place }) => 'table' in place && place.table === table)
  if (here.length === 0 || here.length !== devices.length) return refused('not-here')
  if (highest(work) >= MOST_TABLES) return refused('room-full')
  const added = highest(work) + 1
  const opened = note(work, { type: 'tableAdded', table: added })
  return done(here.reduce((splitting, device) => movedOver(splitting, device, added), opened))
}

const movedOver = (work: Work, { id, place }: Device, table: number): Work =>
  place.kind === 'seat'
    ? sit(work, id, { table, seat: place.seat })
    : note(leave(work, id), { type: 'observerSeated', device: id, table, panel: false })

/** Who records this table's choices: its devices, or the facilitator where phones are no use. */
export const setEntry: Act<'setEntry'> = (work, { table, entry }) => {
  const there = tableOf(work.session.room, table)
  if (!there) return refused('not-here')
  return done(there.entry === entry ? work : note(work, { type: 'entrySet', table, entry }))
}
