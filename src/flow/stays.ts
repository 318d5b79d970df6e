import { exp, log, normalQuantile } from '../lib/index.ts'
import { type DayTable, dayTable } from './day-table.ts'
import type { FlowParams } from './params.ts'
import { type Quantiles, quantilesOf } from './quantiles.ts'

/** Nobody stays longer in an acute bed (one emergency patient in 40,000 would), or in care outside. */
const LONGEST_ACUTE = 400
const LONGEST_CARE = 4000
/** The season of stays moves in steps of 1/200. */
const SEASON_STEPS = 200

/** Lengths of stay in days. */
export interface Stays {
  readonly emergency: Quantiles
  /** Tables of emergency stays made so far, by the season's factor in steps. */
  readonly emergencyBySeason: (DayTable | undefined)[]
  readonly planned: DayTable
  readonly unwell: DayTable
  readonly homeCare: DayTable
  readonly rehab: DayTable
  readonly careHome: DayTable
}

/** Tables of all lengths of stay; a few milliseconds, so once a model. */
export const makeStays = (p: FlowParams): Stays => ({
  emergency: logNormal(p.los_em_lognormal_mean, p.los_em_cv),
  emergencyBySeason: Array.from({ length: 2 * SEASON_STEPS }),
  planned: acute(logNormal(p.los_el_mean, p.los_el_cv), 1),
  unwell: acute(logNormal(p.unwell_extra_los, p.los_unwell_cv), 1),
  homeCare: care(p.p1_duration_days),
  rehab: care(p.p2_duration_days),
  careHome: care(p.p3_duration_days),
})

/** Emergency stays on a day whose season multiplies them by this factor. */
export function emergencyStays({ emergency, emergencyBySeason }: Stays, factor: number): DayTable {
  const step = Math.floor(factor * SEASON_STEPS + 0.5)
  const known = emergencyBySeason[step]
  if (known !== undefined) return known
  const table = acute(emergency, step / SEASON_STEPS)
  emergencyBySeason[step] = table
  return table
}

/** Days in an acute bed: rounded to the nearest, at least one. */
const acute = (stay: Quantiles, factor: number): DayTable =>
  dayTable(stay, { factor, plus: 0.5, longest: LONGEST_ACUTE })

/** Log-normal with this mean and coefficient of variation, both of the days before rounding. */
function logNormal(mean: number, cv: number): Quantiles {
  const variance = log(1 + cv * cv)
  const middle = log(mean) - variance / 2
  const spread = Math.sqrt(variance)
  return quantilesOf((p) => exp(middle + spread * normalQuantile(p)))
}

/** 1 + exponential of mean (duration − ½), rounded down: geometric with a mean close to the duration. */
function care(duration: number): DayTable {
  const mean = Math.max(0.001, duration - 0.5)
  return dayTable(
    quantilesOf((p) => -log(1 - p) * mean),
    { factor: 1, plus: 1, longest: LONGEST_CARE },
  )
}
