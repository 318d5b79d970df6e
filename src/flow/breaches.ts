import { exp } from '../lib/index.ts'
import type { FlowParams } from './params.ts'

const logistic = (x: number): number => 1 / (1 + exp(-x))

/** Share of type 1 attendances that wait more than four hours when `occupancy` (boarders included) of the core beds is taken. */
export const breachShare = (p: FlowParams, occupancy: number): number => {
  const admitted =
    p.breach_admitted_low +
    p.breach_admitted_rise * logistic((occupancy - p.breach_admitted_middle) / p.breach_admitted_width)
  const notAdmitted =
    p.breach_nonadmitted_low +
    p.breach_nonadmitted_rise *
      logistic((occupancy - p.breach_nonadmitted_middle) / p.breach_nonadmitted_width)
  return p.t1_conversion * admitted + (1 - p.t1_conversion) * notAdmitted
}

/** `breachShare` for 0, 1, 2 … people over this number of core beds, up to half as many again; beyond that it hardly changes. */
export const breachTable = (p: FlowParams, beds: number): Float64Array =>
  Float64Array.from({ length: Math.ceil(beds * 1.5) + 1 }, (_, people) => breachShare(p, people / beds))
