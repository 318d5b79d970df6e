/** From pale sand to deep water: light for little, dark for much; readable in grey as well. */
const LIGHT = [247, 240, 226] as const
const DARK = [16, 70, 92] as const

/** The colour of a share, 0–1. */
export const colourAt = (share: number): string =>
  `rgb(${LIGHT.map((light, at) => Math.floor(light + ((DARK[at] ?? 0) - light) * share + 0.5)).join(',')})`

/** A picture on white, as a file of its own. */
export const svgOf = (width: number, height: number, parts: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="11" fill="#1d2b33">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n')

/** The colours from the least to the most, with both figures. */
export const colourScale = (low: number, high: number, at: { x: number; y: number }): readonly string[] => [
  `<text x="${at.x}" y="${at.y + 12}">${rounded(low)}</text>`,
  ...[0, 0.25, 0.5, 0.75, 1].map(
    (share, place) =>
      `<rect x="${at.x + 34 + place * 14}" y="${at.y}" width="14" height="12" fill="${colourAt(share)}"/>`,
  ),
  `<text x="${at.x + 110}" y="${at.y + 12}">${rounded(high)}</text>`,
]

/** Money to the pound, points to the hundredth. */
export const rounded = (value: number): string =>
  Math.abs(value) >= 1000 ? String(Math.floor(value + 0.5)) : String(Math.floor(value * 100 + 0.5) / 100)

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
