import type { Seat } from '../../engine/index.ts'
import { isSeat } from '../seat-words.ts'

const KEY = 'swim-together.path'

/** Scenarios played to their end on this device, each with the seats that were tried; it outlives deleted games. */
export type Played = Readonly<Record<string, readonly Seat[]>>

export function playedHere(): Played {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(
      Object.entries(kept).flatMap(([id, seats]) =>
        Array.isArray(seats) ? [[id, seats.filter((one) => typeof one === 'string' && isSeat(one))]] : [],
      ),
    )
  } catch {
    return {}
  }
}

/** A game came to its end: its scenario is done, and these seats were tried. */
export function keepPlayed(scenario: string, seats: readonly Seat[]): void {
  const played = playedHere()
  const tried = new Set([...(played[scenario] ?? []), ...seats])
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...played, [scenario]: [...tried] }))
  } catch {
    // The list of games still tells most of it.
  }
}
