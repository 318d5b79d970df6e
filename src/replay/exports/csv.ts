/** One cell. Numbers stay numbers; text that a spreadsheet would take for a formula is made plain text. */
export type Cell = string | number | boolean | null

/** A table: names of the columns, and rows of as many cells. */
export interface Sheet {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

// A tab or a line end before the sign would hide it; the full-width signs are read as the plain ones.
const FORMULA = /^(\s*[=+\-@＝＋－＠]|[\t\r])/

/** RFC 4180: comma, CR LF, quotes doubled; a guard before what would be a formula. */
export function csvText({ columns, rows }: Sheet): string {
  const line = (cells: readonly Cell[]) => `${cells.map(cellText).join(',')}\r\n`
  return line(columns) + rows.map(line).join('')
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const guarded = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
