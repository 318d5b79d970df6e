import { brief } from '../geometry.ts'
import { shape } from '../shape.ts'
import type { Stage } from '../stage.ts'

/** Windows of the wards that can be seen: that many lights lie in beds before the berths on deck fill. */
export const wardWindows = 88

/** Stepped hospital with an H on the roof and a wide A&E canopy at the landing edge; `people.left` lights wait to be put in windows. */
export function buildAcute(stage: Stage, people: { left: number }): void {
  const { box, windows, castShade } = stage
  castShade({ at: [-18, -72, 0], size: [92, 46, 48], length: 14 })
  castShade({ at: [26, -26, 0], size: [50, 34, 26], length: 9 })
  castShade({ at: [-80, -72, 0], size: [62, 92, 92], length: 8 })
  box({ at: [-80, -72, 0], size: [62, 92, 92], ink: 'wall' })
  box({ at: [-80, -72, 92], size: [62, 92, 5], ink: 'acute' })
  box({ at: [-64, -50, 97], size: [30, 34, 16], ink: 'wall' })
  box({ at: [-64, -50, 113], size: [30, 34, 4], ink: 'acute' })
  roofLetter(stage)
  windows({ side: 'left', at: [-75, 20, 11], columns: 6, rows: 6, size: [6, 8], gap: [9.4, 13.3], people })
  windows({
    ...{ side: 'right', at: [-18, -67, 11], columns: 7, rows: 6, size: [6.5, 8], gap: [12, 13.3], people },
    hidden: (column, row) => column < 4 && row < 3,
  })
  box({ at: [-18, -72, 0], size: [92, 46, 48], ink: 'wall' })
  box({ at: [-18, -72, 48], size: [92, 46, 5], ink: 'acute' })
  windows({
    ...{ side: 'left', at: [-12, -26, 8], columns: 7, rows: 3, size: [7, 8], gap: [12.2, 13], people },
    hidden: (column, row) => column > 2 && row < 2,
  })
  windows({ side: 'right', at: [74, -67, 8], columns: 3, rows: 3, size: [8, 8], gap: [13, 13], people })
  box({ at: [30, -26, 0], size: [44, 34, 26], ink: 'wall' })
  box({ at: [26, -28, 26], size: [54, 42, 5], ink: 'acute' })
  windows({ side: 'left', at: [35, 8, 2], columns: 2, rows: 1, size: [14, 19], gap: [18, 0], ink: 'door' })
  windows({ side: 'right', at: [74, -20, 6], columns: 2, rows: 1, size: [9, 12], gap: [14, 0] })
}

function roofLetter(stage: Stage): void {
  const [x, y] = stage.at([-34, -33, 117])
  const turn = [1, 0.5, -1, 0.5, brief(x - 15), brief(y - 3)] as const
  stage.over.push(shape('M-8-9V9M8-9V9M-8 0H8', 'roofmark', { turn }))
}
