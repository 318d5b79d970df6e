import { cardOf } from './cards.ts'
import { copyOfState } from './copies.ts'
import { finalChoices, finalDrafts } from './deadline.ts'
import { filedNow, filingPaid } from './filing.ts'
import { sightsOf } from './fog.ts'
import type { Game } from './game.ts'
import { settleLeap } from './leap.ts'
import { newJoint } from './move-trust.ts'
import { uses } from './moves.ts'
import { bailOut, paymentsOf, stakePaid } from './payments.ts'
import { settlePilot, stockAtWork } from './pilot.ts'
import { settlePledges } from './pledges.ts'
import { age, buy, delivered, promised } from './pool.ts'
import { purchasesOf, scaleNow } from './purchases.ts'
import { revealedSeat } from './revealed-seat.ts'
import type { RevealedRound } from './state.ts'
import { settleTrust } from './trust-round.ts'
import { byLine, bySeat } from './words.ts'

/** Turns all cards: the reveal, settled in the order of precise.md (fog, payments, stocks, purchases, trust). */
export function settle(game: Game): Game {
  const { rulebook, state } = game
  const { seats, scenario } = rulebook
  const card = cardOf(game)
  const choices = finalChoices(game)
  const drafts = finalDrafts(game)
  const moves = bySeat(seats, (seat) => drafts[seat].moves)
  const pledges = settlePledges(game, choices)
  const seen = sightsOf(game, choices)

  const pooled = bySeat(seats, (seat) => stakePaid(game, { card, seat, level: choices[seat].level }))
  const forfeits = bySeat(
    seats,
    (seat) =>
      (pledges[seat]?.forfeit ?? 0) +
      (uses(moves[seat], 'put-it-right') ? (state.seats[seat].broken?.owed ?? 0) : 0),
  )
  const filed = filedNow(game, drafts)
  const bailed = bailOut(game, card, pooled)
  const leap = settleLeap(game, card, choices)
  const pilot = settlePilot(game, moves, drafts)

  const n = seats.reduce((sum, seat) => sum + (card.kind === 'pool' ? choices[seat].level : 0), 0)
  const scale = scaleNow(game, n)
  const purchases = purchasesOf(game, { card, pooled, forfeits, moves, scale, bailedShare: bailed.share })
  const pool = buy(age(state.pool, scenario.pooling.keep), purchases)
  const atWork = stockAtWork(game, pool, pilot.state)
  const { trust, changes } = settleTrust(game, { choices, seen, pledges, moves })

  const result: RevealedRound = {
    round: state.round,
    card: card.id,
    kind: card.kind,
    incidents: state.incidents,
    choices,
    seen,
    pledges,
    moves,
    answers: bySeat(seats, (seat) => drafts[seat].answers),
    predictions: bySeat(seats, (seat) => drafts[seat].predictions),
    feelings: bySeat(seats, (seat) => state.seats[seat].feeling),
    trustBefore: state.trust,
    trust,
    trustChanges: changes,
    pooled,
    scale,
    bought: byLine((line) => purchases.reduce((sum, buy) => (buy.line === line ? sum + buy.pounds : sum), 0)),
    pool,
    pilot: pilot.state,
    promised: promised(pool.promisedStock, scenario.pooling),
    delivered: delivered(atWork, scenario.pooling),
    ledger: [
      ...paymentsOf(game, { pooled, forfeits, moves }),
      ...bailed.ledger,
      ...leap.ledger,
      ...filingPaid(game, filed),
      ...pilot.ledger,
    ],
  }
  const after = bySeat(seats, (seat) => revealedSeat(game, seat, { round: result, filed: filed[seat] }))
  const next = copyOfState(state)
  next.trust = trust
  next.pool = pool
  next.leap = leap.state
  next.pilot = pilot.state
  next.joint = [...state.joint, ...newJoint(game, moves)]
  next.seats = after
  next.trueForecast = state.trueForecast || seats.filter((seat) => after[seat].booksOpen).length >= 3
  next.current = { at: 'reveal', result }
  return { rulebook, state: next }
}
