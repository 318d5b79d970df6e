/** A mean with the half-width of its 95 % interval, 1.96 standard errors. */
export interface Estimate {
  readonly mean: number
  readonly half: number
}

/** Mean and 95 % half-width of independent values, one a seed; fewer than two values have no width, so it counts as huge. */
export function estimate(values: readonly number[]): Estimate {
  const n = values.length
  const mean = n === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / n
  if (n < 2) return { mean, half: UNKNOWN }
  const square = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0)
  return { mean, half: 1.96 * Math.sqrt(square / (n - 1) / n) }
}

/** Finite, so that figures stay JSON. */
const UNKNOWN = 1e9

export const lower = ({ mean, half }: Estimate): number => mean - half
export const upper = ({ mean, half }: Estimate): number => mean + half
