import { describe, expect, it } from 'vitest'
import type { LedgerLineId, QuarterTotals, Seat } from '../../src/engine/index.ts'
import { SEATS } from '../../src/engine/index.ts'
import { changeOf, ledgerOf } from '../../src/engine/ledger.ts'
import { accountabilityOf, outcomesOf } from '../../src/engine/outcomes.ts'
import { begin, lastRound, openPlace, place, round } from '../support/place.ts'

/** A quarter with round numbers, so that every line can be worked out on paper. */
const totals: QuarterTotals = {
  days: 91,
  emergencies: 5327,
  zeroNight: 2739,
  planned: 1768,
  cancelled: 120,
  attendances: { type1: 21_000, type3: 10_779 },
  breaches: 4000,
  fourHourSum: 0.87 * 91,
  occupancySum: 0.95 * 91,
  delayedBedDays: { p1: 1000, p2: 500, p3: 557 },
  boardedDays: 30,
  escalationBedDays: 200,
  otherExits: 117,
  avoidablePlacements: 45,
  deaths: 20,
  unwell: 25,
  starts: { p1: 400, p2: 180, p3: 60 },
  rehabStarts: { p1: 30, p3: 10 },
  communityStarts: { p1: 130, p2: 18 },
  earlyStarts: 100,
  p2BlockedDays: 300,
  frailAcuteDays: 12_000,
  p2Days: 4800,
  p3Days: 2900,
  p1Days: 16_000,
  p1BusyShareSum: 88,
  communityQueueDays: 500,
  communityQueueEnd: 4,
  backlogEnd: 3,
}
const DELAYED = 2057
const scenario = place()
const shares = { acute: 0.38, ccg: 0.22, council: 0.3, community: 0.1 }
const ledger = (r: number, need = 0, other = scenario) =>
  ledgerOf(other, { round: r, totals, need, riskShares: shares })
const amount = (line: LedgerLineId, seat: Seat | 'outside' | 'centre', r = 1): number =>
  ledger(r)
    .filter((one) => one.line === line && one.from === seat)
    .reduce((sum, one) => sum + one.pounds, 0)

describe('the ledger of a quarter', () => {
  it('pays emergencies in full up to plan and 70 % above, 75.5 % by the CCG', () => {
    // Plan 5,227 × 2,560 + 2,639 × 720 = 15,281,200; above it 100 × 2,560 + 100 × 720 = 328,000.
    const value = 15_281_200 + 0.7 * 328_000
    expect(amount('emergency-activity', 'ccg')).toBe(Math.floor(0.755 * value + 0.5))
    expect(amount('emergency-activity', 'outside')).toBe(Math.floor(0.245 * value + 0.5))
  })

  it('pays deviation from planned care at 56 % of tariff', () => {
    const value = 3684 * (1868 - 0.56 * 100)
    expect(amount('planned-activity', 'ccg')).toBe(Math.floor(0.755 * value + 0.5))
  })

  it('pays attendances, excess days and the block', () => {
    expect(amount('attendances', 'ccg')).toBe(Math.floor(0.755 * 148 * 31_779 + 0.5))
    expect(amount('excess-days', 'outside')).toBe(Math.floor(0.245 * 0.3 * 230 * DELAYED + 0.5))
    expect(amount('block', 'ccg')).toBe(26_613_750)
  })

  it('charges running costs against plan', () => {
    const cost = 64_350_000 + 450 * 100 - 1400 * 100 + 45 * 100 + 490 * 200 + 200 * 30
    expect(amount('running-cost', 'acute')).toBe(cost)
  })

  it('turns half of a freed bed-day into cash and shares it by the risk shares; the last seat takes the remainder', () => {
    const value = 0.5 * 303 * (27 * 91 - DELAYED)
    const pounds = Math.floor(value + 0.5)
    expect(amount('freed-days', 'outside')).toBe(pounds)
    const lines = ledger(1).filter(({ line }) => line === 'freed-days-share')
    const ccg = Math.floor(0.22 * pounds + 0.5)
    const council = Math.floor(0.3 * pounds + 0.5)
    const kept = Math.floor(0.38 * pounds + 0.5)
    expect(lines).toEqual([
      { line: 'freed-days-share', from: 'acute', to: 'ccg', pounds: ccg },
      { line: 'freed-days-share', from: 'acute', to: 'council', pounds: council },
      { line: 'freed-days-share', from: 'acute', to: 'community', pounds: pounds - kept - ccg - council },
    ])
  })

  it('pays the sustainability fund on ramps: 70 % on the underlying result, 30 % on four-hour performance', () => {
    const result = ledger(1)
      .filter(({ line }) => !['sustainability-fund', 'freed-days-share'].includes(line))
      .reduce(
        (sum, { from, to, pounds }) => sum + (to === 'acute' ? pounds : from === 'acute' ? -pounds : 0),
        0,
      )
    const underlying = Math.max(0, Math.min(1, (result + 5_000_000) / 3_500_000))
    const expected = 2_450_000 * (0.7 * underlying + 0.3 * 0.5)
    expect(amount('sustainability-fund', 'centre')).toBe(Math.floor(expected + 0.5))
    const steps = { ...scenario, money: { ...scenario.money, fundSteps: true } }
    const stepped = ledger(1, 0, steps).find(({ line }) => line === 'sustainability-fund')
    expect(stepped?.pounds).toBe(2_450_000 * (0.7 * (result >= -3_250_000 ? 1 : 0) + 0.3))
  })

  it('pays CCG, council and community their budgets and takes their costs', () => {
    expect(amount('allocation', 'centre')).toBe(93_750_000)
    expect(amount('other-commissioning', 'ccg')).toBe(46_750_000)
    expect(amount('council-budget', 'centre')).toBe(20_000_000)
    expect(amount('council-care', 'council')).toBe(20_000_000 + 0.5 * 8500 * 20)
    expect(amount('community-contract', 'outside')).toBe(11_250_000)
    expect(amount('community-cost', 'community')).toBe(11_250_000)
  })

  it('saves the council 15 % of the need that community strength takes away', () => {
    const care = ledger(1, 0.06).find(({ line }) => line === 'council-care')
    expect(care?.pounds).toBe(20_000_000 * (1 - 0.15 * 0.06) + 85_000)
  })

  it('grows tariffs, costs and budgets by the year', () => {
    expect(amount('allocation', 'centre', 5)).toBe(95_625_000)
    expect(amount('other-commissioning', 'ccg', 5)).toBe(Math.floor(46_750_000 * 1.032 + 0.5))
    expect(amount('block', 'ccg', 5)).toBe(Math.floor(26_613_750 * 1.006 + 0.5))
    expect(amount('running-cost', 'acute', 5)).toBe(
      Math.floor(1.013 * amount('running-cost', 'acute', 1) + 0.5),
    )
    expect(amount('council-care', 'council', 5)).toBe(20_000_000 * 1.027 + 85_000)
    expect(amount('community-cost', 'community', 5)).toBe(11_250_000 * 1.008)
  })

  it('charges the council for delayed days only where a scenario says so', () => {
    expect(ledger(1).some(({ line }) => line === 'delayed-day-charge')).toBe(false)
    const charged = { ...scenario, money: { ...scenario.money, delayedDayCharge: 130 } }
    const plain = ledger(1)
    const lines = ledger(1, 0, charged)
    expect(lines.find(({ line }) => line === 'delayed-day-charge')).toEqual({
      line: 'delayed-day-charge',
      from: 'council',
      to: 'acute',
      pounds: Math.floor(130 * (0.55 * 1000 + 0.7 * 557) + 0.5),
    })
    expect(lines.filter(({ line }) => line !== 'delayed-day-charge')).toEqual(plain)
  })

  it('rounds each line once to whole pounds', () => {
    for (const { pounds } of ledger(6)) expect(Number.isInteger(pounds)).toBe(true)
  })
})

