import { type Corner, cutAtWater, type Point, polygon, project, type Size3 } from './geometry.ts'
import type { InkName, Material } from './palette.ts'
import { type Part, shape } from './shape.ts'

/** A thing built of boxes on one spot, cut at the waterline into what stands above and what is seen through water. */
export type Stage = {
  readonly lift: number
  readonly over: Part[]
  readonly under: Part[]
  /** page position of a local corner */
  readonly at: (corner: Corner) => Point
  readonly faces: (faces: readonly (readonly Corner[])[], ink: InkName) => void
  readonly box: (box: Box) => void
  readonly windows: (rows: Windows) => void
  readonly gable: (roof: Gable) => void
  /** the shade a box casts over the deck to its left */
  readonly castShade: (box: { readonly at: Corner; readonly size: Size3; readonly length: number }) => void
  readonly pyramid: (roof: { at: Corner; size: Size3; ink: Material }) => void
}
type Box = { readonly at: Corner; readonly size: Size3; readonly ink: Material }
type Gable = Box & { readonly wall: Material; readonly along?: 'x' | 'y' }

/** A grid of windows on the left (y = const) or right (x = const) face, from its lowest nearest-west one. */
export type Windows = {
  readonly side: 'left' | 'right'
  readonly at: Corner
  readonly columns: number
  readonly rows: number
  readonly size: readonly [width: number, height: number]
  readonly gap: readonly [across: number, up: number]
  readonly ink?: InkName
  /** lit windows are people: takes one from the count for each window that can be seen */
  readonly people?: { left: number }
  readonly hidden?: (column: number, row: number) => boolean
}

/** `lift` is the height of the deck over the water, in pixels; below 0 the deck is drowned. */
export function buildStage(origin: Point, lift: number): Stage {
  const over: Part[] = []
  const under: Part[] = []

  const faces: Stage['faces'] = (list, ink) => {
    const d = { above: '', below: '' }
    for (const face of list) {
      const raised = face.map(([x, y, z]): Corner => [x, y, z + lift])
      for (const side of ['above', 'below'] as const) {
        const cut = cutAtWater(raised, side)
        if (cut.length > 2) d[side] += polygon(cut.map((corner) => project(origin, corner)))
      }
    }
    if (d.above) over.push(shape(d.above, ink))
    if (d.below) under.push(shape(d.below, ink))
  }

  const box: Stage['box'] = ({ at: [x, y, z], size: [dx, dy, dz], ink }) => {
    const [X, Y, Z] = [x + dx, y + dy, z + dz]
    faces(
      [
        [
          [x, Y, z],
          [X, Y, z],
          [X, Y, Z],
          [x, Y, Z],
        ],
      ],
      `${ink}-left`,
    )
    faces(
      [
        [
          [X, Y, z],
          [X, y, z],
          [X, y, Z],
          [X, Y, Z],
        ],
      ],
      `${ink}-right`,
    )
    faces(
      [
        [
          [x, y, Z],
          [X, y, Z],
          [X, Y, Z],
          [x, Y, Z],
        ],
      ],
      `${ink}-top`,
    )
  }

  const windows: Stage['windows'] = ({ side, at: [x, y, z], columns, rows, size, gap, ...more }) => {
    const dark: Corner[][] = []
    const lit: Corner[][] = []
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const seen = !more.hidden?.(column, row)
        const isLit = seen && more.people !== undefined && more.people.left > 0
        if (isLit && more.people) more.people.left -= 1
        const along = column * gap[0]
        const low = z + row * gap[1]
        const corner = (across: number, up: number): Corner =>
          side === 'left' ? [x + along + across, y, low + up] : [x, y + along + across, low + up]
        const pane = [corner(0, 0), corner(size[0], 0), corner(size[0], size[1]), corner(0, size[1])]
        if (seen || more.people === undefined) (isLit ? lit : dark).push(pane)
      }
    faces(dark, more.ink ?? 'glass')
    faces(lit, 'lit')
  }

  const gable: Stage['gable'] = ({ at: [x, y, z], size: [dx, dy, h], ink, wall, along = 'x' }) => {
    const eave = 4
    // a gable along y is the one along x seen in the mirror of the picture's axis
    const turn = (list: readonly Corner[]) =>
      along === 'x' ? list : list.map(([a, b, c]): Corner => [b - y + x, a - x + y, c])
    const [w, d] = along === 'x' ? [dx, dy] : [dy, dx]
    const [back, front, end] = [y - eave, y + d + eave, x + w + eave]
    const mid = y + d / 2
    const ridge = z + h
    const [far, near] = along === 'x' ? (['right', 'top'] as const) : (['left', 'top'] as const)
    faces(
      [
        turn([
          [x - eave, back, z],
          [end, back, z],
          [end, mid, ridge],
          [x - eave, mid, ridge],
        ]),
      ],
      `${ink}-${far}`,
    )
    faces(
      [
        turn([
          [x + w, y, z],
          [x + w, y + d, z],
          [x + w, mid, ridge - 2],
        ]),
      ],
      `${wall}-${along === 'x' ? 'right' : 'left'}`,
    )
    faces(
      [
        turn([
          [x - eave, front, z - 2],
          [end, front, z - 2],
          [end, mid, ridge],
          [x - eave, mid, ridge],
        ]),
      ],
      `${ink}-${near}`,
    )
  }

  const castShade: Stage['castShade'] = ({ at: [x, y, z], size: [dx, dy], length }) => {
    const low = z + 0.2
    faces(
      [
        [
          [x, y + dy, low],
          [x + dx, y + dy, low],
          [x + dx - length, y + dy + length, low],
          [x - length, y + dy + length, low],
          [x - length, y + length, low],
          [x, y, low],
        ],
      ],
      'castShade',
    )
  }

  const pyramid: Stage['pyramid'] = ({ at: [x, y, z], size: [dx, dy, h], ink }) => {
    const tip: Corner = [x + dx / 2, y + dy / 2, z + h]
    faces([[[x, y + dy, z], [x + dx, y + dy, z], tip]], `${ink}-left`)
    faces([[[x + dx, y + dy, z], [x + dx, y, z], tip]], `${ink}-top`)
  }

  const at = ([x, y, z]: Corner) => project(origin, [x, y, z + lift])
  return { lift, over, under, at, faces, box, windows, gable, castShade, pyramid }
}
