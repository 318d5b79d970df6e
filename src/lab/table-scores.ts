import type { Payoffs } from '../strategies/index.ts'

/** How many of n seats pooled in a pattern of moves: bit i is 1 where seat i held back. */
export const pooledIn = (pattern: number, n: number): number => {
  let pooled = n
  for (let i = 0; i < n; i++) pooled -= (pattern >> i) & 1
  return pooled
}

/**
 * Points of every seat from how often each pattern came up. With k of n − 1 others pooling: pool S + (R − S) k/(n − 1),
 * hold back P + (T − P) k/(n − 1).
 */
export function tableScores(
  counts: ArrayLike<number>,
  n: number,
  { R, S, T, P }: Payoffs,
): readonly number[] {
  return Array.from({ length: n }, (_, i) => {
    let score = 0
    for (let pattern = 0; pattern < 1 << n; pattern++) {
      const own = (pattern >> i) & 1
      const share = (pooledIn(pattern, n) - 1 + own) / (n - 1)
      score += (counts[pattern] ?? 0) * (own === 0 ? S + (R - S) * share : P + (T - P) * share)
    }
    return score
  })
}

/** Share of its moves that each seat pooled. */
export function tablePoolRates(counts: ArrayLike<number>, n: number): readonly number[] {
  let turns = 0
  const held = Array.from({ length: n }, () => 0)
  for (let pattern = 0; pattern < 1 << n; pattern++) {
    const times = counts[pattern] ?? 0
    turns += times
    for (let i = 0; i < n; i++) held[i] = (held[i] ?? 0) + ((pattern >> i) & 1) * times
  }
  return held.map((times) => (turns - times) / turns)
}
