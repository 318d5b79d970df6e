import { wardWindows } from './buildings/acute.ts'
import { capacitySpots } from './capacities.ts'
import { brief, oval, type Point, project } from './geometry.ts'
import { type BoardModel, stuckInAcute } from './model.ts'
import { onDeck } from './seats.ts'
import { type Group, group, type Lamp, type Mooring, shape } from './shape.ts'

/** Lights for a number of people: rounded, but anybody at all is one light. */
export function lightsFor(people: number, perLight: number): number {
  return people <= 0 ? 0 : Math.max(1, Math.round(people / perLight))
}

type Row = { readonly columns: number; readonly rows: number; readonly from: Point; readonly step: Point }

/** Spots of a grid, a row after another. */
const grid = ({ columns, rows, from, step }: Row): readonly Point[] =>
  Array.from(
    { length: columns * rows },
    (_, i): Point => [from[0] + (i % columns) * step[0], from[1] + Math.floor(i / columns) * step[1]],
  )

const wardBerths = grid({ columns: 7, rows: 4, from: [-72, 28], step: [17, 13] })
const homeCareBerths = grid({ columns: 16, rows: 3, from: [-65, 9], step: [8.6, 9] })
const rehabBerths = grid({ columns: 8, rows: 2, from: [-28, 15], step: [10.4, 10] })
const careHomeBerths = grid({ columns: 5, rows: 2, from: [3, 9], step: [10.8, 10] })

/** Stuck lights gather on the jetty, end first, then on the deck, then at the door. */
const columns = ({ from, deep, wide, step }: Columns): readonly Point[] =>
  Array.from(
    { length: deep * wide },
    (_, i): Point => [from[0] - Math.floor(i / deep) * step[0], from[1] - (i % deep) * step[1]],
  )
type Columns = { readonly from: Point; readonly deep: number; readonly wide: number; readonly step: Point }

const jettySpots = columns({ from: [173, 69], deep: 3, wide: 6, step: [15, 18] })
/** Across the deck from the jetty's foot, in rows one can count. */
const deckSpots = columns({ from: [78, 74], deep: 3, wide: 11, step: [14.5, 15] })
const stuckSpots = [...jettySpots, ...deckSpots]
/** Boarders wait before the canopy and round its corner. */
const aeSpots = [
  ...columns({ from: [76, 22], deep: 1, wide: 5, step: [12.5, 0] }),
  ...columns({ from: [84, 4], deep: 7, wide: 1, step: [0, 11] }),
]

type Place = {
  readonly people: number
  readonly lights: number
  readonly drawn: number
  readonly room: number
}
export type LampPlaces = Readonly<Record<LampPlace, Place>>
export const lampPlaces = ['ward', 'stuck', 'waitingAtAe', 'rehab', 'homeCare', 'careHomes'] as const
export type LampPlace = (typeof lampPlaces)[number]

/** How many people, lights and drawn lights each place has: where more lights are due than fit, the number takes over. */
export function lampCounts(model: BoardModel): LampPlaces {
  const { people, room, peoplePerLight: per } = model
  const count = (n: number, { most, beds = 0 }: { most: number; beds?: number }): Place => {
    const lights = lightsFor(n, per)
    return { people: n, lights, drawn: Math.min(lights, most), room: Math.ceil(beds / per) }
  }
  return {
    ward: count(people.inWard, { most: wardWindows + wardBerths.length, beds: room.acute }),
    stuck: count(stuckInAcute(people), {
      most: stuckSpots.length,
    }),
    waitingAtAe: count(people.waitingAtAe, { most: aeSpots.length }),
    rehab: count(people.inRehab + people.rehabBlocked, { most: rehabBerths.length, beds: room.rehab }),
    homeCare: count(people.withHomeCare, { most: homeCareBerths.length, beds: room.homeCare }),
    careHomes: count(people.inCareHome, { most: careHomeBerths.length, beds: room.careHomes }),
  }
}

