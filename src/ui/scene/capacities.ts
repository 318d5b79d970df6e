import type { Point } from './geometry.ts'
import { type Group, group } from './shape.ts'
import { buildStage, type Stage } from './stage.ts'

/** Small places people go on to: their origins are shared with the berths in front of them. */
export const capacitySpots = {
  homeCare: [782, 158],
  rehab: [518, 566],
  careHomes: [762, 566],
} as const satisfies Record<string, Point>

/** Home care's base on the bank, the rehab unit and the care home on their isles. */
export function capacities(): Group {
  return group(
    [
      small('home-care', capacitySpots.homeCare, ({ box, gable, windows }) => {
        box({ at: [-70, 4, 0], size: [140, 28, 4], ink: 'stone' })
        box({ at: [-18, -28, 0], size: [34, 26, 20], ink: 'wall' })
        gable({ at: [-18, -28, 20], size: [34, 26, 15], ink: 'care', wall: 'wall' })
        windows({
          side: 'left',
          at: [-12, -2, 0],
          columns: 1,
          rows: 1,
          size: [9, 15],
          gap: [0, 0],
          ink: 'door',
        })
        windows({ side: 'left', at: [2, -2, 6], columns: 1, rows: 1, size: [8, 8], gap: [0, 0] })
      }),
      small('rehab', capacitySpots.rehab, ({ box, gable, windows }) => {
        box({ at: [-30, -22, 0], size: [54, 26, 22], ink: 'wall' })
        gable({ at: [-30, -22, 22], size: [54, 26, 15], ink: 'care', wall: 'wall' })
        windows({ side: 'left', at: [-24, 4, 6], columns: 4, rows: 1, size: [7, 10], gap: [12, 0] })
        box({ at: [-34, 9, 0], size: [84, 22, 3], ink: 'stone' })
      }),
      small('care-home', capacitySpots.careHomes, ({ box, gable, windows }) => {
        box({ at: [-30, -24, 0], size: [24, 44, 24], ink: 'wall' })
        gable({ at: [-30, -24, 24], size: [24, 44, 14], ink: 'care', wall: 'wall', along: 'y' })
        windows({ side: 'left', at: [-25, 20, 6], columns: 2, rows: 1, size: [5, 10], gap: [9, 0] })
        box({ at: [-6, -24, 0], size: [34, 22, 24], ink: 'wall' })
        gable({ at: [-6, -24, 24], size: [34, 22, 14], ink: 'care', wall: 'wall' })
        windows({ side: 'left', at: [-1, -2, 6], columns: 3, rows: 1, size: [6, 10], gap: [10, 0] })
        box({ at: [-3, 3, 0], size: [58, 22, 3], ink: 'stone' })
      }),
    ],
    { id: 'capacities' },
  )
}

function small(id: string, origin: Point, build: (stage: Stage) => void): Group {
  const stage = buildStage(origin, 0.01)
  build(stage)
  return group(stage.over, { id })
}
