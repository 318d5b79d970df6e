import { alongCubic, type Cubic, cubicPath, type Point } from './geometry.ts'
import { type BoardModel, type BoardRoute, boardRoutes } from './model.ts'
import { type Group, group, type Lamp, shape } from './shape.ts'

/** Care runs round the well: home → A&E → ward → jetty → rehab, care home or home care → home. */
export const routeCourses: Readonly<Record<BoardRoute, Cubic>> = {
  arriving: [
    [420, 168],
    [398, 196],
    [372, 214],
    [338, 250],
  ],
  straightHome: [
    [352, 366],
    [450, 300],
    [380, 220],
    [452, 190],
  ],
  toRehab: [
    [352, 372],
    [410, 430],
    [420, 500],
    [462, 556],
  ],
  toCareHome: [
    [352, 376],
    [440, 470],
    [600, 500],
    [702, 566],
  ],
  toHomeCare: [
    [356, 368],
    [470, 250],
    [620, 262],
    [728, 176],
  ],
  backHome: [
    [588, 572],
    [900, 640],
    [980, 380],
    [846, 196],
  ],
}

export function routes(): Group {
  return group(
    boardRoutes.map((route) => shape(cubicPath(routeCourses[route]), 'route')),
    { id: 'routes' },
  )
}

/** Length of each route in pixels, measured once: lights keep one speed on all of them. */
export const routeLengths: Readonly<Record<BoardRoute, number>> = Object.fromEntries(
  boardRoutes.map((route) => [route, measure(routeCourses[route])]),
) as Record<BoardRoute, number>

function measure(course: Cubic): number {
  let sum = 0
  let last: Point = course[0]
  for (let i = 1; i <= 24; i++) {
    const next = alongCubic(course, i / 24)
    sum += Math.hypot(next[0] - last[0], next[1] - last[1])
    last = next
  }
  return sum
}

const fullRoute = 4
const peopleADayPerTraveller = 15

/** Where lights stand on the routes of a still picture: one for each started fifteen people a day, at most four (seven in a surge). */
export function travellers({ travel, marks }: Pick<BoardModel, 'travel' | 'marks'>): readonly Lamp[] {
  return boardRoutes.flatMap((route) => {
    const most = route === 'arriving' && marks.includes('surge') ? fullRoute + 3 : fullRoute
    const wanted = Math.ceil(travel[route] / peopleADayPerTraveller)
    const crowded = most > fullRoute && wanted > 0 ? wanted + 3 : wanted
    const count = Math.min(most, crowded)
    return Array.from({ length: count }, (_, i): Lamp => {
      const [x, y] = alongCubic(routeCourses[route], (i + 0.7) / (count + 0.2))
      return { kind: 'lamp', lamp: 'moving', x, y, size: 1 }
    })
  })
}
