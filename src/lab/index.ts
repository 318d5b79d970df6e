export { type MatchSettings, playMatch } from './match.ts'
export { matchFromLine, payoffRemarks } from './match-line.ts'
