import { twelvePlaces } from '../twelve-places.ts'

/** Rows and columns in the order of the strategies. */
export type Matrix = readonly (readonly number[])[]

/**
 * Measures of how good a partner each strategy is, as in the Axelrod library (Knight et al. 2016) after Singer-Clark 2014,
 * Morality metrics on iterated prisoner's dilemma players.
 */
export interface Measures {
  /** Share of turns pooled, against everybody but itself. */
  readonly cooperation: readonly number[]
  /** Share of games with others in which it pooled at least as often as the other. */
  readonly goodPartner: readonly number[]
  /** Principal eigenvector of the shares pooled: pools with those who pool. Aaronson 2014. */
  readonly eigenjesus: readonly number[]
  /** The same with shares from −1 to 1: pools with those who pool, and holds back from those who do not. */
  readonly eigenmoses: readonly number[]
}

/** `pooled[i][j]`: share of turns in which i pooled with j. `good[i][j]`: share of their games in which i pooled no less. */
export function measuresOf(pooled: Matrix, good: Matrix): Measures {
  const vengeful = pooled.map((row) => row.map((share) => 2 * share - 1))
  return {
    cooperation: withOthers(pooled),
    goodPartner: withOthers(good),
    eigenjesus: principal(pooled),
    eigenmoses: principal(vengeful),
  }
}

/** Mean of each row without its own place; of a strategy that is alone, its own. */
export const withOthers = (matrix: Matrix): readonly number[] =>
  matrix.map((row, i) => {
    const others = row.length === 1 ? row : row.filter((_, j) => j !== i)
    return others.reduce((sum, value) => sum + value, 0) / others.length
  })

const STEPS = 20_000
const STILL = 1e-13

/**
 * The eigenvector of length 1 that belongs to the eigenvalue with the largest real part, its sum not negative. Power
 * iteration from equal parts on the matrix plus its size, which makes that eigenvalue the largest in absolute value too.
 */
export function principal(matrix: Matrix): readonly number[] {
  const n = matrix.length
  let vector = Array.from({ length: n }, () => 1 / Math.sqrt(n))
  for (let step = 0; step < STEPS; step++) {
    const moved = matrix.map((row, i) =>
      row.reduce((sum, value, j) => sum + value * (vector[j] ?? 0), n * (vector[i] ?? 0)),
    )
    const length = Math.sqrt(moved.reduce((sum, value) => sum + value * value, 0))
    const next = moved.map((value) => value / length)
    const change = next.reduce((most, value, i) => Math.max(most, Math.abs(value - (vector[i] ?? 0))), 0)
    vector = next
    if (change < STILL) break
  }
  const isTurned = vector.reduce((sum, value) => sum + value, 0) < -1e-9
  return vector.map((value) => twelvePlaces(isTurned ? -value : value))
}
