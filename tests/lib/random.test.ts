import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DRAWS, dayKey, draw32, drawOf, keyOf, stream, unit } from '../../src/lib/index.ts'

/** Chi-square of counts against equal expectation, as a number of standard deviations. */
function deviation(counts: readonly number[], total: number): number {
  const expected = total / counts.length
  const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  const degrees = counts.length - 1
  return (chi - degrees) / Math.sqrt(2 * degrees)
}

const tally = (cells: number, cellOf: Iterable<number>) => {
  const counts = Array.from({ length: cells }, () => 0)
  for (const cell of cellOf) counts[cell] = (counts[cell] ?? 0) + 1
  return counts
}

describe('draws', () => {
  test('the same key, day and index give the same number, whatever was asked before', () => {
    // Worked out by a second program from the constants in the source.
    expect([draw32(1, 2, 3), draw32(1, 2, 4), draw32(1, 3, 3), draw32(2, 2, 3)]).toEqual([
      1372267200, 3340379170, 4115302110, 1038565321,
    ])
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 5000 }), fc.nat({ max: 500 }), (key, day, index) => {
        const draw = draw32(key, day, index)
        expect(drawOf(dayKey(key, day), index)).toBe(draw)
        expect(unit(key, day, index)).toBe((draw + 0.5) / DRAWS)
        expect(Number.isInteger(draw) && draw >= 0 && draw < DRAWS).toBe(true)
      }),
    )
  })
  test('a stream is the draws of day 0 in order', () => {
    const next = stream(99)
    expect([next(), next(), next()]).toEqual([unit(99, 0, 0), unit(99, 0, 1), unit(99, 0, 2)])
  })
  test('keys tell seeds and purposes apart', () => {
    const keys = new Set<number>()
    for (let seed = 0; seed < 400; seed++)
      for (const purpose of ['stay', 'pathway', 'slip']) keys.add(keyOf(String(seed), purpose))
    expect(keys.size).toBe(1200)
  })
})

describe('draws are even and independent', () => {
  const key = keyOf('evenness', 'test')
  const days = 2000
  const people = 64
  const all = function* (cell: (day: number, index: number) => number) {
    for (let day = 0; day < days; day++) for (let index = 0; index < people; index++) yield cell(day, index)
  }
  const total = days * people
  const cases: readonly (readonly [string, number, (day: number, index: number) => number])[] = [
    ['the top 8 bits', 256, (d, i) => draw32(key, d, i) >>> 24],
    ['the low 8 bits', 256, (d, i) => draw32(key, d, i) & 255],
    [
      'neighbours in a day',
      256,
      (d, i) => ((draw32(key, d, i) >>> 28) << 4) | (draw32(key, d, i + 1) >>> 28),
    ],
    [
      'the same index on the next day',
      256,
      (d, i) => ((draw32(key, d, i) >>> 28) << 4) | (draw32(key, d + 1, i) >>> 28),
    ],
    [
      'the same index a week later',
      256,
      (d, i) => ((draw32(key, d, i) >>> 28) << 4) | (draw32(key, d + 7, i) >>> 28),
    ],
    [
      'two purposes on the same day',
      256,
      (d, i) =>
        ((draw32(key, d, i) >>> 28) << 4) | (draw32(keyOf('evenness', 'other'), 3, d * people + i) >>> 28),
    ],
    [
      'keys that differ by one bit',
      256,
      (d, i) => ((draw32(key, d, i) >>> 28) << 4) | (draw32(key ^ 1, d, i) >>> 28),
    ],
  ]
  test.each(cases)('%s', (_, cells, cellOf) => {
    expect(Math.abs(deviation(tally(cells, all(cellOf)), total))).toBeLessThan(4)
  })
  test('first draws of 20,000 seeds', () => {
    const first = Array.from(
      { length: 20_000 },
      (_, seed) => draw32(keyOf(String(seed), 'flow/slip'), 365, 0) >>> 26,
    )
    expect(Math.abs(deviation(tally(64, first), 20_000))).toBeLessThan(4)
  })
})
