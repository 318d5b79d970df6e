import { addTree } from '../platform.ts'
import type { Stage } from '../stage.ts'

/** Community hub: a long low gable with an inviting front and garden beds. */
export function buildCommunity(stage: Stage): void {
  const { box, windows, gable, castShade } = stage
  castShade({ at: [-52, -48, 0], size: [52, 84, 34], length: 13 })
  castShade({ at: [0, -48, 0], size: [50, 38, 28], length: 12 })
  box({ at: [-52, -48, 0], size: [52, 84, 34], ink: 'wall' })
  gable({ at: [-52, -48, 34], size: [52, 84, 26], ink: 'community', wall: 'wall', along: 'y' })
  windows({ side: 'left', at: [-46, 36, 8], columns: 1, rows: 1, size: [10, 14], gap: [0, 0] })
  windows({ side: 'left', at: [-12, 36, 8], columns: 1, rows: 1, size: [8, 14], gap: [0, 0] })
  windows({ side: 'left', at: [-31, 36, 0], columns: 1, rows: 1, size: [13, 20], gap: [0, 0], ink: 'door' })
  windows({ side: 'right', at: [0, -42, 10], columns: 3, rows: 1, size: [12, 14], gap: [18, 0] })
  box({ at: [0, -48, 0], size: [50, 38, 28], ink: 'wall' })
  gable({ at: [0, -48, 28], size: [50, 38, 20], ink: 'community', wall: 'wall' })
  windows({ side: 'right', at: [50, -42, 8], columns: 2, rows: 1, size: [10, 13], gap: [15, 0] })
  windows({ side: 'left', at: [6, -10, 8], columns: 3, rows: 1, size: [9, 13], gap: [14, 0] })
  box({ at: [14, 8, 0], size: [36, 10, 5], ink: 'bed' })
  box({ at: [14, 26, 0], size: [36, 10, 5], ink: 'bed' })
  addTree(stage, { x: 54, y: -2, size: 0.8 })
  addTree(stage, { x: -58, y: 50, size: 0.75 })
  addTree(stage, { x: 56, y: 50, size: 0.8 })
}
