export type { Agenda } from './agenda.ts'
export { type Attribution, BAND_SEEDS, type Shares } from './attribution.ts'
export { type MomentKind, type MomentWhy, WHYS } from './candidates.ts'
export {
  COMPARED,
  type Compared,
  type Comparison,
  compareTables,
  type Distribution,
  type Group,
} from './compare.ts'
export { type Debrief, type DebriefWish, debriefJobs, debriefOf, type Progress } from './debrief.ts'
export type { Displaced, DoorChange, DoorFigure } from './displaced.ts'
export type { Beside } from './experiments.ts'
export type { Felt, FeltTrust } from './felt.ts'
export { ALSO_LIKE, type Fingerprint, type Fit, fingerprintOf, fingerprintsOf } from './fingerprint.ts'
export type { HandedOn } from './handed-on.ts'
export { type Figure, type Indices, indicesOf, LEAST_ROUNDS, MEASURES, type Measure } from './indices.ts'
export { isGenerous, type Moment } from './moments.ts'
export type { Pattern } from './pattern.ts'
export { type Played, playedOf } from './played.ts'
export type { PledgeCount, PledgeMade, Pledges } from './pledges.ts'
export type { Predictions, Reading } from './predictions.ts'
export { debriefPage } from './print.ts'
export { seatIn } from './print-moments.ts'
export type { Delivery } from './promised.ts'
export type { Published } from './published.ts'
export { type Ends, endsOf, startOn } from './references.ts'
export { inWholeUnits, shapley } from './shapley.ts'
export { policiesOf, type Reaction, type Swing, type Swings } from './swings.ts'
export { PROMPTS, type Theme } from './themes.ts'
export type { Words } from './words.ts'
