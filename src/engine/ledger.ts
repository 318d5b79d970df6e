import type { QuarterTotals } from '../flow/index.ts'
import { floorHalfUp, pow } from '../lib/index.ts'
import type { Money, Scenario } from './scenario.ts'
import type { Account, LedgerLine, LedgerLineId } from './state.ts'
import type { BySeat, Seat } from './words.ts'

/** What a quarter's ledger is made from. `round` from 1; `need` is the cut of need; `riskShares` add up to 1. */
export interface Quarter {
  readonly round: number
  readonly totals: QuarterTotals
  readonly need: number
  readonly riskShares: BySeat<number>
}

const DAYS = 91

/**
 * Every payment of a quarter, each rounded once (precise.md, ledger table). Seats absent from the table are paid and
 * pay all the same; a four-seat place is assumed.
 */
export function ledgerOf(scenario: Scenario, quarter: Quarter): readonly LedgerLine[] {
  const { money } = scenario
  const { totals } = quarter
  const years = (quarter.round - 1) / 4
  const lines: LedgerLine[] = []
  const pay = (line: LedgerLineId, from: Account, to: Account, amount: number): number => {
    const pounds = floorHalfUp(amount)
    if (pounds !== 0) lines.push({ line, from, to, pounds })
    return pounds
  }
  const delayed = totals.delayedBedDays.p1 + totals.delayedBedDays.p2 + totals.delayedBedDays.p3
  const underlying = acuteUnderlying(money, { totals, delayed, years, pay })
  fund(money, { underlying, fourHour: fourHourOf(totals), pay })
  shareFreedDays(money, { delayed, riskShares: quarter.riskShares, pay })
  pay('allocation', 'centre', 'ccg', (money.ccgAllocation / 4) * pow(1 + money.ccgGrowth, years))
  pay('other-commissioning', 'ccg', 'outside', (money.ccgOther / 4) * pow(1 + money.ccgOtherGrowth, years))
  council(money, { totals, need: quarter.need, years, pay })
  pay(
    'community-contract',
    'outside',
    'community',
    (money.community / 4) * pow(1 + money.communityUplift, years),
  )
  pay(
    'community-cost',
    'community',
    'outside',
    (money.community / 4) * pow(1 + money.communityPressure, years),
  )
  if (money.delayedDayCharge > 0)
    pay(
      'delayed-day-charge',
      'council',
      'acute',
      money.delayedDayCharge * (0.55 * totals.delayedBedDays.p1 + 0.7 * totals.delayedBedDays.p3),
    )
  return lines
}

type Pay = (line: LedgerLineId, from: Account, to: Account, amount: number) => number

/** Four-hour performance of a quarter in %, the mean of its days. */
export const fourHourOf = (totals: QuarterTotals): number => (100 * totals.fourHourSum) / totals.days

export const attendancesOf = (totals: QuarterTotals): number =>
  totals.attendances.type1 + totals.attendances.type3

/** Value of freed bed-days that can be turned into cash: half of £303 for each day below the reference. */
const freedValue = (money: Money, delayed: number): number =>
  money.cashable * money.bedDay * (money.referenceDelayedBeds * DAYS - delayed)

interface Acute {
  readonly totals: QuarterTotals
  readonly delayed: number
  readonly years: number
  readonly pay: Pay
}

/** The acute trust's income and running cost; returns its underlying result including freed days, before stake and fund. */
function acuteUnderlying(money: Money, { totals, delayed, years, pay }: Acute): number {
  const { plan } = money
  const uplift = pow(1 + money.tariffUplift, years)
  const costs = pow(1 + money.acuteCostGrowth, years)
  const earn = (line: LedgerLineId, amount: number): number =>
    pay(line, 'ccg', 'acute', money.ccgShare * amount) +
    pay(line, 'outside', 'acute', (1 - money.ccgShare) * amount)
  const value = totals.emergencies * money.tariffOvernight + totals.zeroNight * money.tariffZeroNight
  const planned = plan.emergencies * money.tariffOvernight + plan.zeroNight * money.tariffZeroNight
  const income =
    earn(
      'emergency-activity',
      uplift * (Math.min(value, planned) + money.marginalRate * Math.max(0, value - planned)),
    ) +
    earn(
      'planned-activity',
      uplift *
        money.tariffPlanned *
        (plan.planned + money.plannedDeviationRate * (totals.planned - plan.planned)),
    ) +
    earn('attendances', uplift * money.tariffAttendance * attendancesOf(totals)) +
    earn('excess-days', uplift * money.excessShare * money.excessDay * delayed) +
    earn('block', (uplift * money.acuteBlock) / 4)
  const cost = pay(
    'running-cost',
    'acute',
    'outside',
    costs *
      (money.acuteCost / 4 +
        money.costEmergency * (totals.emergencies - plan.emergencies) +
        money.costPlanned * (totals.planned - plan.planned) +
        money.costAttendance * (attendancesOf(totals) - plan.attendances) +
        money.costEscalationDay * totals.escalationBedDays +
        money.costBoardedDay * totals.boardedDays),
  )
  const freed = pay('freed-days', 'outside', 'acute', freedValue(money, delayed))
  return income - cost + freed
}

const ramp = (x: number, [low, high]: readonly [number, number]): number =>
  Math.max(0, Math.min(1, (x - low) / (high - low)))

/** The sustainability fund: 70 % on the underlying result, 30 % on four-hour performance; ramps, or steps where a scenario says so. */
function fund(
  money: Money,
  told: { readonly underlying: number; readonly fourHour: number; readonly pay: Pay },
): void {
  const reach = (x: number, range: readonly [number, number]): number =>
    money.fundSteps ? (x >= (range[0] + range[1]) / 2 ? 1 : 0) : ramp(x, range)
  const share =
    money.fundShareUnderlying * reach(told.underlying, money.fundUnderlying) +
    (1 - money.fundShareUnderlying) * reach(told.fourHour, money.fundFourHour)
  told.pay('sustainability-fund', 'centre', 'acute', (money.fund / 4) * share)
}

/** The acute shares the value of freed days by the agreed risk shares; the last seat takes the remainder. */
function shareFreedDays(
  money: Money,
  told: { readonly delayed: number; readonly riskShares: BySeat<number>; readonly pay: Pay },
): void {
  const value = floorHalfUp(freedValue(money, told.delayed))
  let left = value - floorHalfUp(value * told.riskShares.acute)
  const partners: readonly Seat[] = ['ccg', 'council']
  for (const seat of partners)
    left -= told.pay('freed-days-share', 'acute', seat, value * told.riskShares[seat])
  told.pay('freed-days-share', 'acute', 'community', left)
}

/** Council: budget, care cost with what community strength saves, and its half of crisis placements. */
function council(
  money: Money,
  told: { readonly totals: QuarterTotals; readonly need: number; readonly years: number; readonly pay: Pay },
): void {
  const { totals, need, years, pay } = told
  pay('council-budget', 'centre', 'council', (money.councilCare / 4) * pow(1 + money.councilGrowth, years))
  pay(
    'council-care',
    'council',
    'outside',
    (money.councilCare / 4) * pow(1 + money.councilPressure, years) * (1 - money.needSaving * need) +
      money.crisisCouncilShare * money.crisisPlacement * (totals.otherExits - money.plan.otherExits),
  )
}

/** A seat's change in reserves: what came in less what went out. */
export function changeOf(ledger: readonly LedgerLine[], seat: Seat): number {
  let sum = 0
  for (const { from, to, pounds } of ledger) {
    if (to === seat) sum += pounds
    if (from === seat) sum -= pounds
  }
  return sum
}
