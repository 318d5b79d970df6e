import { type Point, project } from './geometry.ts'
import type { BoardModel, BoardSeat } from './model.ts'

/** Where each landing stage stands, learnt once: acute west, CCG north-east, council south-east, community south-west. */
export const moorings = {
  acute: { origin: [222, 318], hx: 88, hy: 80 },
  ccg: { origin: [1062, 268], hx: 62, hy: 60 },
  council: { origin: [1056, 560], hx: 68, hy: 62 },
  community: { origin: [226, 596], hx: 66, hy: 62 },
} as const satisfies Record<BoardSeat, { origin: Point; hx: number; hy: number }>

const highest = 34

/** Height of a seat's deck over the water in pixels, −34…34, in quarters of a pixel: continuous to the eye, the three words are for speech. */
export function liftOf({ levels }: Pick<BoardModel, 'levels'>, seat: BoardSeat): number {
  return Math.round(Math.max(-1, Math.min(1, levels[seat].freeboard)) * highest * 4) / 4
}

/** A spot on a seat's deck, never lower than just above the water: bridges and lights do not drown. */
export function onDeck(
  model: Pick<BoardModel, 'levels'>,
  seat: BoardSeat,
  spot: { x: number; y: number; over?: number },
): Point {
  const z = Math.max(3, liftOf(model, seat)) + (spot.over ?? 0)
  return project(moorings[seat].origin, [spot.x, spot.y, z])
}
