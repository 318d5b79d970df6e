// Copies for a step of the rules to change before anybody sees them. They are written out because a spread of an object
// that was itself spread costs Node 20 a microsecond (Node 22 and 24: 0.03), and a game makes hundreds of them.
import type { RevealedRound, RoundResult, SeatState, State } from './state.ts'

type Draft<T> = { -readonly [Field in keyof T]: T[Field] }

/** The same state in an object of its own; its parts are shared. */
export const copyOfState = (state: State): Draft<State> => ({
  rules: state.rules,
  scenario: state.scenario,
  length: state.length,
  endAfter: state.endAfter,
  round: state.round,
  phase: state.phase,
  paused: state.paused,
  endedEarly: state.endedEarly,
  runningOn: state.runningOn,
  options: state.options,
  seats: state.seats,
  trust: state.trust,
  brokenCost: state.brokenCost,
  joint: state.joint,
  pool: state.pool,
  incidents: state.incidents,
  seen: state.seen,
  trueForecast: state.trueForecast,
  leap: state.leap,
  pilot: state.pilot,
  flow: state.flow,
  current: state.current,
  results: state.results,
})

/** The same seat in an object of its own; its parts are shared. */
export const copyOfSeat = (seat: SeatState): Draft<SeatState> => ({
  sitter: seat.sitter,
  ready: seat.ready,
  pledge: seat.pledge,
  draft: seat.draft,
  feeling: seat.feeling,
  reserves: seat.reserves,
  underUntil: seat.underUntil,
  booksOpen: seat.booksOpen,
  citizens: seat.citizens,
  riskShare: seat.riskShare,
  ceded: seat.ceded,
  broken: seat.broken,
  repairing: seat.repairing,
  proposal: seat.proposal,
  filed: seat.filed,
  boringUses: seat.boringUses,
  moveRounds: seat.moveRounds,
})

/** What a quarter adds to the round that was revealed, or changes in it. */
type Quarter = Omit<RoundResult, Exclude<keyof RevealedRound, 'ledger'>>

/** The round with its quarter. */
export const roundOf = (revealed: RevealedRound, quarter: Quarter): RoundResult => ({
  round: revealed.round,
  card: revealed.card,
  kind: revealed.kind,
  incidents: revealed.incidents,
  choices: revealed.choices,
  seen: revealed.seen,
  pledges: revealed.pledges,
  moves: revealed.moves,
  answers: revealed.answers,
  predictions: revealed.predictions,
  feelings: revealed.feelings,
  trustBefore: revealed.trustBefore,
  trust: revealed.trust,
  trustChanges: revealed.trustChanges,
  pooled: revealed.pooled,
  scale: revealed.scale,
  bought: revealed.bought,
  pool: revealed.pool,
  pilot: revealed.pilot,
  promised: revealed.promised,
  delivered: revealed.delivered,
  ledger: quarter.ledger,
  flow: quarter.flow,
  scores: quarter.scores,
  reserves: quarter.reserves,
  standing: quarter.standing,
  outcomes: quarter.outcomes,
})
