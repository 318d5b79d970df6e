import { bug } from '../../lib/index.ts'
import type { CompanyScore } from '../tournament/index.ts'
import type { Earnings } from './earnings.ts'

/** The others at a table as [strategy, how many], and what one earns among them. */
interface Company {
  readonly others: readonly (readonly [strategy: number, times: number])[]
  readonly score: number
}

const MOST_KNOWN = 50_000

/**
 * Games of several: what one earns is the mean over the others that chance seats beside it. In a crowd they are drawn by
 * shares, in a group and among neighbours without putting back. Kurokawa & Ihara 2009, Proc. R. Soc. B 276; Gokhale &
 * Traulsen 2010, PNAS 107. With two seats it is the game of two.
 */
export function tableEarnings(scores: readonly CompanyScore[], strategies: number): Earnings {
  const lift = -scores.reduce((low, { score }) => Math.min(low, score), 0)
  const companies = Array.from({ length: strategies }, (_, i) =>
    scores
      .filter(({ strategy }) => strategy === i)
      .map(({ others, score }): Company => ({ others: grouped(others), score: score + lift })),
  )
  const known = new Map<string, number>()
  /** The mean score of one whose company is drawn from so many of each. */
  const drawnFrom = (own: number, pool: readonly number[]): number => {
    const key = `${own} ${pool.join()}`
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size >= MOST_KNOWN) known.clear()
    const mean = meanOver(companies[own] ?? [], ([strategy, times]) => chosen(pool[strategy] ?? 0, times))
    known.set(key, mean)
    return mean
  }
  return {
    inCrowd: (shares) =>
      companies.map((mine) =>
        meanOver(mine, ([strategy, times]) => power(shares[strategy] ?? 0, times) / factorial(times)),
      ),
    inGroup: (counts) =>
      counts.map((count, i) =>
        count === 0
          ? 0
          : drawnFrom(
              i,
              counts.map((one, j) => (j === i ? one - 1 : one)),
            ),
      ),
    beside: (own, around) => {
      const pool = Array.from({ length: strategies }, () => 0)
      for (const other of around) pool[other] = (pool[other] ?? 0) + 1
      return drawnFrom(own, pool)
    },
  }
}

/** Companies weighed by the product over who is in them; the weights need not sum to 1. */
function meanOver(
  companies: readonly Company[],
  weightOf: (part: Company['others'][number]) => number,
): number {
  let [total, sum] = [0, 0]
  for (const { others, score } of companies) {
    let weight = 1
    for (const part of others) weight *= weightOf(part)
    total += weight
    sum += weight * score
  }
  return total === 0 ? bug('nobody can sit at a table') : sum / total
}

const grouped = (others: readonly number[]): Company['others'] =>
  [...new Set(others)].map((strategy) => [strategy, others.filter((one) => one === strategy).length])

/** In how many ways so many are taken of these. */
function chosen(of: number, taken: number): number {
  let ways = 1
  for (let one = 0; one < taken; one++) ways = (ways * (of - one)) / (one + 1)
  return ways
}

function power(base: number, times: number): number {
  let product = 1
  for (let one = 0; one < times; one++) product *= base
  return product
}

const factorial = (times: number): number => (times <= 1 ? 1 : times * factorial(times - 1))
