/** A mean with the half-width of its 95 % interval, 1.96 standard errors. */
export interface Estimate {
  readonly mean: number
  readonly half: number
}

/** Mean and 95 % half-width of independent values (one a seed); half-width infinite for fewer than two. */
export function estimate(values: readonly number[]): Estimate {
  const n = values.length
  if (n === 0) return { mean: 0, half: Number.POSITIVE_INFINITY }
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  if (n === 1) return { mean, half: Number.POSITIVE_INFINITY }
  const square = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0)
  return { mean, half: 1.96 * Math.sqrt(square / (n - 1) / n) }
}

export const lower = ({ mean, half }: Estimate): number => mean - half
export const upper = ({ mean, half }: Estimate): number => mean + half
export const share = (values: readonly boolean[]): number =>
  values.filter(Boolean).length / Math.max(1, values.length)
