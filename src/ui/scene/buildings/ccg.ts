import { addTree } from '../platform.ts'
import type { Stage } from '../stage.ts'

/** The commissioner's house: steep gable, two chimneys, a small porch. */
export function buildCcg(stage: Stage): void {
  const { box, windows, gable, castShade } = stage
  castShade({ at: [-46, -44, 0], size: [78, 62, 50], length: 15 })
  box({ at: [-46, -44, 0], size: [78, 62, 50], ink: 'wall' })
  windows({ side: 'left', at: [-38, 18, 29], columns: 5, rows: 1, size: [8, 13], gap: [15, 0] })
  windows({ side: 'left', at: [-38, 18, 7], columns: 2, rows: 1, size: [8, 13], gap: [15, 0] })
  windows({ side: 'left', at: [7, 18, 7], columns: 2, rows: 1, size: [8, 13], gap: [15, 0] })
  windows({ side: 'left', at: [-9, 18, 0], columns: 1, rows: 1, size: [11, 20], gap: [0, 0], ink: 'door' })
  windows({ side: 'right', at: [32, -38, 29], columns: 4, rows: 1, size: [8, 13], gap: [14, 0] })
  windows({ side: 'right', at: [32, -38, 7], columns: 4, rows: 1, size: [8, 13], gap: [14, 0] })
  gable({ at: [-46, -44, 50], size: [78, 62, 34], ink: 'ccg', wall: 'wall' })
  box({ at: [-30, -18, 70], size: [9, 9, 26], ink: 'wall' })
  box({ at: [14, -18, 70], size: [9, 9, 26], ink: 'wall' })
  box({ at: [-13, 18, 20], size: [20, 8, 3], ink: 'ccg' })
  addTree(stage, { x: 46, y: 44 })
  addTree(stage, { x: -50, y: 48, size: 0.8 })
  addTree(stage, { x: 48, y: -38, size: 0.9 })
}
