import type { DayPicture, Effects, QuarterTotals } from '../flow/index.ts'
import { bug } from '../lib/index.ts'
import { cardOf } from './cards.ts'
import { copyOfSeat, copyOfState, roundOf } from './copies.ts'
import { centreTakes } from './filing.ts'
import type { Game } from './game.ts'
import { withIncidents } from './incident-effects.ts'
import { leapGain } from './leap.ts'
import { changeOf, ledgerOf } from './ledger.ts'
import { accountabilityOf, outcomesOf } from './outcomes.ts'
import { payoffOf, tablePayments } from './payoff.ts'
import { stockAtWork } from './pilot.ts'
import { effectsOf } from './pool.ts'
import { riskSharesNow } from './risk-shares.ts'
import { standingOf } from './seat-round.ts'
import type { LedgerLine, Outcomes, RevealedRound, SeatState } from './state.ts'
import { bySeat, type Pounds, type Seat } from './words.ts'

const DAYS = 91

/** Runs the quarter after a reveal: 91 days, the ledger, board scores. Solvency takes effect when the next round opens. */
export function runTheQuarter(game: Game): Game {
  const settled = game.state.current
  if (settled?.at !== 'reveal') return bug('a quarter needs a reveal')
  const { rulebook, state } = game
  const { seats, specs } = rulebook
  const run = rulebook.flow ? patientFlow(game) : null
  const paid = [
    ...settled.result.ledger,
    ...(run ? flowLedger(game, run.totals) : tablePayments(game, settled.result)),
  ]
  const ledger = [...paid, ...centreTakes(game, paid)]
  const outcomes = run ? outcomesOf(rulebook, run.totals) : null
  const reserves = bySeat(seats, (seat) => state.seats[seat].reserves + changeOf(ledger, seat))
  const scores = bySeat(seats, (seat) => scoreOf(game, { seat, ledger, outcomes, round: settled.result }))
  const result = roundOf(settled.result, {
    ledger,
    flow: run?.totals ?? null,
    scores,
    reserves,
    standing: bySeat(seats, (seat) => standingOf(reserves[seat], specs[seat])),
    outcomes,
  })
  const next = copyOfState(state)
  next.flow = run?.state ?? null
  next.seats = bySeat(seats, (seat) => withReserves(state.seats[seat], reserves[seat]))
  next.current = { at: 'quarter', result }
  return { rulebook, state: next }
}

function withReserves(seat: SeatState, reserves: Pounds): SeatState {
  const next = copyOfSeat(seat)
  next.reserves = reserves
  return next
}

/** What pooled money, the pilot and a decided leap do this quarter, without incidents. */
function effectsNow(game: Game): Effects {
  const { pool, pilot } = game.state
  return effectsOf(stockAtWork(game, pool, pilot), game.rulebook.scenario.pooling, leapGain(game))
}

function patientFlow(game: Game, watch?: (day: DayPicture) => void) {
  const { flow } = game.rulebook
  if (!flow || !game.state.flow) return bug('no patient flow at this table')
  return flow.run(flow.model, game.state.flow, {
    seed: flow.keys,
    effects: withIncidents(game, effectsNow(game)),
    days: DAYS,
    ...(watch ? { watch } : {}),
  })
}

/** The 91 days of the quarter that follows a reveal, for the living picture. Give it the game as it stood at the reveal. */
export function quarterDays(game: Game): readonly DayPicture[] {
  if (!game.rulebook.flow || game.state.current?.at !== 'reveal') return []
  const days: DayPicture[] = []
  patientFlow(game, (day) => days.push(day))
  return days
}

const flowLedger = (game: Game, totals: QuarterTotals): readonly LedgerLine[] =>
  ledgerOf(game.rulebook.scenario, {
    round: game.state.round,
    totals,
    need: effectsNow(game).need,
    riskShares: riskSharesNow(game),
  })

interface Scoring {
  readonly seat: Seat
  readonly ledger: readonly LedgerLine[]
  readonly outcomes: Outcomes | null
  readonly round: RevealedRound
}

/** Board score: change in reserves + Σ (what its board is held to account for × its value in pounds); points at a points table. */
function scoreOf(game: Game, { seat, ledger, outcomes, round }: Scoring): number {
  const card = cardOf(game)
  if (card.kind === 'table' && card.unit === 'points') return payoffOf(game, card, { seat, round })
  const change = changeOf(ledger, seat)
  const { specs, scenario } = game.rulebook
  return outcomes ? change + accountabilityOf(specs[seat], scenario.money, outcomes) : change
}
