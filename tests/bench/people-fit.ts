// node tests/bench/people-fit.mjs: fits the habits of people to the treatments that are not held out (Nelder & Mead 1965).
import { HABITS } from '../../src/strategies/index.ts'
import type { Habits } from '../../src/strategies/person.ts'
import { anchored, isHeldOut, missesOf, playTreatment, TREATMENTS } from '../support/people.ts'

const FREE = [
  'seen',
  'kept',
  'spread',
  'foresight',
  'goodwill',
  'slope',
  'sharpness',
  'slip',
  'habit',
  'caution',
] as const
const RANGES: Readonly<Record<(typeof FREE)[number], readonly [number, number]>> = {
  seen: [0.1, 0.9],
  kept: [0.1, 0.9],
  spread: [0, 3],
  foresight: [0, 5],
  goodwill: [0, 1],
  slope: [0.5, 1],
  sharpness: [0.5, 6],
  slip: [0, 0.1],
  habit: [0, 0.6],
  caution: [0, 0.6],
}

/** A rate of the memory-one table counts for less than a period: the periods are what people saw. */
const RATE_WEIGHT = 0.6

/** Root mean square of the misses over these treatments, each anchored at its first round. */
export function missOver(habits: Habits, { held, pairs }: { held: boolean; pairs: number }): number {
  let sum = 0
  let weight = 0
  for (const treatment of TREATMENTS.filter((one) => isHeldOut(one) === held)) {
    const outcome = playTreatment(treatment, { expects: anchored(treatment, habits), pairs, habits })
    const { periods, rates } = missesOf(treatment, outcome)
    for (const { measured, model } of periods) {
      sum += (model - measured) ** 2
      weight += 1
    }
    for (const { measured, model } of rates) {
      sum += RATE_WEIGHT * (model - measured) ** 2
      weight += RATE_WEIGHT
    }
  }
  return Math.sqrt(sum / weight)
}

export function fit({ steps, pairs }: { steps: number; pairs: number }): Habits {
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
    const h = toHabits(point)
    return missOver(h, { held: false, pairs }) + outside + Math.max(0, h.seen + h.kept - 1)
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
  let all = [first, ...first.map((_, axis) => first.map((v, i) => (i === axis ? v * 1.25 + 0.01 : v)))].map(
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

/** The fitted habits, and how far they miss on either side. */
export function report([steps = 150, pairs = 200]: readonly number[]): string {
  const habits = fit({ steps, pairs })
  const missed = (held: boolean) => missOver(habits, { held, pairs: 1000 }).toFixed(4)
  return `${JSON.stringify(habits, null, 2)}\nroot mean square miss: fitted ${missed(false)}, held out ${missed(true)}`
}
