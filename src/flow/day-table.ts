import { FROM_HIGH, type Quantiles, valueAt } from './quantiles.ts'

const CELLS = 4096
const CELL_SHIFT = 20
const HALF_CELL = 524288

/** Lengths of stay as whole days ≥ 1: one number for each of 4,096 equal cells of probability, the long tail by its quantiles. */
export interface DayTable {
  readonly cells: Uint16Array
  readonly quantiles: Quantiles
  /** Days = floor(value · factor + plus), at most `longest`. */
  readonly factor: number
  readonly plus: number
  readonly longest: number
}

/** Tabulates floor(value · factor + plus) of a distribution. */
export function dayTable(
  quantiles: Quantiles,
  rule: { readonly factor: number; readonly plus: number; readonly longest: number },
): DayTable {
  const table = { cells: new Uint16Array(CELLS), quantiles, ...rule }
  for (let i = 0; i < CELLS; i++) table.cells[i] = exactDays(table, i * 2 * HALF_CELL + HALF_CELL)
  return table
}

/** Days at a 32-bit draw: never fewer as the draw rises. */
export function daysAt(table: DayTable, draw: number): number {
  return draw >= FROM_HIGH ? exactDays(table, draw) : table.cells[draw >>> CELL_SHIFT]!
}

function exactDays({ quantiles, factor, plus, longest }: DayTable, draw: number): number {
  return Math.min(longest, Math.max(1, (valueAt(quantiles, draw) * factor + plus) | 0))
}
