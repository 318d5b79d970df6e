import { brief, line, oval, polygon } from '../geometry.ts'
import { addTree } from '../platform.ts'
import { shape } from '../shape.ts'
import type { Stage } from '../stage.ts'

/** Town hall: clock tower and portico. In the pre-election period bunting hangs and the gate is shut. */
export function buildCouncil(stage: Stage, { purdah }: { purdah: boolean }): void {
  const { box, windows, gable, castShade, pyramid } = stage
  castShade({ at: [-54, -46, 0], size: [96, 54, 44], length: 13 })
  castShade({ at: [-24, 8, 0], size: [40, 20, 30], length: 12 })
  box({ at: [-54, -46, 0], size: [96, 54, 44], ink: 'wall' })
  windows({ side: 'right', at: [42, -40, 8], columns: 4, rows: 1, size: [7, 24], gap: [12, 0] })
  windows({ side: 'left', at: [-50, 8, 8], columns: 3, rows: 1, size: [7, 24], gap: [11, 0] })
  windows({ side: 'left', at: [10, 8, 8], columns: 3, rows: 1, size: [7, 24], gap: [11, 0] })
  gable({ at: [-54, -46, 44], size: [96, 54, 22], ink: 'council', wall: 'wall' })
  box({ at: [-18, -24, 44], size: [26, 26, 62], ink: 'wall' })
  box({ at: [-20, -26, 106], size: [30, 30, 4], ink: 'stone' })
  windows({ side: 'left', at: [-12, 2, 66], columns: 2, rows: 1, size: [5, 14], gap: [9, 0] })
  windows({ side: 'right', at: [8, -18, 66], columns: 2, rows: 1, size: [5, 14], gap: [9, 0] })
  clock(stage, 'left')
  clock(stage, 'right')
  pyramid({ at: [-18, -24, 110], size: [26, 26, 34], ink: 'council' })
  box({ at: [-24, 8, 0], size: [40, 20, 4], ink: 'stone' })
  if (purdah) gate(stage)
  for (const x of [-22, -11, 0, 11]) box({ at: [x, 22, 4], size: [4, 4, 32], ink: 'wall' })
  box({ at: [-26, 6, 36], size: [44, 24, 4], ink: 'wall' })
  gable({ at: [-26, 6, 40], size: [44, 24, 14], ink: 'council', wall: 'wall', along: 'y' })
  if (purdah) bunting(stage)
  addTree(stage, { x: -56, y: 48, size: 0.8 })
  addTree(stage, { x: 54, y: 46, size: 0.9 })
}

function clock(stage: Stage, side: 'left' | 'right'): void {
  const [x, y] = side === 'left' ? stage.at([-5, 2, 93]) : stage.at([8, -11, 93])
  const turn = [0.9, side === 'left' ? 0.45 : -0.45, 0, 1, brief(x), brief(y)] as const
  stage.over.push(shape(oval({ x: 0, y: 0, rx: 8, ry: 8 }), 'dial', { turn }))
  stage.over.push(shape('M0 0V-5M0 0H4', 'hands', { turn }))
}

function gate(stage: Stage): void {
  stage.faces(
    [
      [
        [-22, 20, 4],
        [15, 20, 4],
        [15, 20, 34],
        [-22, 20, 34],
      ],
    ],
    'door',
  )
  const bars = [-16, -8, 0, 8].map((x) => line([stage.at([x, 20, 5]), stage.at([x, 20, 33])]))
  const rails = [14, 24].map((z) => line([stage.at([-22, 20, z]), stage.at([15, 20, z])]))
  if (stage.lift > -4) stage.over.push(shape(bars.join('') + rails.join(''), 'gateBars'))
}

/** Small pennants from eave to eave, hanging slack. */
function bunting(stage: Stage): void {
  const hangs = [
    { from: [-58, 12, 42], to: [-24, 30, 38] },
    { from: [18, 30, 38], to: [46, 12, 42] },
    { from: [46, 10, 42], to: [46, -46, 42] },
  ] as const
  let thread = ''
  const pennants = ['', '']
  for (const { from, to } of hangs) {
    const count = 6
    const at = (t: number) =>
      stage.at([
        from[0] + (to[0] - from[0]) * t,
        from[1] + (to[1] - from[1]) * t,
        from[2] + (to[2] - from[2]) * t - 20 * t * (1 - t),
      ])
    for (let i = 0; i < count; i++) {
      const [a, b] = [at(i / count), at((i + 1) / count)]
      thread += line([a, b])
      const tip = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 9] as const
      pennants[i % 2] += polygon([a, b, tip])
    }
  }
  stage.over.push(shape(pennants[0] ?? '', 'buntingA'), shape(pennants[1] ?? '', 'buntingB'))
  stage.over.push(shape(thread, 'buntingLine'))
}
