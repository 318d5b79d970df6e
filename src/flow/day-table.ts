import { type Quantiles, valueAt } from './quantiles.ts'

const CELLS = 4096
/** A cell is the high 12 bits of a draw. */
export const CELL_SHIFT = 20
const CELL = 1048576
const MOST_IN_CELL = 255

/** Lengths of stay as whole days ≥ 1, read from 4,096 equal cells of probability where those tell, else from the quantiles. */
export interface DayTable {
  /** Days of a cell whose draws all mean the same; 0 where they differ: see `exactDays`. */
  readonly cells: Uint8Array
  readonly quantiles: Quantiles
  /** Days = floor(value · factor + plus), at most `longest`. */
  readonly factor: number
  readonly plus: number
  readonly longest: number
}

/** Tabulates floor(value · factor + plus) of a distribution. */
export const dayTable = (
  quantiles: Quantiles,
  rule: { readonly factor: number; readonly plus: number; readonly longest: number },
): DayTable => {
  const table = { cells: new Uint8Array(CELLS), quantiles, ...rule }
  for (let i = 0; i < CELLS; i++) {
    const least = exactDays(table, i * CELL)
    if (least <= MOST_IN_CELL && exactDays(table, i * CELL + (CELL - 1)) === least) table.cells[i] = least
  }
  return table
}

/** Days at a 32-bit draw: never fewer as the draw rises. */
export const daysAt = (table: DayTable, draw: number): number => {
  const days = table.cells[draw >>> CELL_SHIFT]!
  return days === 0 ? exactDays(table, draw) : days
}

/** The same without the cells: needed where a cell holds 0. */
export const exactDays = ({ quantiles, factor, plus, longest }: DayTable, draw: number): number => {
  return Math.min(longest, Math.max(1, (valueAt(quantiles, draw) * factor + plus) | 0))
}
