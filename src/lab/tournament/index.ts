export { matrixChart } from './chart.ts'
export { type CompanyScore, companyScores } from './company-scores.ts'
export { interactionRows } from './interactions.ts'
export { type ItemResult, type Work, workOf } from './items.ts'
export { type LineUp, lineUps } from './line-ups.ts'
export { type Matrix, type Measures, measuresOf, principal } from './measures.ts'
export { type TournamentResult, tournamentResult } from './result.ts'
export { type ScenarioTable, scenarioTable } from './scenario-table.ts'
export { type SeatOutcome, seatOutcomes } from './seat-outcomes.ts'
export {
  gamesOf,
  type Kind,
  payoffsIn,
  playersIn,
  settingsHash,
  type TournamentJob,
  type TournamentSettings,
  type TournamentWish,
  tournamentJob,
} from './settings.ts'
export {
  itemsOf,
  joinShards,
  type Named,
  parseShard,
  partialName,
  readShard,
  type Shard,
  type ShardOf,
  shardText,
} from './shard.ts'
export { resultSoFar } from './so-far.ts'
export type { Ranked } from './standing.ts'
