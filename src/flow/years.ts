import { flowKeys } from './chance.ts'
import { type Effects, NO_EFFECTS } from './effects.ts'
import type { FlowModel } from './model.ts'
import { FLOW_DEFAULTS } from './params.ts'
import { QUARTER_DAYS, runQuarter } from './quarter.ts'
import { warmState } from './warm.ts'

/** Means over the days of a run. */
export interface FlowYears {
  /** Acute occupancy, % of core beds, boarders not counted. */
  readonly occ: number
  /** People delayed in acute beds; the same in % of the default 562 beds. */
  readonly dtoc: number
  readonly dtoc_pct: number
  /** Four-hour performance, % of all attendances (mean of the days). */
  readonly p4h: number
  /** Cancelled operations a day. */
  readonly cancel: number
}

/** Patient flow alone: a year of warm-up on this seed with these parameters, then `years` of four quarters. */
export function flowYears(
  model: FlowModel,
  run: { readonly seed: string; readonly years: number; readonly effects?: Effects },
): FlowYears {
  const days = Math.max(1, Math.floor(run.years * 4 * QUARTER_DAYS + 0.5))
  const { totals } = runQuarter(model, warmState(model, run.seed), {
    seed: flowKeys(run.seed),
    effects: run.effects ?? NO_EFFECTS,
    days,
  })
  const { p1, p2, p3 } = totals.delayedBedDays
  const delayed = (p1 + p2 + p3) / days
  return {
    occ: (100 * totals.occupancySum) / days,
    dtoc: delayed,
    dtoc_pct: (100 * delayed) / FLOW_DEFAULTS.ga_beds,
    p4h: (100 * totals.fourHourSum) / days,
    cancel: totals.cancelled / days,
  }
}
