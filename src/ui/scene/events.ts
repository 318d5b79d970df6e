import { capacitySpots } from './capacities.ts'
import { brief, oval, type Point, polygon, project } from './geometry.ts'
import type { BoardEvent, BoardModel, BoardSeat } from './model.ts'
import { onDeck } from './seats.ts'
import { type Group, group, type Part, place, type Shape, shape } from './shape.ts'

/** Open water beside each stage, where a boat may lie. */
const berthOf: Readonly<Record<BoardSeat, Point>> = {
  acute: [88, 388],
  ccg: [1222, 244],
  council: [1214, 606],
  community: [62, 648],
}

/** What the world did, as something one sees: never louder than the people. */
export function events(model: BoardModel): Group {
  return group(
    model.events.flatMap((event) => draw[event.what](event, model)),
    { id: 'events' },
  )
}

const draw: Readonly<Record<BoardEvent['what'], (event: BoardEvent, model: BoardModel) => readonly Part[]>> =
  {
    letter: () => launch([872, 696], { flag: 'letter', isFast: false }),
    hurry: () => launch([872, 696], { flag: 'letter', isFast: true }),
    story: () => kite(),
    overheard: () => gulls(),
    derailed: (_, model) => placards(model),
    bill: ({ seat }) => barge(berthOf[seat ?? 'acute']),
    newChief: ({ seat }) => launch(berthOf[seat ?? 'acute'], { flag: seat ?? 'letter', isFast: false }),
    fewerBeds: (_, model) => boards(onDeck(model, 'acute', { x: 74, y: -44 }), 0.9),
    fewerHomeCare: () => boards(project(capacitySpots.homeCare, [4, -2, 8]), 0.8),
    fewerRehab: () => boards(project(capacitySpots.rehab, [4, 4, 9]), 0.95),
    fewerCareHomes: () => boards(project(capacitySpots.careHomes, [12, -2, 9]), 0.95),
  }

type Launch = { readonly flag: 'letter' | BoardSeat; readonly isFast: boolean }

/** A small boat seen from the side of the light, with what it brings at the mast. */
function launch([x, y]: Point, { flag, isFast }: Launch): readonly Part[] {
  const wake = isFast
    ? 'M-30 10q-40 14-96 16M-26 2q-46 0-104-10M-34 6h-60M-30 18q-30 16-76 26'
    : 'M-30 10q-22 8-48 9M-26 2q-24 0-50-5'
  const sheet =
    flag === 'letter' ? [shape('M6-40h30v20h-30z', 'sheet'), shape('M6-40l15 12 15-12', 'sheetLine')] : []
  const pennant = flag === 'letter' ? [] : [shape('M6-42l28 8-28 9z', `${flag}-top`)]
  const boat: readonly Shape[] = [
    shape(oval({ x: 2, y: 15, rx: 42, ry: 9 }), 'shade'),
    shape(wake, 'wake'),
    shape('M-34-2l68-4q10 4 2 12q-8 9-26 9h-24q-16-4-20-17z', 'hullSide'),
    shape('M-34-2l68-4q4 2 2 5q-30 8-66 5q-3-3-4-6z', 'hull'),
    shape('M-14-3v-14h18v13z', 'wall-right'),
    shape('M-16-17l4-4h14l4 4z', 'slate-top'),
    shape('M6-4V-44', 'pole'),
    ...sheet,
    ...pennant,
  ]
  return place(boat, { x, y })
}

/** A flat barge with covered loads: repairs and bills that nobody asked for. */
function barge([x, y]: Point): readonly Part[] {
  const at = (a: number, b: number, c: number): Point => project([x, y], [a, b, c])
  const quad = (...corners: readonly Point[]) => polygon(corners)
  const load = (a: number, b: number): readonly Part[] => [
    shape(quad(at(a, b + 14, 8), at(a + 16, b + 14, 8), at(a + 16, b + 14, 22), at(a, b + 14, 22)), 'cover'),
    shape(
      quad(at(a + 16, b + 14, 8), at(a + 16, b, 8), at(a + 16, b, 22), at(a + 16, b + 14, 22)),
      'stone-left',
    ),
    shape(quad(at(a, b, 22), at(a + 16, b, 22), at(a + 16, b + 14, 22), at(a, b + 14, 22)), 'stone-right'),
  ]
  return [
    shape(oval({ x, y: y + 8, rx: 46, ry: 20 }), 'shade'),
    shape(quad(at(-32, 14, 0), at(32, 14, 0), at(32, 14, 8), at(-32, 14, 8)), 'hull'),
    shape(quad(at(32, 14, 0), at(32, -14, 0), at(32, -14, 8), at(32, 14, 8)), 'hullSide'),
    shape(quad(at(-32, -14, 8), at(32, -14, 8), at(32, 14, 8), at(-32, 14, 8)), 'deck'),
    ...load(-26, -8),
    ...load(-2, -8),
    shape(`M${at(26, 0, 8).map(brief).join(' ')}v-34m0 0l-18 9`, 'pole'),
  ]
}

/** A kite over the homes: a good story gets about. */
function kite(): readonly Part[] {
  const parts: readonly Shape[] = [
    shape('M0 34q-14 12-4 24t-10 26', 'kiteTail'),
    shape('M0-26L20 0L0 34L-20 0Z', 'sheet'),
    shape('M0-26L20 0H0Z', 'care-top'),
    shape('M0 34L-20 0H0Z', 'care-left'),
    shape('M-5 46l10 5M-9 62l10 4M-14 76l10 4', 'kiteTail'),
  ]
  return place(parts, { x: 556, y: 34, size: 0.9 })
}

/** Gulls over the open water: word has got round. */
function gulls(): readonly Part[] {
  const wings = 'q7-9 13 0q6-9 13 0'
  const flock = ['M960 378', 'M1002 402', 'M912 408', 'M966 430', 'M1034 366', 'M880 386']
  return [shape(flock.map((at) => at + wings).join(''), 'gull')]
}

/** Placards before the town hall: people were asked too late. */
function placards(model: BoardModel): readonly Part[] {
  const stands: readonly Point[] = [
    [-40, 52],
    [-20, 55],
    [2, 52],
    [22, 56],
    [42, 50],
  ]
  return stands.flatMap(([x, y]): readonly Part[] => {
    const [px, py] = onDeck(model, 'council', { x, y })
    const sign: readonly Shape[] = [
      shape('M0 0V-22', 'pole'),
      shape('M-9-34h18v13h-18z', 'sheet'),
      shape('M-5-30h10M-5-26h7', 'sheetLine'),
    ]
    return place(sign, { x: brief(px), y: brief(py) })
  })
}

/** Two boards across a door: places that are not there for now. */
function boards([x, y]: Point, size: number): readonly Part[] {
  const cross = 'M-17-6L17 6M-17 8L17-6'
  return place([shape(cross, 'boardEdge'), shape(cross, 'board')], { x: brief(x), y: brief(y), size })
}
