export { evolutionDocument } from './document.ts'
export { type Earned, type EarnedTables, earnedIn } from './earned.ts'
export { type Earnings, pairEarnings } from './earnings.ts'
export {
  DYNAMICS,
  type Dynamics,
  type Evolution,
  type EvolutionSettings,
  type EvolutionWish,
  type Evolving,
  evolutionSettings,
  evolving,
  type Generation,
  populationRemarks,
} from './evolve.ts'
export { type Counts, fixationChance, type MoranSettings, moran, moranFitness } from './moran.ts'
export type { PayoffMatrix } from './payoffs.ts'
export { nextShares, replicator, type Shares } from './replicator.ts'
export {
  countsOn,
  type Field,
  NEIGHBOURHOODS,
  type Neighbourhood,
  neighboursOf,
  nextField,
  pointsOf,
  randomField,
  type SpatialSettings,
  UPDATES,
  type Update,
} from './spatial.ts'
export { tableEarnings } from './table-earnings.ts'
