import type { QuarterTotals } from '../flow/index.ts'
import { floorHalfUp, pow } from '../lib/index.ts'
import { acuteUnderlying, fund, type Pay, shareFreedDays } from './ledger-acute.ts'
import type { Money, Scenario } from './scenario.ts'
import type { LedgerLine } from './state.ts'
import { delayedDays, fourHourOf } from './totals.ts'
import type { BySeat, Seat } from './words.ts'

/** What a quarter's ledger is made from. `round` from 1; `need` is the cut of need; `riskShares` add up to 1. */
export interface Quarter {
  readonly round: number
  readonly totals: QuarterTotals
  readonly need: number
  readonly riskShares: BySeat<number>
}

/**
 * Every payment of a quarter, each rounded once (precise.md, ledger table). Seats absent from the table are paid and
 * pay all the same; a four-seat place is assumed.
 */
export function ledgerOf(scenario: Scenario, quarter: Quarter): readonly LedgerLine[] {
  const { money } = scenario
  const { totals } = quarter
  const years = (quarter.round - 1) / 4
  const lines: LedgerLine[] = []
  const pay: Pay = (line, from, to, amount) => {
    const pounds = floorHalfUp(amount)
    if (pounds !== 0) lines.push({ line, from, to, pounds })
    return pounds
  }
  const delayed = delayedDays(totals)
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
