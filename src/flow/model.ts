import { breachTable } from './breaches.ts'
import { type Calendar, makeCalendar, WARM_UP_DAYS } from './calendar.ts'
import { type FlowKeys, flowKeys } from './chance.ts'
import { noneOf } from './counts.ts'
import type { FlowParams } from './params.ts'
import type { People } from './people.ts'
import type { FlowState } from './state.ts'
import { makeStays, type Stays } from './stays.ts'

/**
 * Parameters with all tables made from them. What it remembers (calendar, breach tables, keys, warm states) are
 * values of pure functions, so one model may serve any number of games; keep it out of game state.
 */
export interface FlowModel {
  readonly params: FlowParams
  readonly stays: Stays
  /** Chance a day that somebody who waits in an acute bed leaves the line, and that none of 0, 1, 2 … does. */
  readonly leaving: { readonly chance: number; readonly none: Float64Array }
  readonly remembered: Remembered
}

interface Remembered {
  /** Arrays of the last run, for the next; absent while a run uses them. */
  spare: People | undefined
  calendar: Calendar
  readonly breaches: Map<number, Float64Array>
  keys: { readonly seed: string; readonly keys: FlowKeys } | undefined
  readonly warm: Map<string, FlowState>
}

/** Makes the tables of one parameter set: some milliseconds, so once a parameter set. */
export const flowModel = (params: FlowParams): FlowModel => ({
  params,
  stays: makeStays(params),
  leaving: leavingOf(params),
  remembered: {
    spare: undefined,
    calendar: makeCalendar(params, 2 * WARM_UP_DAYS),
    breaches: new Map(),
    keys: undefined,
    warm: new Map(),
  },
})

function leavingOf(p: FlowParams): FlowModel['leaving'] {
  const chance = p.hazard_death + p.hazard_unwell + p.hazard_other_exit
  return { chance, none: noneOf(chance) }
}

/** The calendar of at least this many days. */
export function calendarOf({ params, remembered }: FlowModel, days: number): Calendar {
  if (remembered.calendar.days < days) remembered.calendar = makeCalendar(params, days + 2 * WARM_UP_DAYS)
  return remembered.calendar
}

/** Four-hour breach share of type 1 attendances by number of acute patients and boarders, for this number of core beds. */
export function breachesOf({ params, remembered }: FlowModel, beds: number): Float64Array {
  const known = remembered.breaches.get(beds)
  if (known !== undefined) return known
  const table = breachTable(params, beds)
  if (remembered.breaches.size >= 64) remembered.breaches.clear()
  remembered.breaches.set(beds, table)
  return table
}

/** The keys of a game; those of the last seed are remembered. */
export function keysOf({ remembered }: FlowModel, seed: string | FlowKeys): FlowKeys {
  if (typeof seed !== 'string') return seed
  if (remembered.keys?.seed !== seed) remembered.keys = { seed, keys: flowKeys(seed) }
  return remembered.keys.keys
}
