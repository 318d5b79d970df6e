import { brief, clamp, footprint, line, oval, type Point, polygon, project } from './geometry.ts'
import type { BoardSeat } from './model.ts'
import { moorings } from './seats.ts'
import { type Group, group, type Part, shape } from './shape.ts'
import type { Stage } from './stage.ts'
import { treeAt } from './tree.ts'

/** The pontoon under a building: piles, a stone deck, depth ticks and the load line that shows how low it may sit. */
export function addPlatform(stage: Stage, seat: BoardSeat): void {
  const { hx, hy, origin } = moorings[seat]
  stage.box({ at: [-hx, -hy, -60], size: [2 * hx, 2 * hy, 52], ink: 'pile' })
  stage.box({ at: [-hx - 3, -hy - 3, -8], size: [2 * hx + 6, 2 * hy + 6, 8], ink: 'stone' })
  const { lift } = stage
  if (lift > 1) stage.over.push(paving(stage, { hx, hy }))
  const ticks = [1, 2, 3, 4].filter((i) => lift - 8 - i * 5.4 > 1)
  const d = ticks.map((i) => {
    const z = lift - 8 - i * 5.4
    return line([project(origin, [-hx + 14, hy, z]), project(origin, [-hx + (i % 2 ? 22 : 27), hy, z])])
  })
  if (d.length > 0) stage.over.push(shape(d.join(''), 'mark'))
  if (lift > 20) stage.over.push(loadLine(project(origin, [hx, hy - 20, lift - 22])))
}

/** Joints between the slabs of a dry deck. */
function paving(stage: Stage, { hx, hy }: { readonly hx: number; readonly hy: number }): Part {
  const along = [-0.5, 0, 0.5].map((t) => line([stage.at([-hx, hy * t, 0]), stage.at([hx, hy * t, 0])]))
  const across = [-0.6, -0.2, 0.2, 0.6].map((t) =>
    line([stage.at([hx * t, -hy, 0]), stage.at([hx * t, hy, 0])]),
  )
  return shape([...along, ...across].join(''), 'paving')
}

function loadLine([x, y]: Point): Part {
  const disc = oval({ x: 0, y: 0, rx: 6.5, ry: 6.5 })
  return shape(`${disc}M-11 0H11`, 'mark', { turn: [0.9, -0.45, 0, 1, brief(x), brief(y)] })
}

/** Water in sheets across a deck that is at the surface: largest at the water's height, gone a hand above it. */
export function addPuddles(stage: Stage, seat: BoardSeat): void {
  const wet = clamp(1 - (stage.lift - 3) / 10, { from: 0, to: 1 })
  if (wet === 0 || stage.lift < 0) return
  const { hx, hy } = moorings[seat]
  const sheets = [
    [-hx * 0.3, hy * 0.72, 48, 12],
    [hx * 0.68, hy * 0.2, 40, 11],
    [hx * 0.55, hy * 0.75, 50, 13],
    [-hx * 0.7, hy * 0.3, 24, 8],
    [hx * 0.8, -hy * 0.6, 22, 7],
  ] as const
  const d = sheets.map(([x, y, rx, ry]) => {
    const [px, py] = stage.at([x, y, 1])
    return oval({ x: px, y: py, rx: rx * wet, ry: ry * wet })
  })
  stage.over.push(shape(d.join(''), 'puddle'))
}

export function addTree(stage: Stage, { x, y, size = 1 }: { x: number; y: number; size?: number }): void {
  const [px, py] = stage.at([x, y, 0])
  const side = stage.lift < -12 ? stage.under : stage.over
  side.push(...treeAt({ x: brief(px), y: brief(py), size }))
}

type Named = { readonly seat: BoardSeat; readonly word: string; readonly isYou: boolean }

/** Stage, its drowned part, foam, ripples and reflection, back to front. */
export function finishStage(stage: Stage, { seat, word, isYou }: Named): Group {
  const { origin, hx, hy } = moorings[seat]
  const { lift } = stage
  const depth = clamp(-lift / 20, { from: 0, to: 1 })
  const dry = clamp((lift + 6) / 6, { from: 0, to: 1 })
  const parts: Part[] = [group(stage.under, { opacity: brief((0.5 - 0.2 * depth) * 10) / 10 })]
  if (depth > 0.15) parts.push(group([shape(rings(origin), 'ripple')], { opacity: depth }))
  if (word === 'awash' || (lift > 0 && lift < 9))
    parts.push(shape(footprint(origin, { hx, hy, by: 9 }), 'foam'))
  if (dry > 0) {
    const at = (x: number, y: number, z: number) => project(origin, [x, y, z])
    const mirror = [
      at(-hx, hy, 0),
      at(hx, hy, 0),
      at(hx, -hy, 0),
      at(hx, -hy, -26),
      at(hx, hy, -30),
      at(-hx, hy, -26),
    ]
    const shore = [shape(polygon(mirror), 'shade'), shape(footprint(origin, { hx, hy, by: 1 }), 'foam')]
    parts.push(group(shore, { opacity: dry }))
  }
  if (isYou) stage.over.unshift(...kerbShine(stage, seat))
  return group([...parts, group(stage.over)], { id: seat, facts: { level: word } })
}

/** Two slow rings over a stage under water. */
function rings([x, y]: Point): string {
  return oval({ x, y, rx: 118, ry: 56 }) + oval({ x, y, rx: 150, ry: 72 })
}

/** Your own stage has a marked kerb: a shape, not a flag. Only what shows above the water. */
function kerbShine({ lift }: Stage, seat: BoardSeat): readonly Part[] {
  if (lift < 0) return []
  const { origin, hx, hy } = moorings[seat]
  return [shape(footprint(origin, { hx, hy, by: 6, z: lift }), 'mark')]
}
