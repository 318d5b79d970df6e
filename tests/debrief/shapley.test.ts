import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inWholeUnits, shapley } from '../../src/debrief/index.ts'

const worths = fc.array(fc.integer({ min: -5_000_000, max: 5_000_000 }), { minLength: 16, maxLength: 16 })
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('Shapley values', () => {
  it('add up to the whole, and in whole units exactly', () => {
    fc.assert(
      fc.property(worths, (worth) => {
        const total = (worth[15] ?? 0) - (worth[0] ?? 0)
        const shares = shapley(worth, 4)
        expect(sum(shares)).toBeCloseTo(total, 3)
        const whole = inWholeUnits(shares, total)
        expect(sum(whole)).toBe(total)
        for (const [index, share] of whole.entries()) {
          expect(Number.isInteger(share)).toBe(true)
          expect(Math.abs(share - (shares[index] ?? 0))).toBeLessThanOrEqual(1.001)
        }
      }),
    )
  })

  it('give 0 to a seat that never matters, also in whole units', () => {
    fc.assert(
      fc.property(worths, fc.integer({ min: 0, max: 3 }), (worth, seat) => {
        const bit = 1 << seat
        const idle = worth.map((_, mask) => worth[mask & ~bit] ?? 0)
        const shares = shapley(idle, 4)
        expect(shares[seat]).toBe(0)
        expect(inWholeUnits(shares, (idle[15] ?? 0) - (idle[0] ?? 0))[seat]).toBe(0)
      }),
    )
  })

  it('treat two seats alike that matter alike', () => {
    fc.assert(
      fc.property(worths, (worth) => {
        const swap = (mask: number) => (mask & ~3) | ((mask & 1) << 1) | ((mask & 2) >> 1)
        const alike = worth.map((value, mask) => value + (worth[swap(mask)] ?? 0))
        const [a = 0, b = 0] = shapley(alike, 4)
        expect(a).toBeCloseTo(b, 3)
      }),
    )
  })

  it('agree with the mean over all orders of arrival', () => {
    const worth = [0, 10, 20, 50, 5, 40, 30, 100]
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ]
    const gains = [0, 0, 0]
    for (const order of orders) {
      let mask = 0
      for (const seat of order) {
        gains[seat] = (gains[seat] ?? 0) + (worth[mask | (1 << seat)] ?? 0) - (worth[mask] ?? 0)
        mask |= 1 << seat
      }
    }
    for (const [seat, share] of shapley(worth, 3).entries())
      expect(share).toBeCloseTo((gains[seat] ?? 0) / 6, 9)
  })
})
