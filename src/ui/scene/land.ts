import { oval, type Point, polygon, project } from './geometry.ts'
import type { BoardModel } from './model.ts'
import { type Group, group, type Part, place, shape, wash } from './shape.ts'
import { buildStage } from './stage.ts'
import { treeAt } from './tree.ts'

const bank =
  'M-20-20H1300V92C1240 112 1196 88 1140 96S1040 128 980 132S900 186 820 190S700 170 640 172S520 202 440 188S350 128 290 116S150 132 90 118S20 104-20 112Z'
const rehabIsle = 'M446 554C456 532 498 526 536 538S600 560 598 582S546 608 504 604S436 578 446 554Z'
const careIsle = 'M692 558C704 536 748 532 782 540S842 562 838 586S786 610 748 606S680 582 692 558Z'
const marshes =
  'M-20 700C40 690 90 706 120 740H-20ZM1300 676C1250 684 1206 700 1180 740H1300ZM560 704C600 692 690 690 730 702S700 722 640 722S540 714 560 704Z'

/** Every shoreline, for the bands of shallow water. */
export const shores = bank + rehabIsle + careIsle + marshes

/** Homes: x, y and roof (0 tile, 1 slate). Back to front. */
const homes = (
  [
    [352, 96, 0],
    [384, 112, 1],
    [416, 128, 0],
    [396, 74, 1],
    [430, 90, 0],
    [464, 106, 1],
    [448, 52, 0],
    [484, 68, 1],
    [560, 44, 1],
    [592, 60, 0],
    [626, 44, 1],
    [604, 96, 1],
    [640, 112, 0],
    [676, 96, 1],
    [660, 62, 0],
    [700, 46, 0],
    [736, 62, 1],
    [720, 108, 0],
    [848, 52, 0],
    [880, 68, 1],
    [842, 96, 1],
    [874, 112, 0],
    [910, 96, 1],
    [944, 78, 0],
    [924, 46, 1],
    [520, 40, 0],
    [796, 46, 1],
    [980, 58, 0],
    [770, 92, 1],
    [812, 72, 0],
  ] as const
).toSorted((a, b) => a[1] - b[1])

const woods = [
  [330, 70, 1],
  [362, 46, 1],
  [300, 92, 0.8],
  [500, 100, 1],
  [536, 84, 0.9],
  [572, 130, 0.8],
  [690, 140, 0.8],
  [610, 140, 0.7],
  [900, 130, 0.8],
  [960, 110, 0.9],
  [1010, 60, 1],
  [1030, 92, 0.8],
  [1150, 66, 1],
  [1180, 50, 0.9],
  [1215, 70, 1],
  [1250, 52, 0.9],
  [60, 70, 1],
  [96, 92, 0.8],
  [130, 66, 1],
  [30, 50, 1],
  [250, 90, 0.8],
  [412, 44, 0.9],
  [656, 34, 0.8],
  [870, 36, 0.8],
  [756, 34, 0.9],
] as const

const furrows = [
  'M-10 20Q90 34 216 4M-10 40Q100 54 226 18M-10 60Q90 74 200 46',
  'M1096 10Q1180 44 1290 22M1110 36Q1190 62 1290 44',
].join('')