/** Rings where people could be cared for: an empty berth stays visible, and a bed held by somebody stuck is not empty. */
export function berths(model: BoardModel): Group {
  const { ward, rehab, homeCare, careHomes } = lampCounts(model)
  const { people, room, peoplePerLight } = model
  const freeBeds = Math.max(0, room.acute - people.inWard - stuckInAcute(people))
  const onWard = Math.max(0, ward.drawn - wardWindows) + lightsFor(freeBeds, peoplePerLight)
  const rings = (spots: readonly Point[], { rx, ry }: { rx: number; ry: number }) =>
    shape(spots.map(([x, y]) => oval({ x, y, rx, ry })).join(''), 'berth')
  const onIsle = (origin: Point, spots: readonly Point[], places: number) =>
    spots.slice(0, places).map(([x, y]) => project(origin, [x, y, 4]))
  const small = { rx: 4, ry: 2.2 }
  return group(
    [
      rings(
        wardBerths.slice(0, onWard).map((spot) => deck(model, spot)),
        { rx: 6, ry: 3.2 },
      ),
      rings(onIsle(capacitySpots.homeCare, homeCareBerths, homeCare.room), small),
      rings(onIsle(capacitySpots.rehab, rehabBerths, rehab.room), small),
      rings(onIsle(capacitySpots.careHomes, careHomeBerths, careHomes.room), small),
    ],
    { id: 'berths' },
  )
}

const deck = (model: BoardModel, [x, y]: Point) => onDeck(model, 'acute', { x, y })

/** Every light that stands still: in a berth, or moored where it is stuck. Back to front. */
export function stillLamps(model: BoardModel): readonly Lamp[] {
  const { ward, stuck, waitingAtAe, rehab, homeCare, careHomes } = lampCounts(model)
  const { people, peoplePerLight: per } = model
  const blocked = Math.min(rehab.drawn, lightsFor(people.rehabBlocked, per))
  const lamp = ([x, y]: Point, { size, mooring }: { size: number; mooring?: Mooring }): Lamp => ({
    ...{ kind: 'lamp', lamp: mooring ? 'moored' : 'care', mooring, size },
    ...{ x: brief(x), y: brief(y - 4 * size) },
  })
  const isle = (origin: Point, [x, y]: Point) => project(origin, [x, y, 4])
  const kinds = mooringOrder(model, stuck.lights)
  // a crowd stands closer, so that its bars can still be read
  const crowd = stuck.drawn > jettySpots.length ? 0.8 : 0.9
  const lamps = [
    ...wardBerths
      .slice(0, Math.max(0, ward.drawn - wardWindows))
      .map((spot) => lamp(deck(model, spot), { size: 0.85 })),
    ...stuckSpots
      .slice(0, stuck.drawn)
      .map((spot, i) => lamp(deck(model, spot), { size: crowd, mooring: kinds[i] ?? 'homeCare' })),
    ...aeSpots
      .slice(0, waitingAtAe.drawn)
      .map((spot) => lamp(deck(model, spot), { size: 0.8, mooring: 'bed' })),
    ...rehabBerths.slice(0, rehab.drawn).map((spot, i) => {
      const size = 0.65
      const at = isle(capacitySpots.rehab, spot)
      return i >= rehab.drawn - blocked ? lamp(at, { size, mooring: 'homeCare' }) : lamp(at, { size })
    }),
    ...homeCareBerths
      .slice(0, homeCare.drawn)
      .map((spot) => lamp(isle(capacitySpots.homeCare, spot), { size: 0.58 })),
    ...careHomeBerths
      .slice(0, careHomes.drawn)
      .map((spot) => lamp(isle(capacitySpots.careHomes, spot), { size: 0.65 })),
  ]
  return lamps.toSorted((a, b) => a.y - b.y)
}

/** Which stuck light waits for what, in the proportions of the people, grouped so that the bars can be read. */
function mooringOrder({ people }: BoardModel, lights: number): readonly Mooring[] {
  const shares = [
    ['homeCare', people.stuckForHomeCare],
    ['rehab', people.stuckForRehab],
    ['careHome', people.stuckForCareHome],
  ] as const
  const total = shares.reduce((sum, [, n]) => sum + n, 0)
  const order: Mooring[] = []
  let before = 0
  for (const [mooring, n] of shares) {
    before += n
    const upTo = total === 0 ? 0 : Math.round((before / total) * lights)
    while (order.length < upTo) order.push(mooring)
  }
  return order
}
