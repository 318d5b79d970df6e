import { draw32, type Key } from '../lib/index.ts'
import { type Calendar, isWeekend } from './calendar.ts'
import type { FlowKeys } from './chance.ts'
import { poisson, poissonOf, type Rate } from './counts.ts'
import type { Effects } from './effects.ts'
import type { FlowParams } from './params.ts'

/**
 * How many people come on each day of a run, counted from its first. These draws depend on nothing that happens in
 * the run, so they are taken before it, a purpose at a time, which is much faster than a day at a time.
 */
export interface Arrivals {
  readonly emergencies: Int32Array
  readonly zeroNight: Int32Array
  /** Planned operations wanted; none at weekends. */
  readonly planned: Int32Array
  readonly type1: Int32Array
  readonly type3: Int32Array
  /** Who ask from the community: for home care, for a rehabilitation bed. */
  readonly callers: Int32Array
  readonly stepUp: Int32Array
}

/** Arrays for runs of up to so many days. */
export const newArrivals = (days: number): Arrivals => ({
  emergencies: new Int32Array(days),
  zeroNight: new Int32Array(days),
  planned: new Int32Array(days),
  type1: new Int32Array(days),
  type3: new Int32Array(days),
  callers: new Int32Array(days),
  stepUp: new Int32Array(days),
})

interface Span {
  readonly first: number
  readonly days: number
  readonly keys: FlowKeys
  readonly calendar: Calendar
  readonly params: FlowParams
  readonly effects: Effects
  readonly callers: Rate
  readonly stepUp: Rate
}

/** Draws the arrivals of `days` days from day `first` on. */
export const drawArrivals = (into: Arrivals, span: Span): void => {
  const { first, days, keys, calendar, params, effects } = span
  const less = (1 - effects.prevention) * effects.surge
  byMeans(into.emergencies, { key: keys.emergencies, first, days, means: calendar.emergencies, factor: less })
  byMeans(into.zeroNight, { key: keys.zeroNight, first, days, means: calendar.zeroNight, factor: less })
  byMeans(into.type1, { key: keys.type1, first, days, means: calendar.type1, factor: 1 })
  byMeans(into.type3, { key: keys.type3, first, days, means: calendar.type3, factor: 1 })
  const planned = params.elective_overnight_per_weekday
  for (let i = 0; i < days; i++)
    into.planned[i] = isWeekend(first + i) ? 0 : poisson(draw32(keys.planned, first + i, 0), planned)
  for (let i = 0; i < days; i++)
    into.callers[i] = poissonOf(draw32(keys.fromCommunity, first + i, 0), span.callers)
  for (let i = 0; i < days; i++) into.stepUp[i] = poissonOf(draw32(keys.stepUp, first + i, 0), span.stepUp)
}

interface Series {
  readonly key: Key
  readonly first: number
  readonly days: number
  /** Means by day, times the factor. */
  readonly means: Float64Array
  readonly factor: number
}

const byMeans = (counts: Int32Array, { key, first, days, means, factor }: Series): void => {
  for (let i = 0; i < days; i++) counts[i] = poisson(draw32(key, first + i, 0), means[first + i]! * factor)
}
