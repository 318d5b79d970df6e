import { describe, expect, test } from 'vitest'
import { cos, exp, floorHalfUp, log, normalQuantile, pow } from '../../src/lib/index.ts'

const range = (from: number, to: number, steps: number) =>
  Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps)
const relative = (a: number, b: number) => Math.abs(a / b - 1)
const worst = (errors: readonly number[]) => errors.reduce((a, b) => Math.max(a, b), 0)

describe('portable functions agree with the engine they run on', () => {
  test('exp within 3e-16 from -700 to 700', () => {
    expect(worst(range(-700, 700, 5003).map((x) => relative(exp(x), Math.exp(x))))).toBeLessThan(3e-16)
  })
  test('exp of what is beyond numbers is 0 or infinite', () => {
    expect([exp(-1e9), exp(Number.NEGATIVE_INFINITY), exp(1e9)]).toEqual([0, 0, Number.POSITIVE_INFINITY])
    expect(exp(-740)).toBeCloseTo(Math.exp(-740), 320)
  })
  test('log within 3e-16 over 600 powers of ten', () => {
    const xs = range(-300, 300, 5003).map((power) => 10 ** power)
    expect(worst(xs.filter((x) => x !== 1).map((x) => relative(log(x), Math.log(x))))).toBeLessThan(3e-16)
    expect([log(1), log(0)]).toEqual([0, Number.NEGATIVE_INFINITY])
    expect(log(-1)).toBeNaN()
  })
  test('cos within 1e-13 up to 3,000 turns', () => {
    expect(worst(range(-20_000, 20_000, 30_011).map((x) => Math.abs(cos(x) - Math.cos(x))))).toBeLessThan(
      1e-13,
    )
  })
  test('pow within 1e-14', () => {
    for (const base of [0.5, 0.98, 1, 1.025, 3]) {
      for (const x of [-7, -0.3, 0, 0.25, 1, 12])
        expect(relative(pow(base, x), base ** x)).toBeLessThan(1e-14)
    }
  })
})

test('normal quantiles match published values and are symmetric', () => {
  // 16 digits from Python's statistics.NormalDist, an independent implementation.
  const published = [
    [0.5, 0],
    [0.75, 0.6744897501960817],
    [0.9, 1.2815515655446008],
    [0.975, 1.9599639845400536],
    [0.001, -3.090232306167813],
    [1e-6, -4.753424308822899],
    [1e-12, -7.034483825301132],
  ] as const
  for (const [p, z] of published) expect(normalQuantile(p)).toBeCloseTo(z, 13)
  for (const p of range(0.01, 0.49, 97)) expect(normalQuantile(p)).toBeCloseTo(-normalQuantile(1 - p), 12)
})

test('money rounds halves up and never gives minus zero', () => {
  expect([floorHalfUp(2.5), floorHalfUp(-2.5), floorHalfUp(2.49), floorHalfUp(-2.51)]).toEqual([3, -2, 2, -3])
  expect(Object.is(floorHalfUp(-0.2), 0)).toBe(true)
})