describe('reserves', () => {
  it('change by the sum of their lines, every round, and payments between seats leave the place’s cash alone', () => {
    let game = begin(openPlace())
    let before = SEATS.map((seat) => game.state.seats[seat].reserves)
    for (const doing of [{ acute: 1 }, { ccg: 1, council: 1 }, {}] as const) {
      game = round(game, doing)
      const { ledger: lines, reserves } = lastRound(game)
      const after = SEATS.map((seat) => reserves[seat])
      expect(after).toEqual(SEATS.map((seat, index) => (before[index] ?? 0) + changeOf(lines, seat)))
      const seats: readonly string[] = SEATS
      const across = lines.filter(({ from, to }) => seats.includes(from) !== seats.includes(to))
      const place = across.reduce((sum, { to, pounds }) => sum + (seats.includes(to) ? pounds : -pounds), 0)
      expect(after.reduce((a, b) => a + b, 0) - before.reduce((a, b) => a + b, 0)).toBe(place)
      before = after
    }
  })
})

describe('a board score', () => {
  it('is the change in reserves plus the value of what the board counts', () => {
    const game = round(begin(place()), { ccg: 1 })
    const { scores, ledger: lines, outcomes } = lastRound(game)
    if (!outcomes) throw new Error('patients flow here')
    const delayed = outcomes.delayedBedDays
    const cancelled = outcomes.cancelled
    expect(scores.ccg).toBeCloseTo(
      changeOf(lines, 'ccg') +
        50_000 * (outcomes.fourHour - 88) +
        30 * (2457 - delayed) +
        2100 * (103 - cancelled),
      6,
    )
  })

  it('may count days at home, avoidable placements and early response', () => {
    const { specs } = begin(place()).rulebook
    const outcomes = outcomesOf(begin(place()).rulebook, totals)
    expect(outcomes.daysAtHome).toBe(91 * 6000 - 12_000 - 4800 - 2900)
    expect(outcomes.earlyResponse).toBe(25)
    const nothing = Object.fromEntries(
      Object.keys(specs.acute.accountability).map((key) => [key, 0]),
    ) as unknown as typeof specs.acute.accountability
    const money = {
      ...scenario.money,
      plan: { ...scenario.money.plan, daysAtHome: 520_000, avoidablePlacements: 40, earlyResponse: 20 },
    }
    const worth = (part: Partial<typeof nothing>) =>
      accountabilityOf({ ...specs.acute, accountability: { ...nothing, ...part } }, money, outcomes)
    expect(worth({ dayAtHome: 2 })).toBe(2 * (outcomes.daysAtHome - 520_000))
    expect(worth({ avoidablePlacement: 100 })).toBe(-500)
    expect(worth({ earlyResponse: 1000 })).toBe(5000)
    expect(worth({})).toBe(0)
  })
})
