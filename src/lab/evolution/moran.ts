import { bug, type Key, unit } from '../../lib/index.ts'
import { at, lowestOf, type PayoffMatrix } from './payoffs.ts'

/** How many individuals play each strategy. */
export type Counts = readonly number[]

export interface MoranSettings {
  /** Weight w of the game: fitness = 1 − w + w × mean payoff against the others. 0 is neutral drift. */
  readonly selection: number
  /** Chance that a newborn plays a strategy drawn at random. */
  readonly mutation: number
  /** Generations at most; a generation is as many births as there are individuals. */
  readonly generations: number
}

/** Fitness of each strategy in a population; nobody plays against itself. Payoffs below 0 are lifted to 0 together. */
export function moranFitness(counts: Counts, matrix: PayoffMatrix, selection: number): readonly number[] {
  const size = counts.reduce((sum, count) => sum + count, 0)
  const lift = Math.max(0, -lowestOf(matrix))
  return counts.map((_, i) => {
    const payoff = counts.reduce(
      (sum, count, j) => sum + (at(matrix, i, j) + lift) * (j === i ? count - 1 : count),
      0,
    )
    return 1 - selection + (selection * payoff) / (size - 1)
  })
}

/**
 * A Moran process: each step one individual is born by a parent drawn by fitness, and one drawn evenly, parent included,
 * dies. Moran 1958; Taylor, Fudenberg, Sasaki & Nowak 2004, Bull. Math. Biol. 66. Gives the counts after each generation,
 * from the start on; it ends early where one strategy is alone and nothing mutates.
 */
export function moran(
  start: Counts,
  matrix: PayoffMatrix,
  { key, ...settings }: MoranSettings & { readonly key: Key },
): readonly Counts[] {
  const { generations, selection, mutation } = settings
  const size = start.reduce((sum, count) => sum + count, 0)
  const counts = [...start]
  const all: Counts[] = [[...counts]]
  for (let generation = 0; generation < generations; generation++) {
    if (mutation === 0 && counts.some((count) => count === size)) break
    for (let birth = 0; birth < size; birth++) {
      const draw = (index: number): number => unit(key, generation * size + birth, index)
      const fitness = moranFitness(counts, matrix, selection)
      const weights = counts.map((count, i) => count * (fitness[i] ?? 0))
      const parent = drawn(weights, draw(0))
      const born = mutation > 0 && draw(2) < mutation ? Math.floor(draw(3) * counts.length) : parent
      const dies = drawn(counts, draw(1))
      counts[born] = (counts[born] ?? 0) + 1
      counts[dies] = (counts[dies] ?? 0) - 1
    }
    all.push([...counts])
  }
  return all
}

/** The place that a number in (0, 1) falls on, by weights. Where all are 0, every place that counts is as likely. */
function drawn(weights: readonly number[], chance: number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let left = chance * total
  let last = 0
  for (const [place, weight] of weights.entries()) {
    if (weight <= 0) continue
    last = place
    left -= weight
    if (left < 0) return place
  }
  return last
}

/**
 * The chance that `mutants` of strategy 0 take over from strategy 1 in a population of this size: (1 + Σₖ₌₁..ᵢ₋₁ Πₘ₌₁..ₖ
 * gₘ/fₘ) / (1 + Σₖ₌₁..N₋₁ Πₘ₌₁..ₖ gₘ/fₘ), with m of strategy 0. Taylor et al. 2004, equation 6; 1/N for one where nothing is at stake.
 */
export function fixationChance(
  matrix: PayoffMatrix,
  {
    size,
    mutants,
    selection,
  }: { readonly size: number; readonly mutants: number; readonly selection: number },
): number {
  if (matrix.length !== 2) return bug('a chance of fixation is between two strategies')
  let product = 1
  let sum = 1
  let upToMutants = mutants >= 1 ? 1 : 0
  for (let m = 1; m < size; m++) {
    const [f = 0, g = 0] = moranFitness([m, size - m], matrix, selection)
    product *= g / f
    sum += product
    if (m < mutants) upToMutants += product
  }
  return upToMutants / sum
}
