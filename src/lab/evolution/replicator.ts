import { at, lowestOf, type PayoffMatrix } from './payoffs.ts'

/** Shares of a population, in the order of the strategies; they sum to 1. */
export type Shares = readonly number[]

/**
 * One generation of the discrete replicator equation with mutation: xᵢ′ = (1 − μ) xᵢ fᵢ / f̄ + μ / n, fᵢ = Σⱼ aᵢⱼ xⱼ. Hofbauer
 * & Sigmund 1998, Evolutionary Games and Population Dynamics, chapters 7 and 20. Payoffs below 0 are lifted to 0 together,
 * which moves no resting point.
 */
export function nextShares(shares: Shares, matrix: PayoffMatrix, mutation: number): Shares {
  const lift = Math.max(0, -lowestOf(matrix))
  const fitness = shares.map((_, i) =>
    shares.reduce((sum, share, j) => sum + (at(matrix, i, j) + lift) * share, 0),
  )
  const mean = shares.reduce((sum, share, i) => sum + share * (fitness[i] ?? 0), 0)
  // Nobody earns anything: nothing is better than anything else.
  if (mean === 0) return shares
  const grown = shares.map(
    (share, i) => ((1 - mutation) * share * (fitness[i] ?? 0)) / mean + mutation / shares.length,
  )
  const total = grown.reduce((sum, share) => sum + share, 0)
  return grown.map((share) => share / total)
}

/** The shares of each generation, from the start on. */
export function replicator(
  start: Shares,
  matrix: PayoffMatrix,
  { generations, mutation }: { readonly generations: number; readonly mutation: number },
): readonly Shares[] {
  const all: Shares[] = [start]
  let shares = start
  for (let generation = 0; generation < generations; generation++) {
    shares = nextShares(shares, matrix, mutation)
    all.push(shares)
  }
  return all
}
