import { brief, frame, oval, scatter } from './geometry.ts'
import type { BoardModel, BoardWeather } from './model.ts'
import { type Group, group, type Part, shape, wash } from './shape.ts'

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

/** The season over it all: cloud shadows and petals, a glitter, rain and mist, or floes and snow. Never a storm. */
export function weather(model: Pick<BoardModel, 'weather'>): Group {
  return group(seasons[model.weather](), { id: 'weather' })
}

const seasons: Readonly<Record<BoardWeather, () => readonly Part[]>> = {
  spring: () => [...clouds(), shape(flecks({ seed: 811, many: 46, size: 2.4 }), 'blossom')],
  summer: () => [...clouds(), shape(glitter(), 'glitter')],
  autumn: () => [
    ...mist(0.3),
    shape(rain(), 'rain'),
    shape(flecks({ seed: 5, many: 34, size: 3 }), 'leafFall'),
  ],
  winter: () => [...mist(0.16), ...ice()],
}

function ice(): readonly Part[] {
  const random = scatter(4711)
  let snow = ''
  for (let i = 0; i < 150; i++)
    snow += `M${brief(random() * frame.width)} ${brief(random() * frame.height)}h.1`
  const drifting = floes.map(([x, y], i) => {
    const k = 12 + ((i * 7) % 14)
    const side = (dx: number, dy: number) => `l${brief(k * dx)} ${brief(k * dy)}`
    return `M${x} ${y}${side(1, -0.3)}${side(0.9, 0.35)}${side(-0.5, 0.5)}${side(-1.1, -0.05)}z`
  })
  return [shape(drifting.join(''), 'floe'), shape(snow, 'snow')]
}

function clouds(): readonly Part[] {
  const shadows = [
    { x: 330, y: 470, rx: 150, ry: 34 },
    { x: 930, y: 330, rx: 180, ry: 36 },
    { x: 720, y: 690, rx: 200, ry: 30 },
  ]
  return shadows.map((shadow) =>
    wash({ ...shadow, rx: shadow.rx * 1.25, ry: shadow.ry * 1.4, tint: 'gloom', opacity: 0.2 }),
  )
}

function mist(opacity: number): readonly Part[] {
  return [
    wash({ x: 200, y: 175, rx: 420, ry: 60, tint: 'mist', opacity }),
    wash({ x: 1010, y: 205, rx: 460, ry: 64, tint: 'mist', opacity }),
    wash({ x: 640, y: 660, rx: 700, ry: 74, tint: 'mist', opacity: opacity * 0.8 }),
  ]
}

/** Slanting strokes, thinner than anything that carries meaning. */
function rain(): string {
  const random = scatter(97)
  const one = () => `M${brief(random() * frame.width)} ${brief(random() * frame.height)}l-5 17`
  return Array.from({ length: 120 }, one).join('')
}

/** Sun on open water: short level strokes where the light falls. */
function glitter(): string {
  const random = scatter(31)
  const one = () => {
    const [x, y] = [840 + random() * 330, 392 + random() * 66]
    return `M${brief(x)} ${brief(y)}h${brief(4 + random() * 9)}`
  }
  return Array.from({ length: 18 }, one).join('')
}

type Flecks = { readonly seed: number; readonly many: number; readonly size: number }

function flecks({ seed, many, size }: Flecks): string {
  const random = scatter(seed)
  const one = () => oval({ x: random() * frame.width, y: random() * frame.height, rx: size, ry: size * 0.6 })
  return Array.from({ length: many }, one).join('')
}
