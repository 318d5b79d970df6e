// A distribution as its quantiles, read by straight lines between 1,024 equal cells of probability. The lowest and
// the highest 1/64 are cut into 1,024 cells of their own, so that the long tail of stays keeps its mean.

const CELLS = 1024
const TAIL = 1 / 64
const BELOW_LOW = 4294967296 * TAIL
/** Draws from here on are in the high tail. */
export const FROM_HIGH = 4294967296 - BELOW_LOW

export interface Quantiles {
  /** Values at the edges of the cells: of all draws, of the lowest 1/64, of the highest 1/64. */
  readonly body: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
}

/** Tabulates an inverse distribution function p → value, 0 < p < 1. */
export const quantilesOf = (inverse: (p: number) => number): Quantiles => {
  const low = new Float64Array(CELLS + 1)
  const high = new Float64Array(CELLS + 1)
  const body = new Float64Array(CELLS + 1)
  for (let i = 1; i < CELLS; i++) {
    body[i] = inverse(i / CELLS)
    low[i] = inverse((i / CELLS) * TAIL)
    high[CELLS - i] = inverse(1 - (i / CELLS) * TAIL)
  }
  low[CELLS] = inverse(TAIL)
  high[0] = inverse(1 - TAIL)
  low[0] = 2 * meanOf(inverse, 0) - low[1]!
  high[CELLS] = 2 * meanOf(inverse, 1 - TAIL / CELLS) - high[CELLS - 1]!
  return { body, low, high }
}

/** Mean over the outermost cell from p on: its open edge is placed so that the straight line keeps this mean. */
const meanOf = (inverse: (p: number) => number, from: number): number => {
  const points = 256
  let sum = 0
  for (let i = 0; i < points; i++) sum += inverse(from + ((i + 0.5) / points) * (TAIL / CELLS))
  return sum / points
}

/** The value at a draw of 32 bits: never falls as the draw rises. */
export const valueAt = (table: Quantiles, draw: number): number => {
  if (draw >= FROM_HIGH) return tailAt(table.high, draw)
  if (draw < BELOW_LOW) return tailAt(table.low, draw)
  const cell = draw >>> 22
  const edge = table.body[cell]!
  return edge + (table.body[cell + 1]! - edge) * ((draw & 0x3fffff) / 4194304)
}

const tailAt = (edges: Float64Array, draw: number): number => {
  const cell = (draw >>> 16) & (CELLS - 1)
  const edge = edges[cell]!
  return edge + (edges[cell + 1]! - edge) * ((draw & 0xffff) / 65536)
}
