import type { QuarterTotals } from '../flow/index.ts'
import { bug } from '../lib/index.ts'
import type { Rulebook } from './game.ts'
import type { Money, SeatSpec } from './scenario.ts'
import type { Outcomes } from './state.ts'
import { delayedDays, fourHourOf } from './totals.ts'
import type { Line } from './words.ts'

const DAYS = 91

/** A quarter's place outcomes from its totals; days at home = 91 × frail people − their days in acute, P2 and P3. */
export function outcomesOf({ scenario }: Rulebook, totals: QuarterTotals): Outcomes {
  const flow = scenario.flow ?? bug('outcomes need a patient flow')
  const delayed = delayedDays(totals)
  return {
    fourHour: fourHourOf(totals),
    delayedBedDays: delayed,
    delayedShare: (100 * delayed) / (totals.days * flow.ga_beds),
    occupancy: (100 * totals.occupancySum) / totals.days,
    cancelled: totals.cancelled,
    otherExits: totals.otherExits,
    avoidablePlacements: totals.avoidablePlacements,
    deaths: totals.deaths,
    daysAtHome: totals.days * flow.frail_population - totals.frailAcuteDays - totals.p2Days - totals.p3Days,
    earlyResponse: totals.starts.p1 === 0 ? 0 : (100 * totals.earlyStarts) / totals.starts.p1,
  }
}

/** The money value of what a board counts, against plan and reference. */
export function accountabilityOf(spec: SeatSpec, money: Money, outcomes: Outcomes): number {
  const { accountability: value } = spec
  const { plan } = money
  return (
    value.fourHourPoint * (outcomes.fourHour - plan.fourHour) +
    value.delayedBedDay * (money.referenceDelayedBeds * DAYS - outcomes.delayedBedDays) +
    value.cancelled * (plan.cancelled - outcomes.cancelled) +
    value.otherExit * (plan.otherExits - outcomes.otherExits) +
    value.dayAtHome * (outcomes.daysAtHome - plan.daysAtHome) +
    value.avoidablePlacement * (plan.avoidablePlacements - outcomes.avoidablePlacements) +
    value.earlyResponse * (outcomes.earlyResponse - plan.earlyResponse)
  )
}

/** Where most people waited in a quarter: the true bottleneck that knocking on doors brings to light. */
export function bottleneckOf({ delayedBedDays: { p1, p2, p3 } }: QuarterTotals): Line {
  if (p1 >= p2 && p1 >= p3) return 'p1'
  return p2 >= p3 ? 'p2' : 'p3'
}
