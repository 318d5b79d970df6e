import { brief, frame, oval, scatter } from './geometry.ts'
import type { BoardModel } from './model.ts'
import { type Group, group, shape } from './shape.ts'

const floes = [
  [400, 300],
  [880, 300],
  [600, 500],
  [700, 520],
  [410, 470],
  [930, 470],
  [120, 480],
  [1200, 440],
  [640, 640],
  [330, 440],
  [990, 410],
  [480, 640],
  [860, 640],
] as const

/** Winter: floes and sparse snow over it all. Else: the slow shadow of clouds. */
export function weather(model: Pick<BoardModel, 'weather'>): Group {
  return group(model.weather === 'winter' ? winter() : clouds(), { id: 'weather' })
}

function winter() {
  const random = scatter(4711)
  let snow = ''
  for (let i = 0; i < 120; i++)
    snow += `M${brief(random() * frame.width)} ${brief(random() * frame.height)}h.1`
  const ice = floes.map(([x, y], i) => {
    const k = 12 + ((i * 7) % 14)
    const side = (dx: number, dy: number) => `l${brief(k * dx)} ${brief(k * dy)}`
    return `M${x} ${y}${side(1, -0.3)}${side(0.9, 0.35)}${side(-0.5, 0.5)}${side(-1.1, -0.05)}z`
  })
  return [shape(ice.join(''), 'floe'), shape(snow, 'snow')]
}

function clouds() {
  const shadows = [
    { x: 330, y: 470, rx: 150, ry: 34 },
    { x: 930, y: 330, rx: 180, ry: 36 },
    { x: 720, y: 690, rx: 200, ry: 30 },
  ]
  return [shape(shadows.map(oval).join(''), 'cloud')]
}
