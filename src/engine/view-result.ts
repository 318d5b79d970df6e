import type { Game } from './game.ts'
import { incidentOf, isCommitted, isTold } from './incidents.ts'
import { uses } from './moves.ts'
import { bottleneckOf } from './outcomes.ts'
import { keeps } from './pledges.ts'
import { delivered, EMPTY_POOL } from './pool.ts'
import type { DrawnIncident, LedgerLine, RevealedRound, RoundResult, SettledPledge } from './state.ts'
import type { IncidentView, ResultView, Viewer } from './view.ts'
import { type BySeat, bySeat, type Seat, type Trust } from './words.ts'

/** The seat whose eyes these are, or null for the projector and the facilitator. */
export const seatOf = (game: Game, viewer: Viewer): Seat | null =>
  viewer === 'public' || viewer === 'facilitator' || !game.rulebook.seats.includes(viewer) ? null : viewer

export const isFoggy = ({ state }: Game): boolean => state.options.fog > 0

/** Under fog trust follows private sight: each seat knows its own row, and the rest as they started. */
export function ownRow(game: Game, trust: Trust, viewer: Seat | null): Trust {
  const { seats, scenario } = game.rulebook
  const { start } = scenario.trust
  return bySeat(seats, (from) =>
    bySeat(seats, (of) => (from === viewer ? trust[from][of] : from === of ? 0 : start)),
  )
}

/** An incident as told; `index` is its place among the round's incidents. */
export function incidentView(
  game: Game,
  told: { readonly drawn: DrawnIncident; readonly index: number; readonly round: number },
): IncidentView {
  const { id, seat } = told.drawn
  const incident = incidentOf(game, id)
  const isChief = incident?.effects.some((effect) => effect.do === 'new-chief') ?? false
  return {
    id,
    title: incident?.title ?? id,
    text: incident?.text ?? '',
    seat,
    committed: isChief ? isCommitted(game, told.round, told.index) : null,
  }
}

/** A round as this viewer may know it: what it saw, its own money, what everybody was shown. */
export function resultView(game: Game, viewer: Seat | null, result: RoundResult | RevealedRound): ResultView {
  const { seats, scenario } = game.rulebook
  const isHidden = isFoggy(game)
  const knows = viewer !== null || !isHidden
  const nothing = delivered(EMPTY_POOL.stock, scenario.pooling)
  const { round, card, kind } = result
  return {
    round,
    card,
    kind,
    incidents: result.incidents.flatMap((drawn, index) =>
      isTold(game, drawn, viewer) ? [incidentView(game, { drawn, index, round })] : [],
    ),
    choices: knows
      ? bySeat(seats, (one) => ({
          level: viewer ? result.seen[viewer][one] : result.choices[one].level,
          origin: result.choices[one].origin,
          reason: one === viewer ? result.choices[one].reason : null,
        }))
      : null,
    pledges: isHidden ? bySeat(seats, (one) => pledgeSeen(result, one, viewer)) : result.pledges,
    moves: knows ? result.moves : null,
    predictions: viewer ? result.predictions[viewer] : {},
    answers: viewer ? result.answers[viewer] : {},
    trustBefore: isHidden ? ownRow(game, result.trustBefore, viewer) : result.trustBefore,
    trust: isHidden ? ownRow(game, result.trust, viewer) : result.trust,
    trustChanges: isHidden ? result.trustChanges.filter(({ from }) => from === viewer) : result.trustChanges,
    pooled: isHidden ? null : result.pooled,
    bought: isHidden ? null : result.bought,
    pool: isHidden ? EMPTY_POOL : result.pool,
    pilot: result.pilot,
    promised: isHidden ? nothing : result.promised,
    delivered: isHidden ? nothing : result.delivered,
    after: 'scores' in result ? afterView(game, result, viewer) : null,
  }
}

/** Under fog a pledge is kept or broken as it looked from here; what it really cost is the other's business. */
function pledgeSeen(result: RevealedRound, of: Seat, viewer: Seat | null): SettledPledge | null {
  const pledge = result.pledges[of]
  if (!pledge || viewer === null) return null
  if (of === viewer || pledge.outcome === 'dropped' || pledge.outcome === 'not-judged') return pledge
  return { ...pledge, outcome: keeps(result.seen[viewer][of], pledge) ? 'kept' : 'broken', forfeit: 0 }
}

function afterView(game: Game, result: RoundResult, viewer: Seat | null): NonNullable<ResultView['after']> {
  const { rulebook, state } = game
  const { plan, referenceDelayedBeds } = rulebook.scenario.money
  const isShown = (seat: Seat): boolean => seat === viewer || (state.seats[seat].booksOpen && !isFoggy(game))
  const shown = rulebook.seats.filter(isShown)
  const touches = (line: LedgerLine): boolean => shown.some((one) => one === line.from || one === line.to)
  const hasKnocked = viewer !== null && uses(result.moves[viewer], 'knock-on-doors')
  return {
    ledger: result.ledger.filter(touches),
    score: viewer ? result.scores[viewer] : null,
    reserves: viewer ? result.reserves[viewer] : null,
    placeReserves: sum(rulebook.seats, result.reserves),
    standing: result.standing,
    outcomes: result.outcomes,
    bottleneck: hasKnocked && result.flow ? bottleneckOf(result.flow) : null,
    planOutcomes: result.outcomes
      ? {
          fourHour: plan.fourHour,
          delayedBedDays: referenceDelayedBeds * 91,
          cancelled: plan.cancelled,
          otherExits: plan.otherExits,
        }
      : null,
  }
}

const sum = (seats: readonly Seat[], values: BySeat<number>): number =>
  seats.reduce((total, seat) => total + values[seat], 0)
