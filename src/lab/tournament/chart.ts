import { colourAt, colourScale, escaped, rounded, svgOf } from '../drawn.ts'
import type { TournamentResult } from './result.ts'

const CELL = 22
const LETTER = 6.6
const PAD = 12

/**
 * The scores of each against each as an SVG picture, best strategy first: rows are who scores, columns whom against. A
 * darker cell is a higher score; each has its numbers in a title for those who point at it or have it read out.
 */
export function matrixChart({ ranking, matrix, settings }: TournamentResult): string {
  const order = ranking.map(({ strategy }) => settings.strategies.indexOf(strategy))
  const values = matrix.flatMap((row) => row.flatMap((value) => (value === null ? [] : [value])))
  const low = values.reduce((least, value) => Math.min(least, value), values[0] ?? 0)
  const high = values.reduce((most, value) => Math.max(most, value), values[0] ?? 0)
  const longest = settings.strategies.reduce((most, name) => Math.max(most, name.length), 0)
  const edge = Math.ceil(longest * LETTER) + 2 * PAD
  const size = order.length * CELL
  const name = (index: number) => escaped(settings.strategies[index] ?? '')
  const cells = order.flatMap((i, row) =>
    order.map((j, column) => {
      const value = matrix[i]?.[j] ?? null
      const place = `x="${edge + column * CELL}" y="${edge + row * CELL}" width="${CELL - 1}" height="${CELL - 1}"`
      if (value === null) return `<rect ${place} fill="none" stroke="#999"/>`
      const share = high === low ? 0 : (value - low) / (high - low)
      return `<rect ${place} fill="${colourAt(share)}"><title>${name(i)} · ${name(j)}: ${rounded(value)}</title></rect>`
    }),
  )
  const labels = order.flatMap((index, at) => {
    const middle = edge + at * CELL + CELL / 2
    return [
      `<text x="${edge - PAD / 2}" y="${middle + 4}" text-anchor="end">${name(index)}</text>`,
      `<text transform="translate(${middle + 4} ${edge - PAD / 2}) rotate(-90)">${name(index)}</text>`,
    ]
  })
  const [width, height] = [edge + size + PAD, edge + size + 3 * PAD]
  return svgOf(width, height, [
    ...cells,
    ...labels,
    ...colourScale(low, high, { x: edge, y: edge + size + PAD }),
  ])
}
