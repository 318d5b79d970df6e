import type { TournamentResult } from './result.ts'

const CELL = 22
const LETTER = 6.6
const PAD = 12

/** From pale sand to deep water: light for little, dark for much; readable in grey as well. */
const LIGHT = [247, 240, 226] as const
const DARK = [16, 70, 92] as const

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
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="11" fill="#1d2b33">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...cells,
    ...labels,
    `<text x="${edge}" y="${edge + size + 2 * PAD}">${rounded(low)}</text>`,
    ...[0, 0.25, 0.5, 0.75, 1].map(
      (share, at) =>
        `<rect x="${edge + 34 + at * 14}" y="${edge + size + PAD}" width="14" height="12" fill="${colourAt(share)}"/>`,
    ),
    `<text x="${edge + 110}" y="${edge + size + 2 * PAD}">${rounded(high)}</text>`,
    '</svg>\n',
  ].join('\n')
}

const colourAt = (share: number): string =>
  `rgb(${LIGHT.map((light, at) => Math.floor(light + ((DARK[at] ?? 0) - light) * share + 0.5)).join(',')})`

const rounded = (value: number): string =>
  Math.abs(value) >= 1000 ? String(Math.floor(value + 0.5)) : String(Math.floor(value * 100 + 0.5) / 100)

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
