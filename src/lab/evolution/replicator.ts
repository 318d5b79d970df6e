import type { Earnings } from './earnings.ts'

/** Shares of a population, in the order of the strategies; they sum to 1. */
export type Shares = readonly number[]

/**
 * One generation of the discrete replicator equation with mutation: xᵢ′ = (1 − μ) xᵢ fᵢ / f̄ + μ / n, fᵢ as earned in the crowd. Hofbauer
 * & Sigmund 1998, Evolutionary Games and Population Dynamics, chapters 7 and 20. That payoffs below 0
 * are lifted to 0 together moves no resting point.
 */
export function nextShares(shares: Shares, earnings: Earnings, mutation: number): Shares {
  const fitness = earnings.inCrowd(shares)
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
  earnings: Earnings,
  { generations, mutation }: { readonly generations: number; readonly mutation: number },
): readonly Shares[] {
  const all: Shares[] = [start]
  let shares = start
  for (let generation = 0; generation < generations; generation++) {
    shares = nextShares(shares, earnings, mutation)
    all.push(shares)
  }
  return all
}
