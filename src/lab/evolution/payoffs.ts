import { bug } from '../../lib/index.ts'

/** `at(i, j)`: mean score a turn of strategy i against j. */
export type PayoffMatrix = readonly (readonly number[])[]

export const at = (matrix: PayoffMatrix, i: number, j: number): number =>
  matrix[i]?.[j] ?? bug('a payoff that is not there')

/** The lowest payoff of all. */
export const lowestOf = (matrix: PayoffMatrix): number =>
  matrix.reduce(
    (low, row) => row.reduce((least, value) => Math.min(least, value), low),
    Number.POSITIVE_INFINITY,
  )
