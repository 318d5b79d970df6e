// A quarter's totals as the ledger and the outcomes read them.
import type { QuarterTotals } from '../flow/index.ts'

/** Four-hour performance of a quarter in %, the mean of its days. */
export const fourHourOf = (totals: QuarterTotals): number => (100 * totals.fourHourSum) / totals.days

export const attendancesOf = (totals: QuarterTotals): number =>
  totals.attendances.type1 + totals.attendances.type3

/** Bed-days of people fit since before the day, whatever they wait for. */
export const delayedDays = ({ delayedBedDays: { p1, p2, p3 } }: QuarterTotals): number => p1 + p2 + p3
