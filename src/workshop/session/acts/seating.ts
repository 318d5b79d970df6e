import type { Seat } from '../../../engine/index.ts'
import { deviceOf, freeSeats, isTaken, runningAt, seatIds, standingTables, tableOf } from '../ask.ts'
import { codesPaused, isSeatCode } from '../codes.ts'
import { type Act, done, type Outcome, refused } from '../outcome.ts'
import { freeSlot, leave, sit } from '../sitting.ts'
import type { Seated } from '../state.ts'
import { note, type Work } from '../work.ts'

/** Takes a free seat, or asks for an occupied one with its code: a yes from there or from the facilitator lets in. */
export const takeSeat: Act<'takeSeat'> = (work, { table, seat, code }, from) => {
  if (from.kind !== 'device') return refused('not-here')
  const { room } = work.session
  const device = deviceOf(room, from.device)
  const there = tableOf(room, table)
  if (!device || !there || !seatIds(room).includes(seat)) return refused('not-here')
  if (sitsAt(device.place, table, seat)) return done(work)
  if (plays(work, device.place)) return refused('already-running')
  if (there.entry === 'facilitator') return refused('entry-elsewhere')
  if (isTaken(room, table, seat)) return asked(work, device.id, { table, seat, code })
  if (room.settings.placing === 'choose') return done(sit(work, device.id, { table, seat }))
  return placedBy(work, device.id, { table, seat, code })
}

/** Where people are placed, the slip with a seat's code is a place. */
function placedBy(work: Work, device: string, { table, seat, code }: Asking): Outcome {
  const { room } = work.session
  if (code === null) return refused('not-here')
  if (codesPaused(room, work.now)) return refused('codes-paused')
  return isSeatCode(room, { table, seat, typed: code })
    ? done(sit(work, device, { table, seat }))
    : refused('not-let-in', note(work, { type: 'codeMissed', what: 'seat' }))
}

const sitsAt = (place: Seated, table: number, seat: Seat): boolean =>
  place.kind === 'seat' && place.table === table && place.seat === seat

/** Nobody changes seats by themselves while they play. */
const plays = ({ session }: Work, place: Seated): boolean =>
  place.kind === 'seat' && runningAt(session, place.table) !== null

interface Asking {
  readonly table: number
  readonly seat: Seat
  readonly code: string | null
}

function asked(work: Work, device: string, { table, seat, code }: Asking): Outcome {
  const { room } = work.session
  if (code === null) return refused('seat-occupied')
  if (codesPaused(room, work.now)) return refused('codes-paused')
  if (!isSeatCode(room, { table, seat, typed: code }))
    return refused('not-let-in', note(work, { type: 'codeMissed', what: 'seat' }))
  if (freeSlot(room, table, seat) === null) return refused('seat-full')
  const { place } = room.devices.get(device) ?? {}
  if (place?.kind === 'asking' && place.table === table && place.seat === seat) return done(work)
  return done(note(leave(work, device), { type: 'seatAsked', device, table, seat }))
}

/** Yes or no to a device that waits at a seat; from a device that sits there, or from the facilitator. */
export const answerAsk: Act<'answerAsk'> = (work, { device, yes }, from) => {
  const { room } = work.session
  const asking = deviceOf(room, device)?.place
  if (asking?.kind !== 'asking') return refused('not-here')
  const { table, seat } = asking
  if (from.kind === 'device') {
    const own = deviceOf(room, from.device)?.place
    if (!own || !sitsAt(own, table, seat)) return refused('not-here')
  }
  if (!yes) return done(note(work, { type: 'askRefused', device }))
  if (freeSlot(room, table, seat) === null) return refused('seat-full')
  return done(sit(work, device, { table, seat }))
}

/** Places a device sensibly: at the fullest table with a free seat, else as an observer where fewest watch. */
export const takeAnySeat: Act<'takeAnySeat'> = (work, _message, from) => {
  if (from.kind !== 'device') return refused('not-here')
  const { room } = work.session
  const device = deviceOf(room, from.device)
  if (!device) return refused('not-here')
  if (device.place.kind === 'seat') return done(work)
  const open = standingTables(room)
    .filter(({ entry }) => entry === 'devices')
    .flatMap(({ table }) => {
      const free = freeSeats(room, table)
      return free[0] ? [{ table, seat: free[0], free: free.length }] : []
    })
  const best = open.reduce<(typeof open)[number] | null>(
    (found, one) => (found && found.free <= one.free ? found : one),
    null,
  )
  return best ? done(sit(work, device.id, best)) : watches(work, device.id)
}

function watches(work: Work, device: string): Outcome {
  const { room } = work.session
  const count = (table: number): number =>
    [...room.devices.values()].filter(({ place }) => place.kind === 'observer' && place.table === table)
      .length
  const table = standingTables(room)
    .map((one) => one.table)
    .reduce<number | null>((best, one) => (best !== null && count(best) <= count(one) ? best : one), null)
  return done(note(leave(work, device), { type: 'observerSeated', device, table, panel: false }))
}

/** Watches a table or the room, read only. */
export const observe: Act<'observe'> = (work, { table, panel }, from) => {
  if (from.kind !== 'device') return refused('not-here')
  const { room } = work.session
  const device = deviceOf(room, from.device)
  if (!device || (table !== null && !tableOf(room, table))) return refused('not-here')
  const { place } = device
  if (place.kind === 'observer' && place.table === table && place.panel === panel) return done(work)
  if (plays(work, place)) return refused('already-running')
  return done(note(leave(work, device.id), { type: 'observerSeated', device: device.id, table, panel }))
}
