// node tests/bench/people.mjs fit: fits the habits of people to the treatments that are not held out (Nelder & Mead 1965).
import { log } from '../../src/lib/index.ts'
import { HABITS } from '../../src/strategies/index.ts'
import type { Habits } from '../../src/strategies/person.ts'
import {
  allowed,
  anchored,
  featuresOf,
  isHeldOut,
  type Miss,
  missed,
  missesOf,
  playTreatment,
  TREATMENTS,
  type Treatment,
} from '../support/people.ts'

const RANGES = {
  seen: [0.1, 0.9],
  prior: [0.1, 6],
  surprise: [0, 1],
  anchor: [0, 0.3],
  spread: [0, 3],
  foresight: [0, 24],
  reach: [0.3, 20],
  lean: [-2, 3],
  parting: [0, 2],
  boldness: [0, 5],
  firmness: [0.5, 6],
  goodwill: [0, 1],
  slope: [0.5, 1],
  sharpness: [0.3, 6],
  slip: [0, 0.08],
  habit: [0, 3],
  groove: [0.05, 1],
  caution: [0, 0.8],
  tries: [0, 0.5],
  patience: [0, 0.6],
} as const
const FREE = Object.keys(RANGES) as (keyof typeof RANGES)[]

/** A rate of the memory-one table counts for less than a period: the periods are what people saw. */
const RATE_WEIGHT = 0.35

/** Periods that fewer saw tell more of who was left than of how people choose. */
const FEW = 60

const inUnits = (cell: Miss): number => missed(cell) / allowed(cell)

/** Mean of the misses of single cells in units of what is allowed, large ones counting for more; the first period is given. */
export function missOver(habits: Habits, { held, pairs }: { held: boolean; pairs: number }): number {
  let sum = 0
  let weight = 0
  for (const treatment of TREATMENTS.filter((one) => isHeldOut(one) === held)) {
    const outcome = playTreatment(treatment, { expects: anchored(treatment, habits), pairs, habits })
    const { periods, rates } = missesOf(treatment, outcome)
    for (const cell of periods.slice(1)) {
      if (cell.observations < FEW) continue
      const miss = inUnits(cell)
      sum += miss ** 2 + 0.5 * miss ** 4 + 0.3 * miss ** 8
      weight += 1
    }
    for (const cell of rates) {
      sum += RATE_WEIGHT * inUnits(cell) ** 2
      weight += RATE_WEIGHT
    }
  }
  return sum / weight
}

export function fitHabits({ steps, pairs }: { steps: number; pairs: number }): Habits {
  const toHabits = (point: readonly number[]): Habits => ({
    ...HABITS,
    ...Object.fromEntries(
      FREE.map((name, at) => [name, Math.min(RANGES[name][1], Math.max(RANGES[name][0], point[at] ?? 0))]),
    ),
  })
  const cost = (point: readonly number[]) => {
    const outside = FREE.reduce((sum, name, at) => {
      const [low, high] = RANGES[name]
      const value = point[at] ?? 0
      return sum + Math.max(0, low - value, value - high)
    }, 0)
    return missOver(toHabits(point), { held: false, pairs }) + 5 * outside
  }
  const first = FREE.map((name) => HABITS[name])
  return toHabits(simplex(cost, first, steps))
}

function simplex(
  cost: (point: readonly number[]) => number,
  first: readonly number[],
  steps: number,
): readonly number[] {
  const at = (point: readonly number[]) => ({ point, cost: cost(point) })
  let all = [first, ...first.map((_, axis) => first.map((v, i) => (i === axis ? v * 1.1 + 0.003 : v)))].map(
    at,
  )
  for (let step = 0; step < steps; step++) {
    all.sort((a, b) => a.cost - b.cost)
    const [best] = all
    const worst = all.at(-1)
    const second = all.at(-2)
    if (!best || !worst || !second) break
    const rest = all.slice(0, -1)
    const centre = first.map(
      (_, i) => rest.reduce((sum, { point }) => sum + (point[i] ?? 0), 0) / rest.length,
    )
    const along = (k: number) => at(centre.map((c, i) => c + k * ((worst.point[i] ?? 0) - c)))
    const mirrored = along(-1)
    if (mirrored.cost < best.cost) {
      const far = along(-2)
      all = [...rest, far.cost < mirrored.cost ? far : mirrored]
    } else if (mirrored.cost < second.cost) all = [...rest, mirrored]
    else {
      const near = along(0.5)
      if (near.cost < worst.cost) all = [...rest, near]
      else all = all.map(({ point }) => at(point.map((v, i) => (v + (best.point[i] ?? 0)) / 2)))
    }
    if (step % 20 === 0) console.error(`step ${step}: ${best.cost.toFixed(4)}`)
  }
  all.sort((a, b) => a.cost - b.cost)
  return all[0]?.point ?? first
}

/** Keeps the weights of a regression on few treatments small. */
const RIDGE = 0.3

/** Weights of what the payoffs say about the first belief: ridge regression of the anchored beliefs of the fitted half. */
export function startsOf(habits: Habits): readonly number[] {
  const fitted = TREATMENTS.filter((one) => !isHeldOut(one))
  const rows = fitted.map(featuresOf)
  const goals = fitted.map((one: Treatment) => {
    const share = anchored(one, habits)
    return log(share / (1 - share))
  })
  const size = rows[0]?.length ?? 0
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0
  const normal = Array.from({ length: size }, (_, i) => [
    ...Array.from({ length: size }, (_, j) =>
      rows.reduce((sum, _, r) => sum + at(r, i) * at(r, j), i === j && i > 0 ? RIDGE : 0),
    ),
    rows.reduce((sum, _, r) => sum + at(r, i) * (goals[r] ?? 0), 0),
  ])
  return solved(normal)
}

/** Gauss and Jordan; the matrix of a ridge regression needs no pivots. */
function solved(matrix: number[][]): readonly number[] {
  for (const [i, pivot] of matrix.entries()) {
    const by = pivot[i] ?? 1
    for (const [k, value] of pivot.entries()) pivot[k] = value / by
    for (const [j, row] of matrix.entries()) {
      if (j === i) continue
      const times = row[i] ?? 0
      for (const [k, value] of pivot.entries()) row[k] = (row[k] ?? 0) - times * value
    }
  }
  return matrix.map((row) => row.at(-1) ?? 0)
}

/** The fitted habits, and how far they miss on either side. */
export function report([steps = 150, pairs = 200]: readonly number[]): string {
  const habits = steps > 0 ? fitHabits({ steps, pairs }) : HABITS
  const over = (held: boolean) => missOver(habits, { held, pairs: 1000 }).toFixed(4)
  const start = startsOf(habits).map((weight) => Number(weight.toFixed(3)))
  return `${JSON.stringify({ ...habits, start }, null, 2)}\nmiss: fitted ${over(false)}, held out ${over(true)}`
}
