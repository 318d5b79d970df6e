import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slicesOf } from '../../src/lab/index.ts'

const lengths = (items: number, runners: number): readonly number[] =>
  slicesOf(
    Array.from({ length: items }, (_, item) => item),
    runners,
  ).map(({ from, to }) => to - from)

describe('slices of work', () => {
  it('have every wanted item once and in order, and nothing that is not wanted', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 3000 }), { maxLength: 400 }),
        fc.integer({ min: 1, max: 20 }),
        (some, runners) => {
          const items = [...some].sort((a, b) => a - b)
          const done = slicesOf(items, runners).flatMap(({ from, to }) =>
            Array.from({ length: to - from }, (_, at) => from + at),
          )
          expect(done).toEqual(items)
        },
      ),
      { seed: 11, numRuns: 200 },
    )
  })

  it('are never long, and shrink to one item, so that no runner waits long for the last of another', () => {
    for (const [items, runners] of [
      [100_000, 2],
      [465, 2],
      [50, 2],
      [5000, 16],
    ] as const) {
      const found = lengths(items, runners)
      expect(Math.max(...found)).toBeLessThanOrEqual(64)
      expect(found.at(-1)).toBe(1)
      // Each slice is at most half of what one runner has left to do.
      for (const [at, length] of found.entries()) {
        const left = found.slice(at).reduce((sum, one) => sum + one, 0)
        expect(length === 1 || length * 2 * runners <= left).toBe(true)
      }
    }
  })

  it('stay few: shrinking adds some, and does not cut all into single items', () => {
    expect(lengths(100_000, 2).length).toBeLessThan(1600)
    expect(lengths(48 * 20, 2).length).toBeLessThan(75)
  })
})
