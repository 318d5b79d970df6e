import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { binomial, binomialOf, noneOf, poisson, poissonOf, rateOf } from '../../src/flow/counts.ts'
import { daysAt, exactDays } from '../../src/flow/day-table.ts'
import { FLOW_DEFAULTS } from '../../src/flow/index.ts'
import { quantilesOf, valueAt } from '../../src/flow/quantiles.ts'
import { emergencyStays, makeStays } from '../../src/flow/stays.ts'
import { DRAWS, normalQuantile } from '../../src/lib/index.ts'

const STEPS = 1 << 16
const draws = Array.from({ length: STEPS }, (_, i) => i * (DRAWS / STEPS) + DRAWS / STEPS / 2)
const draw = fc.nat({ max: DRAWS - 1 })

/** Greatest distance between the distribution of counts over even draws and the exact one. */
function distance(counts: readonly number[], exact: (k: number) => number): number {
  const most = counts.reduce((a, b) => Math.max(a, b), 0)
  const seen = new Float64Array(most + 1)
  for (const count of counts) seen[count] = (seen[count] ?? 0) + 1 / counts.length
  let [a, b, worst] = [0, 0, 0]
  for (let k = 0; k <= most; k++) {
    a += seen[k] ?? 0
    b += exact(k)
    worst = Math.max(worst, Math.abs(a - b))
  }
  return worst
}

const logFactorial = (n: number): number => (n < 2 ? 0 : Math.log(n) + logFactorial(n - 1))

describe('one draw gives a count of the exact law', () => {
  test.each([0.2, 1.5, 15.9, 16.1, 29.4, 57.5, 118, 230, 900])('Poisson with mean %d', (mean) => {
    const counts = draws.map((d) => poisson(d, mean))
    const exact = (k: number) => Math.exp(k * Math.log(mean) - mean - logFactorial(k))
    expect(distance(counts, exact)).toBeLessThan(3e-4)
    expect(counts.reduce((a, b) => a + b, 0) / STEPS / mean).toBeCloseTo(1, 3)
  })
  test.each([
    [1, 0.3],
    [15, 0.047],
    [40, 0.3],
    [40, 0.9],
    [300, 0.5],
  ])('binomial of %d people with chance %d', (n, p) => {
    const exact = (k: number) =>
      Math.exp(
        logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(p) + (n - k) * Math.log(1 - p),
      )
    expect(
      distance(
        draws.map((d) => binomial(d, n, p)),
        exact,
      ),
    ).toBeLessThan(1e-4)
  })
  test('binomial of a crowd by the normal curve', () => {
    const counts = draws.map((d) => binomial(d, 5000, 0.3))
    expect(counts.reduce((a, b) => a + b, 0) / STEPS).toBeCloseTo(1500, 0)
    expect(Math.min(...counts.slice(0, 9), ...counts.slice(-9))).toBeGreaterThan(1300)
  })
})

test('what is worked out once gives the same counts', () => {
  fc.assert(
    fc.property(
      draw,
      fc.nat({ max: 300 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 60, noNaN: true }),
      (d, n, p, mean) => {
        expect(binomialOf(d, n, p, noneOf(p))).toBe(binomial(d, n, p))
        expect(poissonOf(d, rateOf(mean))).toBe(poisson(d, mean))
      },
    ),
    { numRuns: 1000 },
  )
})

describe('coupling: on the same draw more never gives less', () => {
  test('Poisson in its mean', () => {
    fc.assert(
      fc.property(
        draw,
        fc.double({ min: 0, max: 400, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (d, mean, more) => {
          // Where summing meets the asymptotic formula, at 16, a step back of one person is possible.
          const seam = mean < 16 && mean + more >= 16 ? 1 : 0
          expect(poisson(d, mean + more)).toBeGreaterThanOrEqual(poisson(d, mean) - seam)
        },
      ),
      { numRuns: 3000 },
    )
  })
  test('binomial in people and chance', () => {
    fc.assert(
      fc.property(draw, fc.nat({ max: 80 }), fc.double({ min: 0, max: 0.5, noNaN: true }), (d, n, p) => {
        const count = binomial(d, n, p)
        expect(count).toBeGreaterThanOrEqual(0)
        expect(count).toBeLessThanOrEqual(n)
        expect(binomial(d, n + 1, p)).toBeGreaterThanOrEqual(count)
        expect(binomial(d, n, Math.min(0.5, p + 0.01))).toBeGreaterThanOrEqual(count)
      }),
      { numRuns: 2000 },
    )
  })
  test('stays in their draw', () => {
    const stays = makeStays(FLOW_DEFAULTS)
    fc.assert(
      fc.property(draw, draw, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        const { planned, unwell, homeCare, rehab, careHome } = stays
        for (const table of [emergencyStays(stays, 1.02), planned, unwell, homeCare, rehab, careHome])
          expect(daysAt(table, low)).toBeLessThanOrEqual(daysAt(table, high))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('stays', () => {
  const stays = makeStays(FLOW_DEFAULTS)
  const mean = (days: readonly number[]) => days.reduce((a, b) => a + b, 0) / days.length
  test('the table of a distribution keeps its mean and its quantiles', () => {
    const table = quantilesOf(normalQuantile)
    for (const p of [0.0003, 0.003, 0.1, 0.5, 0.97, 0.9995]) {
      expect(valueAt(table, Math.floor(p * DRAWS))).toBeCloseTo(normalQuantile(p), 3)
    }
    expect(mean(draws.map((d) => valueAt(table, d)))).toBeCloseTo(0, 6)
  })
  test('emergency stays are log-normal days of mean 7.02 and cv 1.7, rounded, 1 to 400', () => {
    const days = draws.map((d) => daysAt(emergencyStays(stays, 1), d))
    // 7.0617: the rounded law summed by a second program.
    expect(mean(days)).toBeCloseTo(7.0617, 2)
    expect(days[0]).toBe(1)
    expect(daysAt(emergencyStays(stays, 3), DRAWS - 1)).toBe(400)
    expect(days[STEPS / 2]).toBe(4)
  })
  test('cells tell what the quantiles say, to the last draw at their edges', () => {
    for (const table of [emergencyStays(stays, 1), stays.planned, stays.unwell, stays.homeCare])
      for (let cell = 0; cell < 4096; cell++)
        for (const at of [cell * 1048576, cell * 1048576 + 1048575])
          if (daysAt(table, at) !== exactDays(table, at)) expect.fail(`cell ${cell}`)
  })
  test('a season of 3 % lengthens stays by 3 %', () => {
    const longer = draws.map((d) => daysAt(emergencyStays(stays, 1.03), d))
    // A little less: stays of one day stay at one.
    expect(mean(longer) / mean(draws.map((d) => daysAt(emergencyStays(stays, 1), d)))).toBeCloseTo(1.029, 3)
  })
  test.each([
    ['homeCare', 32],
    ['rehab', 25],
    ['careHome', 42],
  ] as const)('%s lasts %d days in the mean and at least one', (kind, duration) => {
    const days = draws.map((d) => daysAt(stays[kind], d))
    expect(mean(days)).toBeCloseTo(duration, 1)
    expect(Math.min(...days.slice(0, 100), daysAt(stays[kind], 0))).toBe(1)
  })
})
