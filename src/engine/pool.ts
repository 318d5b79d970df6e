import { type Effects, NO_EFFECTS } from '../flow/index.ts'
import { exp } from '../lib/index.ts'
import type { LeapCard, Pooling } from './scenario.ts'
import type { Capacity, PoolState } from './state.ts'
import { type ByLine, byLine, type Line, type Seat, type Trust } from './words.ts'

const MILLION = 1_000_000

export const EMPTY_POOL: PoolState = {
  stock: byLine(() => 0),
  due: byLine(() => []),
  promisedStock: byLine(() => 0),
  promisedDue: byLine(() => []),
}

/** Money spent on the lines in one round: pounds by line and by delay in rounds. */
export interface Purchase {
  readonly line: Line
  readonly delay: number
  readonly pounds: number
  readonly promised: number
}

/** Mean of all directed trust, 0–1. */
export function meanTrust(trust: Trust, seats: readonly Seat[]): number {
  let sum = 0
  for (const i of seats) for (const j of seats) if (i !== j) sum += trust[i][j]
  return sum / (100 * seats.length * (seats.length - 1))
}

/** What a pooled pound achieves: (0.7 + 0.1 n) · (0.7 + 0.6 mean trust), n = sum of levels pooled. Source: calibration. */
export const scaleOf = (pooling: Pooling, n: number, trust: number): number =>
  (pooling.scale.alone + pooling.scale.perPooler * n) *
  (pooling.scale.noTrust + pooling.scale.fullTrust * trust)

/** Stocks keep four fifths of themselves, and what falls due now is added. */
export function age(pool: PoolState, keep: number): PoolState {
  const turn = (stock: ByLine<number>, due: ByLine<readonly number[]>) =>
    byLine((line) => stock[line] * keep + (due[line][0] ?? 0))
  return {
    stock: turn(pool.stock, pool.due),
    due: byLine((line) => pool.due[line].slice(1)),
    promisedStock: turn(pool.promisedStock, pool.promisedDue),
    promisedDue: byLine((line) => pool.promisedDue[line].slice(1)),
  }
}

/** Adds purchases: delay 0 at once, else in the slot of the round in which they fall due. */
export function buy(pool: PoolState, purchases: readonly Purchase[]): PoolState {
  const add = (
    stock: ByLine<number>,
    due: ByLine<readonly number[]>,
    worth: (purchase: Purchase) => number,
  ) => {
    const stocks: Record<Line, number> = { ...stock }
    const dues: Record<Line, number[]> = { ...byLine((line) => [...due[line]]) }
    for (const purchase of purchases) {
      if (purchase.delay === 0) stocks[purchase.line] += worth(purchase)
      else {
        const slots = dues[purchase.line]
        while (slots.length < purchase.delay) slots.push(0)
        slots[purchase.delay - 1] = (slots[purchase.delay - 1] ?? 0) + worth(purchase)
      }
    }
    return { stock: stocks, due: dues }
  }
  const real = add(pool.stock, pool.due, (purchase) => purchase.pounds)
  const promised = add(pool.promisedStock, pool.promisedDue, (purchase) => purchase.promised)
  return { stock: real.stock, due: real.due, promisedStock: promised.stock, promisedDue: promised.due }
}

/** Capacity that the lines' stocks give this quarter (calibration.md, lines table). */
export function delivered(stock: ByLine<number>, pooling: Pooling): Capacity {
  const million = (line: Line): number => stock[line] / MILLION
  const { p1, discharge, prevention, strength } = pooling
  const x = 1 - exp(-million('discharge') / discharge.saturation)
  return {
    p1Slots: p1.slotsPerMillion * p1.saturation * (1 - exp(-million('p1') / p1.saturation)),
    p2Beds: pooling.p2BedsPerMillion * million('p2'),
    p3Places: pooling.p3PlacesPerMillion * million('p3'),
    weekendStarts: discharge.weekend * x,
    dayEarlier: Math.min(discharge.dayEarlierCap, discharge.dayEarlier * x),
    prevention: Math.min(prevention.cap, prevention.perMillion * million('prevention')),
    need: Math.min(strength.cap, strength.perMillion * million('strength')),
  }
}

/** What the plans promise for the same money: twice the first pound's worth, no saturation, no friction. */
export function promised(stock: ByLine<number>, pooling: Pooling): Capacity {
  const million = (line: Line): number => stock[line] / MILLION
  const { p1, discharge, prevention, strength, promiseFactor } = pooling
  const x = Math.min(1, million('discharge') / discharge.saturation)
  return {
    p1Slots: promiseFactor * p1.slotsPerMillion * million('p1'),
    p2Beds: promiseFactor * pooling.p2BedsPerMillion * million('p2'),
    p3Places: promiseFactor * pooling.p3PlacesPerMillion * million('p3'),
    weekendStarts: Math.min(0.6, promiseFactor * discharge.weekend * x),
    dayEarlier: Math.min(1, promiseFactor * discharge.dayEarlier * x),
    prevention: promiseFactor * Math.min(prevention.cap, prevention.perMillion * million('prevention')),
    need: promiseFactor * Math.min(strength.cap, strength.perMillion * million('strength')),
  }
}

type Gain = LeapCard['gain'] | null

/** The pool's capacity, and a leap's gain once it works, as the patient flow reads it. */
export const effectsOf = (stock: ByLine<number>, pooling: Pooling, leap: Gain): Effects =>
  withSlip(delivered(stock, pooling), {
    leap,
    slip: pooling.discharge.slip * (1 - exp(-stock.discharge / MILLION / pooling.discharge.saturation)),
  })

/** The same if plans kept their promises: what a private forecast counts on. */
export const promisedEffects = (stock: ByLine<number>, pooling: Pooling, leap: Gain): Effects =>
  withSlip(promised(stock, pooling), {
    leap,
    slip: pooling.discharge.slip * Math.min(1, stock.discharge / MILLION / pooling.discharge.saturation),
  })

const withSlip = (
  capacity: Capacity,
  { leap, slip }: { readonly leap: Gain; readonly slip: number },
): Effects => ({
  ...NO_EFFECTS,
  p1Slots: capacity.p1Slots + (leap?.p1Slots ?? 0),
  p2Beds: capacity.p2Beds + (leap?.p2Beds ?? 0),
  p3Places: capacity.p3Places + (leap?.p3Places ?? 0),
  weekendStarts: capacity.weekendStarts + (leap?.weekendStarts ?? 0),
  slipMultiplier: Math.max(0, 1 - slip),
  dayEarlier: capacity.dayEarlier + (leap?.dayEarlier ?? 0),
  prevention: capacity.prevention,
  need: capacity.need,
})
