import { colourAt, colourScale, escaped, rounded, svgOf } from '../drawn.ts'
import type { ItemResult } from '../tournament/index.ts'
import { type FingerprintJob, placeAt } from './job.ts'

const SIDE = 440
const EDGE = 48
const FOOT = 74

/**
 * A fingerprint as an SVG picture: x to the right, y upwards, a darker cell a higher score, from the least to the most
 * that the payoffs allow, so that pictures of the same payoffs can be laid side by side. Each cell has its numbers in a title.
 */
export function fingerprintChart(job: FingerprintJob, rows: readonly ItemResult[]): string {
  const [low, high] = [Math.min(...job.payoffs), Math.max(...job.payoffs)]
  const cell = SIDE / job.points
  const cells = rows.flatMap((scores, row) =>
    scores.map((score, column) => {
      const { x, y } = placeAt(job.points, { row, column })
      const [left, top] = [EDGE + row * cell, EDGE + SIDE - (column + 1) * cell]
      const place = `x="${rounded(left)}" y="${rounded(top)}" width="${rounded(cell)}" height="${rounded(cell)}"`
      const share = high === low ? 0 : Math.min(1, Math.max(0, (score - low) / (high - low)))
      return `<rect ${place} fill="${colourAt(share)}"><title>x ${rounded(x)} · y ${rounded(y)}: ${rounded(score)}</title></rect>`
    }),
  )
  const along = (tick: number): number => EDGE + cell / 2 + tick * (SIDE - cell)
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((tick) => [
    `<text x="${rounded(along(tick))}" y="${EDGE + SIDE + 16}" text-anchor="middle">${tick}</text>`,
    `<text x="${EDGE - 6}" y="${rounded(2 * EDGE + SIDE - along(tick) + 4)}" text-anchor="end">${tick}</text>`,
  ])
  return svgOf(2 * EDGE + SIDE, EDGE + SIDE + FOOT, [
    `<text x="${EDGE}" y="${EDGE - 16}" font-size="14">${escaped(job.strategy)} × ${escaped(job.probe)}</text>`,
    ...cells,
    ...ticks,
    `<text x="${EDGE + SIDE / 2}" y="${EDGE + SIDE + 34}" text-anchor="middle">x</text>`,
    `<text x="14" y="${EDGE + SIDE / 2}">y</text>`,
    ...colourScale(low, high, { x: EDGE, y: EDGE + SIDE + 46 }),
  ])
}
