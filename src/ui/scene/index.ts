export { channelDrops, type Drop } from './drops.ts'
export { frame } from './geometry.ts'
export { type LabelSpot, labelSpots } from './label-spots.ts'
export { lampLook, mooringBars } from './lamp-look.ts'
export { lampCounts, lightsFor } from './lamps.ts'
export { type LayerId, layers, sceneLayers } from './layers.ts'
export * from './model.ts'
export { colourOf, inkOf, tintsOf } from './palette.ts'
export type { Unveiling } from './pours.ts'
export { modelAt, modelOnDay, quarterStills } from './quarter-model.ts'
export { type RevealMoment, revealAt, revealSeconds } from './reveal.ts'
export { routeCourses } from './routes.ts'
export { sceneAddress, sceneSvg, sceneSvgInSteps } from './scene.ts'
export { type Group, type Lamp, type Part, type Shape, type Wash, washStops } from './shape.ts'
export { quarterTempo } from './tempo.ts'
export type { Tints } from './tints.ts'
export { quarterTraffic, type Traveller } from './traffic.ts'
export {
  captionOf,
  describeBoard,
  lastDayCaption,
  type Twin,
  type TwinSection,
} from './twin.ts'
export type { BoardFact } from './twin-facts.ts'
export { crestShape, crests } from './water.ts'
