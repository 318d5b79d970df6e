import type { Level, Move, Reason, Seat, SeatCommand } from '../../../engine/index.ts'

type Feeling = (SeatCommand & { readonly type: 'feel' })['trust']
type Share = (SeatCommand & { readonly type: 'cede' })['share']

/** A pledge as it was said: the share of the stake, how many others it asks for, whether it carries a forfeit. */
export interface SaidPledge {
  readonly level: Level
  readonly ifOthers: number
  readonly bound: boolean
}

/** What the facilitator has entered for one seat of a round. What was not said is null, or not there. */
export interface Line {
  readonly feel: Feeling | null
  readonly pledge: SaidPledge | null
  readonly cede: { readonly to: Seat; readonly share: Share } | null
  readonly level: Level | null
  readonly predictions: Readonly<Partial<Record<Seat, boolean>>>
  readonly reason: Reason | null
  readonly answers: Readonly<Partial<Record<'file' | 'roll-out', string>>>
  /** A move that needs a partner stands without one until it is said with whom. */
  readonly moves: readonly Move[]
}

/** One tap: what it sets for a seat. */
export interface Entry {
  readonly seat: Seat
  readonly set: Partial<Line>
}

/** A round as it is being entered: every tap in order, so that the last one can be taken back. */
export type Sheet = readonly Entry[]

/** Nothing said is nothing. */
export const EMPTY_LINE: Line = {
  feel: null,
  pledge: null,
  cede: null,
  level: null,
  predictions: {},
  reason: null,
  answers: {},
  moves: [],
}

/** What stands for a seat: the last entry of each kind. */
export function lineOf(sheet: Sheet, seat: Seat): Line {
  let line = EMPTY_LINE
  for (const entry of sheet) if (entry.seat === seat) line = { ...line, ...entry.set }
  return line
}

const keyOf = (game: string, round: number): string => `swim.entry.${game}.${round}`

/** A round that was being entered when the page was left. */
export function keptSheet(game: string, round: number): Sheet {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(game, round)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isEntry) : []
  } catch {
    return []
  }
}

function isEntry(value: unknown): value is Entry {
  const { seat, set } = (value ?? {}) as Partial<Entry>
  if (typeof seat !== 'string' || typeof set !== 'object' || set === null) return false
  return Object.keys(set).every((key) => Object.hasOwn(EMPTY_LINE, key)) && Array.isArray(set.moves ?? [])
}

/** Keeps a round as it was entered, also when its cards are turned: until the game is over it may be entered again. */
export function keepSheet(game: string, round: number, sheet: Sheet): void {
  try {
    if (sheet.length === 0) localStorage.removeItem(keyOf(game, round))
    else localStorage.setItem(keyOf(game, round), JSON.stringify(sheet))
  } catch {
    // It lasts as long as the page.
  }
}

/** Forgets all that was entered for a game. */
export function forgetSheets(game: string): void {
  try {
    const mine = Object.keys(localStorage).filter((key) => key.startsWith(`swim.entry.${game}.`))
    for (const key of mine) localStorage.removeItem(key)
  } catch {
    // Nothing was kept.
  }
}
