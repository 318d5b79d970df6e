import { cardOf } from './cards.ts'
import type { Game } from './game.ts'
import { isRollOutOffered } from './incident-effects.ts'
import { isTold } from './incidents.ts'
import { legalTypes } from './legal.ts'
import { uses } from './moves.ts'
import { EMPTY_POOL } from './pool.ts'
import type { Card } from './scenario.ts'
import { freeboardOf, isWithheld, standingOf } from './seat-round.ts'
import { isStop } from './standards.ts'
import type { SeatView, View, Viewer } from './view.ts'
import { ownView } from './view-own.ts'
import { incidentView, isFoggy, ownRow, resultView, seatOf } from './view-result.ts'
import { bySeat, LINES, type Seat, type Standing } from './words.ts'

/** What one pair of eyes may see of a game. Everything a screen, a projector or a bot knows comes through here. */
export function viewFor(game: Game, viewer: Viewer): View {
  const { rulebook, state } = game
  const { scenario, seats } = rulebook
  const seat = seatOf(game, viewer)
  const isHidden = isFoggy(game)
  return {
    viewer,
    scenario: scenario.id,
    title: scenario.title,
    round: state.round,
    rounds: roundsView(game),
    phase: state.phase,
    paused: state.paused,
    endedEarly: state.endedEarly,
    options: state.options,
    seats: seats.map((one) => seatView(game, one, seat)),
    trust: isHidden ? ownRow(game, state.trust, seat) : state.trust,
    pool: isHidden ? EMPTY_POOL : state.pool,
    poolHidden: isHidden,
    poolLevel: isHidden ? 0 : poolLevel(game),
    card: state.phase === 'over' ? null : cardView(game, seat),
    pilot: pilotView(game),
    joint: state.joint,
    ceded: seats.flatMap((one) =>
      state.seats[one].ceded
        .filter(({ until }) => until >= state.round)
        .map((ceding) => ({ ...ceding, seat: one })),
    ),
    standard: standardView(game),
    evidence: wasBrought(game) ? scenario.place.neighbourhoods : null,
    trueForecast: state.trueForecast,
    incidents: state.incidents.flatMap((drawn, index) =>
      isTold(game, drawn, seat) ? [incidentView(game, { drawn, index, round: state.round })] : [],
    ),
    own: seat ? ownView(game, seat) : null,
    current: state.current ? resultView(game, seat, state.current.result) : null,
    results: state.results.map((result) => resultView(game, seat, result)),
    legal: seat ? legalTypes(game, seat) : [],
  }
}

/** What everybody knows of the length of a game: a drawn one is secret until the game is over. */
export function roundsView({ rulebook, state }: Game): View['rounds'] {
  const { rounds } = rulebook.scenario
  if (state.phase === 'over') return { kind: 'fixed', n: state.results.length }
  const cut = state.endAfter ?? Number.MAX_SAFE_INTEGER
  if (rounds.kind === 'fixed') return { kind: 'fixed', n: Math.min(rounds.n, cut) }
  return { kind: 'unknown', atLeast: Math.min(rounds.atLeast, cut) }
}

/** The middle of each standing, shown for seats whose books are closed. */
const MIDDLE: Readonly<Record<Standing, number>> = { afloat: 0.65, awash: 0.12, under: -0.4 }

function seatView(game: Game, id: Seat, viewer: Seat | null): SeatView {
  const { specs } = game.rulebook
  const own = game.state.seats[id]
  const isOpen = id === viewer || own.booksOpen
  const standing = standingOf(own.reserves, specs[id])
  return {
    id,
    name: specs[id].name,
    sitter: own.sitter.kind === 'human' ? 'human' : 'bot',
    standIn: own.sitter.kind === 'stand-in',
    ready: own.ready,
    locked: own.draft.locked,
    pledge: own.pledge,
    standing,
    freeboard: isOpen ? freeboardOf(own.reserves, specs[id]) : MIDDLE[standing],
    reserves: isOpen ? own.reserves : null,
    withheld: isWithheld(game, id),
    booksOpen: own.booksOpen,
    citizens: own.citizens,
  }
}

/** Other seats' texts are theirs to read, and nobody is told beforehand that a plan wastes money. */
function cardView(game: Game, viewer: Seat | null): Card {
  const card = cardOf(game)
  const none = { pool: '', hold: '' }
  const seats = bySeat(game.rulebook.seats, (seat) => (seat === viewer ? card.seats[seat] : none))
  return card.kind === 'pool' ? { ...card, seats, yield: 1 } : { ...card, seats }
}

/** Stock against what four full stakes a round would hold in the long run. */
function poolLevel(game: Game): number {
  const { scenario, specs, seats } = game.rulebook
  const stock = LINES.reduce((sum, line) => sum + game.state.pool.stock[line], 0)
  const stakes = seats.reduce((sum, seat) => sum + specs[seat].stake, 0)
  const full = stakes / (1 - scenario.pooling.keep)
  return full === 0 ? 0 : Math.max(0, Math.min(1, stock / full))
}

function pilotView(game: Game): View['pilot'] {
  const { pilot } = game.rulebook.scenario
  const now = game.state.pilot
  if (!pilot || !now) return null
  return { ...now, title: pilot.title, cap: pilot.cap, offered: isRollOutOffered(game) }
}

function standardView(game: Game): View['standard'] {
  const { standards } = game.rulebook.scenario
  return {
    forfeitShare: game.state.options.forfeitShare,
    trustCost: game.state.brokenCost,
    open: isStop(game),
    range: standards && { forfeitShare: standards.forfeitShare, trustCost: standards.trustCost },
  }
}

const wasBrought = ({ rulebook, state }: Game): boolean =>
  state.results.some(({ moves }) => rulebook.seats.some((seat) => uses(moves[seat], 'bring-the-evidence')))
