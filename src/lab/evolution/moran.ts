import { type Key, unit } from '../../lib/index.ts'
import type { Earnings } from './earnings.ts'

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

/** Fitness of each strategy in a population; nobody plays against itself. */
export const moranFitness = (counts: Counts, earnings: Earnings, selection: number): readonly number[] =>
  earnings.inGroup(counts).map((payoff) => 1 - selection + selection * payoff)

/**
 * A Moran process: each step one individual is born by a parent drawn by fitness, and one drawn evenly, parent included,
 * dies. Moran 1958; Taylor, Fudenberg, Sasaki & Nowak 2004, Bull. Math. Biol. 66. Gives the counts after each generation,
 * from the start on; it ends early where one strategy is alone and nothing mutates.
 */
export function moran(
  start: Counts,
  earnings: Earnings,
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
      const fitness = moranFitness(counts, earnings, selection)
      const weights = counts.map((count, i) => count * (fitness[i] ?? 0))
      // Where nobody earns anything, everybody is as likely.
      const parent = drawn(weights.some((weight) => weight > 0) ? weights : counts, draw(0))
      const born = mutation > 0 && draw(2) < mutation ? Math.floor(draw(3) * counts.length) : parent
      const dies = drawn(counts, draw(1))
      counts[born] = (counts[born] ?? 0) + 1
      counts[dies] = (counts[dies] ?? 0) - 1
    }
    all.push([...counts])
  }
  return all
}

/** The place that a number in (0, 1) falls on, by weights of which not all are 0. */
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
  earnings: Earnings,
  {
    size,
    mutants,
    selection,
  }: { readonly size: number; readonly mutants: number; readonly selection: number },
): number {
  let product = 1
  let sum = 1
  let upToMutants = mutants >= 1 ? 1 : 0
  for (let m = 1; m < size; m++) {
    const [f = 0, g = 0] = moranFitness([m, size - m], earnings, selection)
    if (f === 0 && g > 0) {
      // Nobody gets past this: beside it all before is nothing.
      if (m >= mutants) return 0
      product = 1
      sum = 1
      upToMutants = 1
      continue
    }
    product *= f === 0 ? 1 : g / f
    sum += product
    if (m < mutants) upToMutants += product
  }
  return upToMutants / sum
}
