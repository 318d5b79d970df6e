import { cos, pow } from '../lib/index.ts'
import type { FlowParams } from './params.ts'

/** Day 0 is a Monday 1 April; a year of warm-up; round 1 starts on day 365. */
export const WARM_UP_DAYS = 365
const YEAR = 365
const TWO_PI = 6.283185307179586

/** What one day expects before anybody's choices, one array a quantity, by days since the start of the warm-up. */
export interface Calendar {
  readonly days: number
  readonly emergencies: Float64Array
  readonly zeroNight: Float64Array
  readonly type1: Float64Array
  readonly type3: Float64Array
  /** Factor on emergency stays; on the three pathway shares; P1 slots left after drift. */
  readonly stay: Float64Array
  readonly need: Float64Array
  readonly p1Slots: Float64Array
}

/** 1 + amplitude · cos(2π(day − peak) ÷ 365). */
export const season = (day: number, amplitude: number, peak: number): number =>
  1 + amplitude * cos((TWO_PI * ((day % YEAR) - peak)) / YEAR)

/** Years since round 1; 0 in the warm-up. */
export const yearsPlayed = (day: number): number => (day > WARM_UP_DAYS ? (day - WARM_UP_DAYS) / YEAR : 0)

/** 0 = Monday … 6 = Sunday. */
export const weekday = (day: number): number => day % 7
export const isWeekend = (day: number): boolean => weekday(day) >= 5

/** Seasons, weekdays and growth of the first `days` days. */
export function makeCalendar(params: FlowParams, days: number): Calendar {
  const p = params
  const atAe = [
    p.ae_factor_mon,
    p.ae_factor_tue,
    p.ae_factor_wed,
    p.ae_factor_thu,
    p.ae_factor_fri,
    p.ae_factor_sat,
    p.ae_factor_sun,
  ]
  const onWards = [
    p.em_factor_mon,
    p.em_factor_tue,
    p.em_factor_wed,
    p.em_factor_thu,
    p.em_factor_fri,
    p.em_factor_sat,
    p.em_factor_sun,
  ]
  const by = (value: (day: number, years: number) => number) =>
    Float64Array.from({ length: days }, (_, day) => value(day, yearsPlayed(day)))
  const admissions = by(
    (day, years) =>
      season(day, p.season_admissions_amp, p.season_peak) *
      pow(1 + p.growth_emergency, years) *
      onWards[weekday(day)]!,
  )
  const visits = by((day, years) => season(day, p.season_ae_amp, p.season_peak) * pow(1 + p.growth_ae, years))
  return {
    days,
    emergencies: by((day) => p.em_overnight_per_day * admissions[day]!),
    zeroNight: by((day) => p.em_zero_night_per_day * admissions[day]!),
    type1: by((day) => p.ae_t1_per_day * visits[day]! * atAe[weekday(day)]!),
    type3: by((day) => p.ae_t3_per_day * visits[day]!),
    stay: by((day) => season(day, p.season_los_amp, p.season_peak)),
    need: by((_, years) => pow(1 + p.growth_need, years)),
    p1Slots: by((_, years) => p.p1_slots * (1 - p.p1_drift_per_year * years)),
  }
}
