import { type Cubic, cubicPath, cubicUpTo, oval } from './geometry.ts'
import { type BoardModel, type BoardSeat, boardSeats } from './model.ts'
import { liftOf } from './seats.ts'
import { type Group, group, type Part, shape } from './shape.ts'

const streams: Readonly<Record<BoardSeat, Cubic>> = {
  acute: [
    [352, 372],
    [410, 330],
    [470, 330],
    [540, 372],
  ],
  ccg: [
    [1004, 292],
    [940, 300],
    [820, 300],
    [742, 370],
  ],
  council: [
    [930, 500],
    [880, 440],
    [820, 410],
    [736, 424],
  ],
  community: [
    [330, 548],
    [380, 470],
    [450, 420],
    [546, 420],
  ],
}

/** How far the reveal has come: 0 nothing, 1 streams run into the well and gates are down. */
export type Unveiling = { readonly streams: number; readonly gates: number }
const unveiled: Unveiling = { streams: 1, gates: 1 }

/** Pooled: a stream into the well. Held back: the sluice shut, the gate plain to see. */
export function pours(model: BoardModel, unveiling: Unveiling = unveiled): Group {
  return group(
    boardSeats.flatMap((seat) => {
      const choice = model.choices[seat]
      if (choice === 'pour') return stream({ model, seat, share: unveiling.streams })
      return choice === 'gate' ? gate(streams[seat], unveiling.gates) : []
    }),
    { id: 'pours' },
  )
}

/** A stream leaves the deck wherever the deck now is. */
export function streamCourse(model: Pick<BoardModel, 'levels'>, seat: BoardSeat): Cubic {
  const drop = Math.min(34, 34 - liftOf(model, seat)) * 0.6
  const [a, b, c, end] = streams[seat]
  return [[a[0], a[1] + drop], [b[0], b[1] + drop * 0.5], c, end]
}

type Stream = { readonly model: BoardModel; readonly seat: BoardSeat; readonly share: number }

function stream({ model, seat, share }: Stream): readonly Part[] {
  if (share <= 0) return []
  const lowered = streamCourse(model, seat)
  const end = lowered[3]
  const d = cubicPath(cubicUpTo(lowered, Math.min(1, share)))
  const splash = [22, 34].map((rx) => oval({ x: end[0], y: end[1] + 6, rx, ry: rx * 0.37 })).join('')
  const run = [shape(d, 'pourEdge'), shape(d, 'pour'), shape(d, 'pourGlint')]
  return share < 1 ? run : [...run, shape(splash, 'splash')]
}

function gate([start]: Cubic, share: number): readonly Part[] {
  if (share <= 0) return []
  const turn = [1.5, 0, 0, 1.5, start[0], start[1] - (1 - Math.min(1, share)) * 60] as const
  return [
    shape('M-13-20h26v30h-26z', 'gate', { turn }),
    shape('M-13-10h26M-13 0h26M0-20v30', 'gateBars', { turn }),
  ]
}
