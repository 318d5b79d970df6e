import type { Seat } from '../../engine/index.ts'
import { sha256Hex } from '../../lib/index.ts'
import { codeFrom, codeTyped, isCode, PIN_LETTERS, SEAT_LETTERS } from '../protocol/index.ts'
import type { Room } from './state.ts'

/** So many wrong seat codes in one minute pause the entry of codes, and nothing else. */
export const MOST_MISSED = 5
export const PAUSE_MS = 60_000
/** A facilitator's PIN is good for ten minutes, one device and five tries. */
export const PIN_MS = 600_000

/** A seat's own code follows from the workshop's secret key: nothing needs to be stored, and every node knows it. */
export function seatCodeOf(room: Room, table: number, seat: Seat): string {
  const digest = sha256Hex(`${room.keys.codes}|seat|${table}|${seat}`)
  const numbers = Array.from({ length: SEAT_LETTERS }, (_, at) =>
    Number.parseInt(digest.slice(at * 6, at * 6 + 6), 16),
  )
  return codeFrom(numbers, SEAT_LETTERS)
}

export const isSeatCode = (
  room: Room,
  { table, seat, typed }: { readonly table: number; readonly seat: Seat; readonly typed: string },
): boolean => isSame(codeTyped(typed), seatCodeOf(room, table, seat))

export const newest = (moments: readonly number[], since: number): readonly number[] =>
  moments.filter((moment) => moment > since)

export const codesPaused = (room: Room, now: number): boolean =>
  newest(room.missed, now - PAUSE_MS).length >= MOST_MISSED

/** How a PIN is kept. */
export const pinHash = (room: Room, typed: string): string =>
  sha256Hex(`${room.keys.codes}|pin|${codeTyped(typed)}`)

export const newPin = (entropy: readonly number[]): string => codeFrom(entropy, PIN_LETTERS)

/** Whether a PIN opens the console now. */
export function opensConsole(room: Room, typed: string, now: number): boolean {
  const { pin } = room
  if (!pin || now >= pin.expires || pin.missed >= MOST_MISSED) return false
  return isCode(codeTyped(typed), PIN_LETTERS) && isSame(pinHash(room, typed), pin.hash)
}

/** Compares two texts in a time that does not depend on where they differ. */
export function isSame(a: string, b: string): boolean {
  let differences = a.length ^ b.length
  for (let at = 0; at < b.length; at++) differences |= (a.charCodeAt(at) || 0) ^ b.charCodeAt(at)
  return differences === 0
}
