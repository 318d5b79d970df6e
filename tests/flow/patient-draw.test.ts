import { describe, expect, test } from 'vitest'
import { limitOf, PATHWAY_MASK, stayDraw } from '../../src/flow/chance.ts'
import { daysAt } from '../../src/flow/day-table.ts'
import { FLOW_DEFAULTS, flowKeys } from '../../src/flow/index.ts'
import { emergencyStays, makeStays } from '../../src/flow/stays.ts'
import { draw32 } from '../../src/lib/index.ts'

const CELLS = 16
const DAYS = 4000
const PEOPLE = 60
const keys = flowKeys('one draw, two attributes')
const table = emergencyStays(makeStays(FLOW_DEFAULTS), 1)

/** Both attributes of every patient of many days, as the flow reads them from one draw. */
function* patients() {
  for (let day = 0; day < DAYS; day++)
    for (let i = 0; i < PEOPLE; i++) {
      const bits = draw32(keys.patient, day, i)
      yield { stay: stayDraw(bits, draw32(keys.longStay, day, i)), pathway: bits & PATHWAY_MASK, day }
    }
}

/** Chi-square of a table against independence of its rows and columns, as a number of standard deviations. */
function dependence(cellOf: (patient: { stay: number; pathway: number; day: number }) => [number, number]) {
  const counts = Array.from({ length: CELLS }, () => new Array<number>(CELLS).fill(0))
  const rows = new Array<number>(CELLS).fill(0)
  const columns = new Array<number>(CELLS).fill(0)
  for (const patient of patients()) {
    const [row, column] = cellOf(patient)
    const line = counts[row] ?? expect.fail()
    line[column] = (line[column] ?? 0) + 1
    rows[row] = (rows[row] ?? 0) + 1
    columns[column] = (columns[column] ?? 0) + 1
  }
  const total = DAYS * PEOPLE
  let chi = 0
  for (let row = 0; row < CELLS; row++)
    for (let column = 0; column < CELLS; column++) {
      const expected = ((rows[row] ?? 0) * (columns[column] ?? 0)) / total
      if (expected > 0) chi += ((counts[row]?.[column] ?? 0) - expected) ** 2 / expected
    }
  const filled = (sums: readonly number[]) => sums.filter((n) => n > 0).length - 1
  const degrees = filled(rows) * filled(columns)
  return (chi - degrees) / Math.sqrt(2 * degrees)
}

describe('a patient’s one draw gives stay and pathway independently', () => {
  test.each([
    ['sixteenths of stay and pathway', (stay: number, pathway: number) => [stay >>> 28, pathway >>> 16]],
    [
      'finest bits of a cell of stay, and pathway',
      (stay: number, p: number) => [(stay >>> 20) & 15, p >>> 16],
    ],
    ['sixteenths of stay, and the last bits of pathway', (stay: number, p: number) => [stay >>> 28, p & 15]],
    ['bits below the cell of stay, and pathway', (stay: number, p: number) => [(stay >>> 16) & 15, p >>> 16]],
  ] as const)('%s', (_, cellOf) => {
    expect(
      Math.abs(dependence(({ stay, pathway }) => cellOf(stay, pathway) as [number, number])),
    ).toBeLessThan(4)
  })
  test('whole days up to the long tail, and the four pathways', () => {
    const { p1_share: p1, p2_share: p2, p3_share: p3 } = FLOW_DEFAULTS
    const limits = [limitOf(p1), limitOf(p1 + p2), limitOf(p1 + p2 + p3)]
    const apart = dependence(({ stay, pathway }) => [
      Math.min(CELLS - 1, daysAt(table, stay) - 1),
      limits.filter((limit) => pathway < limit).length,
    ])
    expect(Math.abs(apart)).toBeLessThan(4)
  })
  test('the test sees a dependence where there is one', () => {
    expect(dependence(({ stay }) => [stay >>> 28, (stay >>> 26) & 15])).toBeGreaterThan(100)
  })
})

test('people drawn to a pathway stay as long as all others, long stays included', () => {
  const limit = limitOf(0.144)
  const sums = { frail: 0, frailDays: 0, home: 0, homeDays: 0, squares: 0 }
  for (const { stay, pathway } of patients()) {
    const days = daysAt(table, stay)
    sums.squares += days * days
    if (pathway < limit) {
      sums.frail++
      sums.frailDays += days
    } else {
      sums.home++
      sums.homeDays += days
    }
  }
  const all = sums.frail + sums.home
  const mean = (sums.frailDays + sums.homeDays) / all
  const spread = Math.sqrt(sums.squares / all - mean * mean)
  expect(sums.frail / all).toBeCloseTo(0.144, 2)
  const difference = sums.frailDays / sums.frail - sums.homeDays / sums.home
  expect(Math.abs(difference)).toBeLessThan(3.5 * spread * Math.sqrt(1 / sums.frail + 1 / sums.home))
  expect(Math.abs(mean - 7.0617)).toBeLessThan((3.5 * spread) / Math.sqrt(all))
})

test('a higher share never takes a patient out of the pathways', () => {
  const limits = Array.from({ length: 2001 }, (_, i) => limitOf(i / 1800))
  expect(limits).toEqual([...limits].sort((a, b) => a - b))
  expect([limitOf(0), limitOf(1), limitOf(7), limitOf(-1)]).toEqual([0, 1048576, 1048576, 0])
})
