import { exp, log, normalQuantile } from '../lib/index.ts'
import type { FlowParams } from './params.ts'
import { type Quantiles, quantilesOf } from './quantiles.ts'

/** Lengths of stay in days before rounding. */
export interface Stays {
  readonly emergency: Quantiles
  readonly planned: Quantiles
  readonly unwell: Quantiles
  readonly homeCare: Quantiles
  readonly rehab: Quantiles
  readonly careHome: Quantiles
}

/** Tables of all lengths of stay; a few milliseconds, so once a model. */
export const makeStays = (p: FlowParams): Stays => ({
  emergency: logNormal(p.los_em_lognormal_mean, p.los_em_cv),
  planned: logNormal(p.los_el_mean, p.los_el_cv),
  unwell: logNormal(p.unwell_extra_los, p.los_unwell_cv),
  homeCare: exponential(p.p1_duration_days),
  rehab: exponential(p.p2_duration_days),
  careHome: exponential(p.p3_duration_days),
})

/** Log-normal with this mean and coefficient of variation, both of the days before rounding. */
function logNormal(mean: number, cv: number): Quantiles {
  const variance = log(1 + cv * cv)
  const middle = log(mean) - variance / 2
  const spread = Math.sqrt(variance)
  return quantilesOf((p) => exp(middle + spread * normalQuantile(p)))
}

/** 1 + exponential of mean (duration − ½): rounded down it is geometric with a mean close to the duration. */
const exponential = (duration: number): Quantiles =>
  quantilesOf((p) => 1 - log(1 - p) * Math.max(0.001, duration - 0.5))
