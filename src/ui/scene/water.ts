import { footprint, frame } from './geometry.ts'
import { shores } from './land.ts'
import { boardSeats } from './model.ts'
import { moorings } from './seats.ts'
import { type Group, group, shape, wash } from './shape.ts'

/** The estuary with three bands of paler water round every shore, as on a chart. */
export function water(): Group {
  const { width, height } = frame
  const stages = boardSeats.map((seat) => footprint(moorings[seat].origin, { ...moorings[seat], by: 4 }))
  return group(
    [
      shape(`M-20-20H${width + 20}V${height + 20}H-20Z`, 'deep'),
      shape(shores + stages.join(''), 'shelf1'),
      shape(shores, 'shelf2'),
      shape(shores, 'shelf3'),
      // the light comes from the right: a broad shine on the water there, shade in the near corner
      wash({ x: 930, y: 330, rx: 560, ry: 250, tint: 'sunlight', opacity: 0.22 }),
      wash({ x: 230, y: 690, rx: 620, ry: 270, tint: 'gloom', opacity: 0.34 }),
      wash({ x: 60, y: 380, rx: 380, ry: 240, tint: 'gloom', opacity: 0.2 }),
    ],
    { id: 'water' },
  )
}

/** Where small crests stand: left end and height. */
export const crests = [
  [392, 250],
  [890, 250],
  [380, 420],
  [905, 430],
  [60, 470],
  [1216, 420],
  [620, 520],
  [640, 560],
  [430, 690],
  [860, 700],
  [1210, 200],
  [60, 220],
  [330, 470],
  [950, 420],
  [600, 236],
  [690, 250],
  [1230, 620],
  [40, 560],
  [640, 640],
  [400, 640],
] as const

/** One crest, from its left end. */
export const crestShape = 'q9-5 18 0t18 0'

/** Small crests: the only thing that moves when nothing happens. */
export function waves(): Group {
  const d = crests.map(([x, y]) => `M${x} ${y}${crestShape}`).join('')
  return group([shape(d, 'wave')], { id: 'waves' })
}
