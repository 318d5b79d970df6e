export { type DuelGame, playDuel, playRules, type Side } from './duel.ts'
export * from './evolution/index.ts'
export * from './fingerprint/index.ts'
export { type Machine, machineOf } from './machine.ts'
export { type MatchSettings, playMatch } from './match.ts'
export { matchFromLine, payoffRemarks } from './match-line.ts'
export { poolRates, scoreOf } from './outcomes.ts'
export {
  FEHR_GACHTER,
  type PublicGoods,
  type PublicGoodsResult,
  playPublicGoods,
  TOKENS,
} from './public-goods.ts'
export { playTable, type TableGame, type TableSeat, tablePoolRates, tableScores } from './round-table.ts'
export * from './runner.ts'
export { SANCTION_HABITS, type SanctionHabits } from './sanctions.ts'
export * from './tournament/index.ts'
