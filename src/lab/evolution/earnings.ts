import { at, lowestOf, type PayoffMatrix } from './payoffs.ts'

/** What strategies earn by who is around them: all that the dynamics ask. Payoffs below 0 are lifted to 0 together. */
export interface Earnings {
  /** Each in a crowd of these shares, too large for anybody to meet itself. */
  readonly inCrowd: (shares: readonly number[]) => readonly number[]
  /** Each in a group of these counts: a mean over those whom it can meet, itself not among them. */
  readonly inGroup: (counts: readonly number[]) => readonly number[]
  /** One beside these neighbours; not lifted, for it is only compared. */
  readonly beside: (own: number, around: readonly number[], meets: { readonly self: boolean }) => number
}

/** Games of two: who earns what against whom. */
export function pairEarnings(matrix: PayoffMatrix): Earnings {
  const lift = Math.max(0, -lowestOf(matrix))
  return {
    inCrowd: (shares) =>
      shares.map((_, i) => shares.reduce((sum, share, j) => sum + (at(matrix, i, j) + lift) * share, 0)),
    inGroup: (counts) => {
      const size = counts.reduce((sum, count) => sum + count, 0)
      return counts.map(
        (_, i) =>
          counts.reduce(
            (sum, count, j) => sum + (at(matrix, i, j) + lift) * (j === i ? count - 1 : count),
            0,
          ) /
          (size - 1),
      )
    },
    beside: (own, around, { self }) => {
      let points = self ? at(matrix, own, own) : 0
      for (const other of around) points += at(matrix, own, other)
      return points
    },
  }
}
