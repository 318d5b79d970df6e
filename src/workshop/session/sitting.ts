// How devices come to sit and leave, and what that means for the game at their table.
import type { Seat } from '../../engine/index.ts'
import { LAST_STANCE } from '../../table/index.ts'
import { MOST_SLOTS } from '../protocol/index.ts'
import { devicesAt, isTaken, runningAt, slotOf } from './ask.ts'
import type { Room } from './state.ts'
import { note, tryAct, type Work } from './work.ts'

/** A bot that only stands in. */
export const STAND_IN = { strategy: LAST_STANCE, temperament: 'quiet' } as const

/** The first free slot at a seat, from 1; null where nine devices sit there. */
export function freeSlot(room: Room, table: number, seat: Seat): number | null {
  const taken = devicesAt(room, table, seat).map(slotOf)
  const slots = Array.from({ length: MOST_SLOTS }, (_, index) => index + 1)
  return slots.find((slot) => !taken.includes(slot)) ?? null
}

/** Seats a device, away from wherever it sat. Call only where a slot is free. */
export function sit(work: Work, device: string, { table, seat }: { table: number; seat: Seat }): Work {
  const left = leave(work, device)
  const wasFree = !isTaken(left.session.room, table, seat)
  const slot = freeSlot(left.session.room, table, seat)
  if (slot === null) return work
  const seated = note(left, { type: 'seatTaken', device, table, seat, slot })
  return wasFree ? handToPeople(seated, table, seat) : seated
}

/** Takes a device from its seat; an empty seat is a stand-in's at once where the table's policy says so. */
export function leave(work: Work, device: string): Work {
  const place = work.session.room.devices.get(device)?.place
  if (!place || place.kind === 'lobby') return work
  const left = note(work, { type: 'seatLeft', device })
  return place.kind === 'seat' ? afterLeaving(left, place.table, place.seat) : left
}

/** What an empty seat means for its table's game. */
export function afterLeaving(work: Work, table: number, seat: Seat): Work {
  const game = runningAt(work.session, table)
  if (!game || isTaken(work.session.room, table, seat)) return work
  const { options, seats } = game.recording.game.state
  if (options.absence !== 'bot' || seats[seat].sitter.kind !== 'human') return work
  return tryAct(work, game.stream, { command: { type: 'seatBot', seat, ...STAND_IN }, actor: 'default' })
}

/** People take over from whoever played the seat for them. */
export function handToPeople(work: Work, table: number, seat: Seat): Work {
  const game = runningAt(work.session, table)
  if (!game || game.recording.game.state.seats[seat].sitter.kind === 'human') return work
  return tryAct(work, game.stream, { command: { type: 'seatHuman', seat }, actor: 'human' })
}
