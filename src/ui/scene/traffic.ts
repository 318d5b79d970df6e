import { alongCubic } from './geometry.ts'
import { type BoardRoute, boardRoutes, type QuarterFrame } from './model.ts'
import { routeCourses, routeLengths } from './routes.ts'
import type { Tempo } from './tempo.ts'

/** Pixels a second, the same on every route, so that a queue is seen as a queue. */
const speed = 150
/** At fourteen days a second all lights would be ropes: one in so many is drawn, fewer still on the two busiest ways. */
const oneIn: Readonly<Record<BoardRoute, number>> = {
  arriving: 24,
  straightHome: 24,
  toRehab: 3,
  toCareHome: 3,
  toHomeCare: 3,
  backHome: 3,
}

export type Traveller = { readonly x: number; readonly y: number }
type Departures = {
  readonly route: BoardRoute
  readonly moments: readonly number[]
  readonly seconds: number
}

/** Lights on the move during a quarter, as a function of the moment only: seeking and skipping need no memory. */
export function quarterTraffic(frames: readonly QuarterFrame[], { tempo, peoplePerLight }: Traffic) {
  const departures = boardRoutes.map((route): Departures => {
    const per = peoplePerLight * oneIn[route]
    const moments: number[] = []
    let waiting = 0.5
    for (const [day, frame] of frames.entries()) {
      const lights = frame.travel[route] / per
      // spread over the day, so that lights do not march in step
      for (let k = Math.ceil(waiting); k < waiting + lights; k++)
        moments.push(tempo.secondsAt(day + (k - waiting) / lights))
      waiting += lights
    }
    return { route, moments, seconds: routeLengths[route] / speed }
  })
  return (moment: number): readonly Traveller[] => departures.flatMap((one) => underway(one, moment))
}
type Traffic = { readonly tempo: Tempo; readonly peoplePerLight: number }

function underway({ route, moments, seconds }: Departures, moment: number): readonly Traveller[] {
  const travellers: Traveller[] = []
  for (const departure of moments) {
    if (departure > moment) break
    const share = (moment - departure) / seconds
    if (share >= 1) continue
    const [x, y] = alongCubic(routeCourses[route], share)
    travellers.push({ x, y })
  }
  return travellers
}
