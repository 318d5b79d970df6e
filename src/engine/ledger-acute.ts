// The acute trust's part of a quarter's ledger: contract income, running cost, freed days, the sustainability fund.
import type { QuarterTotals } from '../flow/index.ts'
import { floorHalfUp, pow } from '../lib/index.ts'
import type { Money } from './scenario.ts'
import type { Account, LedgerLineId } from './state.ts'
import { attendancesOf } from './totals.ts'
import type { BySeat, Seat } from './words.ts'

/** Writes one line, rounded once, and returns the pounds. */
export type Pay = (line: LedgerLineId, from: Account, to: Account, amount: number) => number

const DAYS = 91

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
export function acuteUnderlying(money: Money, { totals, delayed, years, pay }: Acute): number {
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
export function fund(
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
export function shareFreedDays(
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
