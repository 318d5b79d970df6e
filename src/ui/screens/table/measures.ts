import type { Accountability, Money, Outcomes, Pounds } from '../../../engine/index.ts'

export const measureIds = [
  'fourHour',
  'delayedBedDays',
  'cancelled',
  'otherExits',
  'daysAtHome',
  'avoidablePlacements',
] as const
export type MeasureId = (typeof measureIds)[number]

/** One measure of the place, and what a board counts of it. */
export interface Measure {
  readonly id: MeasureId
  readonly now: number
  /** Against last quarter; in the first against the plan, null where the plan says nothing. */
  readonly change: number | null
  /** Does a higher figure help patients? */
  readonly higherHelps: boolean
  /** Money value this board puts on the quarter's figure, or null where it does not count it. */
  readonly counted: Pounds | null
}

/** The weight by which a board counts each measure. */
export const weightOf: Readonly<Record<MeasureId, keyof Accountability>> = {
  fourHour: 'fourHourPoint',
  delayedBedDays: 'delayedBedDay',
  cancelled: 'cancelled',
  otherExits: 'otherExit',
  daysAtHome: 'dayAtHome',
  avoidablePlacements: 'avoidablePlacement',
}

const helps: Readonly<Record<MeasureId, 'more' | 'less'>> = {
  fourHour: 'more',
  delayedBedDays: 'less',
  cancelled: 'less',
  otherExits: 'less',
  daysAtHome: 'more',
  avoidablePlacements: 'less',
}

const QUARTER_DAYS = 91

/** How far a figure is on the good side of the plan, or the reference for delayed beds (model.md, board score). */
function ahead(id: MeasureId, now: number, money: Money): number {
  const over = now - planned(id, money)
  return helps[id] === 'more' ? over : -over
}

function changeOf(
  id: MeasureId,
  now: number,
  { before, money }: { readonly before: Outcomes | null; readonly money: Money },
): number | null {
  if (before) return now - before[id]
  const plan = planned(id, money)
  return plan === 0 ? null : now - plan
}

const planned = (id: MeasureId, { plan, referenceDelayedBeds }: Money): number =>
  id === 'delayedBedDays' ? referenceDelayedBeds * QUARTER_DAYS : plan[id]

/** Every measure of the place beside what this board counts of it. */
export function measuresOf(
  outcomes: Outcomes,
  beside: { readonly before: Outcomes | null; readonly weights: Accountability; readonly money: Money },
): readonly Measure[] {
  return measureIds.map((id) => {
    const weight = beside.weights[weightOf[id]]
    return {
      id,
      now: outcomes[id],
      change: changeOf(id, outcomes[id], beside),
      higherHelps: helps[id] === 'more',
      counted: weight === 0 ? null : weight * ahead(id, outcomes[id], beside.money),
    }
  })
}
