import { DRAWS, exp, normalQuantile } from '../lib/index.ts'
import { type Quantiles, quantilesOf, valueAt } from './quantiles.ts'

// Numbers of people by inverse distribution functions: one draw a count, so that a higher rate never gives a lower
// count on the same draw, and pairs of games stay paired.

const NORMAL: Quantiles = quantilesOf(normalQuantile)
const BY_SUMMING = 16

/**
 * Poisson count with this mean at a 32-bit draw. From a mean of 16 by the asymptotic inverse of Giles 2016 (ACM TOMS
 * 42:7, equation of third order): its distribution function is right within 1/2,000.
 */
export const poisson = (draw: number, mean: number): number => {
  if (mean < BY_SUMMING) return smallPoisson(draw, mean, exp(-mean))
  const w = valueAt(NORMAL, draw)
  const root = Math.sqrt(mean)
  const per = 1 / root
  const ww = w * w
  const third = -8 / 405 + ww * (7 / 810 + ww * (1 / 270))
  const second = w * (-1 / 36 - ww * (1 / 72))
  const count = mean + root * w + (1 / 3 + ww * (1 / 6) + per * (second + per * third))
  return count < 0 ? 0 : count | 0
}

/** The same where the mean stays: `none` = e^−mean, worked out once. Means of 16 and more go the other way. */
export const poissonOf = (draw: number, { mean, none }: Rate): number =>
  mean < BY_SUMMING ? smallPoisson(draw, mean, none) : poisson(draw, mean)

/** A mean number a day that holds for a whole run. */
export interface Rate {
  readonly mean: number
  readonly none: number
}

export const rateOf = (mean: number): Rate => ({ mean, none: mean < BY_SUMMING ? exp(-mean) : 0 })

const smallPoisson = (draw: number, mean: number, none: number): number => {
  const u = (draw + 0.5) / DRAWS
  let chance = none
  let sum = chance
  let count = 0
  while (u > sum && count < 200) {
    count++
    chance *= mean / count
    sum += chance
  }
  return count
}

/** Binomial count of n people with chance p each, at a 32-bit draw; far beyond a hospital's numbers (n·p > 600) by the normal curve. */
export const binomial = (draw: number, n: number, p: number): number => {
  if (n <= 0 || p <= 0) return 0
  if (p >= 1) return n
  if (p > 0.5) return n - binomial(DRAWS - 1 - draw, n, 1 - p)
  return sumUp(draw, n, p, wholePower(1 - p, n))
}

/** The chance that nobody is drawn of 0, 1, 2 … people: `binomialOf` reads it for a chance that always stays the same. */
export const noneOf = (p: number): Float64Array =>
  Float64Array.from({ length: 128 }, (_, n) => wholePower(1 - p, n))

/** `binomial` with what `noneOf(p)` gave. */
export const binomialOf = (draw: number, n: number, p: number, none: Float64Array): number =>
  n > 0 && n < none.length && p > 0 && p <= 0.5 ? sumUp(draw, n, p, none[n]!) : binomial(draw, n, p)

const sumUp = (draw: number, n: number, p: number, none: number): number => {
  let chance = none
  if (chance < 1e-290) {
    const near = Math.floor(n * p + Math.sqrt(n * p * (1 - p)) * valueAt(NORMAL, draw) + 0.5)
    return Math.min(n, Math.max(0, near))
  }
  const u = (draw + 0.5) / DRAWS
  const odds = p / (1 - p)
  let sum = chance
  let count = 0
  while (u > sum && count < n) {
    chance *= (odds * (n - count)) / (count + 1)
    count++
    sum += chance
  }
  return count
}

const wholePower = (x: number, n: number): number => {
  let power = x
  let result = 1
  for (let rest = n; rest > 0; rest >>>= 1) {
    if ((rest & 1) === 1) result *= power
    power *= power
  }
  return result
}
