import { type Arrivals, drawArrivals } from './arrivals.ts'
import type { Calendar } from './calendar.ts'
import type { FlowKeys } from './chance.ts'
import { rateOf } from './counts.ts'
import type { Effects } from './effects.ts'
import { arrivalsOf, breachesOf, calendarOf, type FlowModel } from './model.ts'
import type { FlowParams } from './params.ts'
import type { People } from './people.ts'
import type { Stays } from './stays.ts'
import { newToday, type Today } from './today.ts'

/** All that the steps of a day read and change. */
export interface Run {
  readonly params: FlowParams
  readonly effects: Effects
  readonly keys: FlowKeys
  readonly calendar: Calendar
  readonly stays: Stays
  readonly leaving: FlowModel['leaving']
  /** By day from the first on. */
  readonly arrivals: Arrivals
  readonly first: number
  /** The chance that none of 0, 1, 2 … starts of home care goes to the community. */
  readonly noCaller: Float64Array
  readonly breaches: Float64Array
  /** Capacities of this quarter; P1 slots drift by the day and stand in `today`. */
  readonly beds: number
  readonly rehabBeds: number
  readonly careHomePlaces: number
  readonly people: People
  readonly today: Today
}

export interface RunPlan {
  readonly people: People
  readonly keys: FlowKeys
  readonly effects: Effects
  readonly days: number
}

/** Prepares a run of `days` days with constant effects. */
export function newRun(model: FlowModel, { people, keys, effects, days }: RunPlan): Run {
  const { params, stays, leaving } = model
  const calendar = calendarOf(model, people.day + days)
  const arrivals = arrivalsOf(model, days)
  drawArrivals(arrivals, {
    first: people.day,
    days,
    keys,
    calendar,
    params,
    effects,
    callers: rateOf(params.p1_community_starts_per_day * (1 - effects.need)),
    stepUp: rateOf(params.p2_stepup_per_day),
  })
  const beds = Math.max(1, whole(params.ga_beds + effects.beds))
  return {
    params,
    effects,
    keys,
    calendar,
    stays,
    leaving,
    arrivals,
    first: people.day,
    noCaller: model.noCaller,
    breaches: breachesOf(model, beds),
    beds,
    rehabBeds: whole(params.p2_beds + effects.p2Beds),
    careHomePlaces: whole(params.p3_places + effects.p3Places),
    people,
    today: newToday(),
  }
}

/** Capacities are whole: half a bed is none. */
export const whole = (capacity: number): number => Math.max(0, Math.floor(capacity))
