export type { DayPicture, FlowParams, QuarterTotals } from '../flow/index.ts'
export {
  type Command,
  type CommandType,
  no,
  type Refusal,
  type RefusalCode,
  type SeatCommand,
  type TableCommand,
} from './commands.ts'
export { type Forecast, forecastFor } from './forecast.ts'
export type { Game, Setup } from './game.ts'
export { handover } from './handover.ts'
export { offersOf } from './legal-moves.ts'
export { LETTER_FIGURES, type LetterFigure } from './letters.ts'
export { MOVE_COST } from './moves.ts'
export { payoff } from './payoff.ts'
export { play, type Step } from './play.ts'
export { standing } from './pledges.ts'
export { quarterDays } from './quarter.ts'
export { playRound } from './round.ts'
export { RULES_VERSION } from './rules-version.ts'
export * from './scenario.ts'
export { sharingQuarters } from './sharing-quarters.ts'
export { startGame } from './start.ts'
export * from './state.ts'
export * from './view.ts'
export { roundsView, viewFor } from './view-for.ts'
export { roomFor } from './view-own.ts'
export { wellLevel } from './well.ts'
export * from './words.ts'