/** North bank with fields, homes and trees, the two isles, and the prevention garden. */
export function land({ weather }: Pick<BoardModel, 'weather'>): Group {
  const down = (dy: number) => ({ turn: [1, 0, 0, 1, 0, dy] as const })
  const ground: readonly Part[] = [
    shape(bank, 'bank', down(9)),
    shape(bank, 'land'),
    shape(
      'M-20-20H250C262 30 210 74 130 84S20 76-20 84ZM640-20H860C850 18 800 30 740 24S650 14 640-20Z',
      'field',
    ),
    shape(
      'M1070-20H1300V62C1230 80 1140 70 1100 44ZM300-20H520C520 20 470 30 420 26S310 20 300-20Z',
      'meadow',
    ),
    shape(furrows, 'furrow'),
    shape('M318 100C400 150 470 130 520 112S600 74 660 84S780 134 850 124S930 92 1010 76', 'lane'),
    shape(rehabIsle + careIsle, 'bank', down(8)),
    shape(rehabIsle + careIsle, 'land'),
    shape(marshes, 'marsh'),
  ]
  return group(
    [
      ...ground,
      group(
        homes.flatMap(([x, y, roof]) => place(house(roof), { x, y })),
        { id: 'homes' },
      ),
      ...woods.flatMap(([x, y, size]) => treeAt({ x, y, size })),
      ...(weather === 'spring' ? [blossom()] : []),
      garden(),
      // windows shine on the ground by night
      wash({ x: 660, y: 86, rx: 380, ry: 90, tint: 'windowGlow', opacity: 0.16 }),
      wash({ x: 226, y: 346, rx: 250, ry: 124, tint: 'windowGlow', opacity: 0.2 }),
      wash({ x: 520, y: 580, rx: 120, ry: 56, tint: 'windowGlow', opacity: 0.16 }),
      wash({ x: 766, y: 580, rx: 120, ry: 56, tint: 'windowGlow', opacity: 0.16 }),
    ],
    { id: 'land' },
  )
}

/** In spring every third tree is in flower. */
function blossom(): Part {
  const dots = [
    [-5, -18],
    [3, -25],
    [6, -16],
    [-2, -28],
    [0, -14],
    [-8, -13],
    [8, -21],
  ] as const
  const d = woods
    .filter((_, i) => i % 3 !== 1)
    .flatMap(([x, y, size]) =>
      dots.map(([dx, dy]) => oval({ x: x + dx * size, y: y + dy * size, rx: 2.6 * size, ry: 2.2 * size })),
    )
  return shape(d.join(''), 'blossom')
}

/** A house by its window light: somebody is at home. */
function house(roof: 0 | 1) {
  const stage = buildStage([0, 0], 0.01)
  stage.box({ at: [-9, -9, 0], size: [18, 18, 11], ink: 'wall' })
  const along = roof === 0 ? 'x' : 'y'
  stage.gable({
    at: [-9, -9, 11],
    size: [18, 18, 11],
    ink: roof === 0 ? 'thatch' : 'slate',
    wall: 'wall',
    along,
  })
  stage.windows({
    side: 'left',
    at: [-5, 9, 3],
    columns: 2,
    rows: 1,
    size: [3.6, 5],
    gap: [6, 0],
    ink: 'lit',
  })
  stage.windows({ side: 'right', at: [9, -4, 3], columns: 1, rows: 1, size: [4, 5], gap: [6, 0], ink: 'lit' })
  return stage.over.filter((part) => part.kind === 'shape')
}

/** Raised beds on the bank: prevention and community strength grow here. */
function garden(): Group {
  const beds: readonly Point[] = [
    [492, 140],
    [512, 150],
    [478, 154],
    [500, 164],
  ]
  const trees = [...treeAt({ x: 462, y: 172, size: 0.8 }), ...treeAt({ x: 548, y: 168, size: 0.85 })]
  return group([...beds.flatMap(soil), ...trees], { id: 'prevention' })
}

function soil(origin: Point): readonly Part[] {
  const at = (x: number, y: number, z: number) => project(origin, [x, y, z])
  const [w, h] = [26, 9]
  return [
    shape(polygon([at(0, 0, 4), at(w, 0, 4), at(w, h, 4), at(0, h, 4)]), 'bed-top'),
    shape(polygon([at(0, h, 0), at(w, h, 0), at(w, h, 4), at(0, h, 4)]), 'bed-left'),
    shape(polygon([at(w, h, 0), at(w, 0, 0), at(w, 0, 4), at(w, h, 4)]), 'bed-right'),
  ]
}
