import { type Arrivals, newArrivals } from './arrivals.ts'
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
  /** The chance that none of 0, 1, 2 … starts of home care goes to the community. */
  readonly noCaller: Float64Array
  readonly remembered: Remembered
}

interface Remembered {
  /** The arrays of the last run and the state they hold; absent while a run uses them. */
  last: { readonly people: People; readonly state: FlowState } | undefined
  /** Arrays of arrivals, drawn afresh by each run. */
  arrivals: Arrivals
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
  noCaller: noneOf(params.p1_community_share),
  remembered: {
    last: undefined,
    arrivals: newArrivals(WARM_UP_DAYS),
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

/** Arrays for the arrivals of this many days. */
export function arrivalsOf({ remembered }: FlowModel, days: number): Arrivals {
  if (remembered.arrivals.emergencies.length < days) remembered.arrivals = newArrivals(days)
  return remembered.arrivals
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
