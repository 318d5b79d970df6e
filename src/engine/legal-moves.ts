import { no, type Refusal } from './commands.ts'
import type { Game } from './game.ts'
import { MOVE_COST, needsPartner } from './moves.ts'
import { headspaceOf, headspaceSpent } from './seat-round.ts'
import { isJoint } from './trust.ts'
import type { Move, MoveId, Seat } from './words.ts'

/** Rounds of a year: eating together counts once a year a pair. */
const YEAR = 4

export function spendRefusal(game: Game, seat: Seat, moves: readonly Move[]): Refusal | null {
  const seen = new Set<string>()
  for (const move of moves) {
    if (seen.has(move.id)) return no('move-twice', { move: move.id })
    seen.add(move.id)
    const refusal = moveRefusal(game, seat, move)
    if (refusal) return refusal
  }
  const needed = headspaceSpent(game, seat, moves)
  const have = headspaceOf(game, seat)
  return needed > have ? no('headspace', { needed, have }) : null
}

/** Why one move cannot be made now, headspace aside. */
function moveRefusal(game: Game, seat: Seat, move: Move): Refusal | null {
  const { round } = game.state
  const from = enabledFrom(game, move.id)
  if (from === null || round < from) return no('move-off', { move: move.id, from: from ?? 0, round })
  if (!needsPartner(move.id)) return notNow(game, seat, move.id)
  if (move.with === seat) return no('not-yourself')
  if (move.with === null || !game.rulebook.seats.includes(move.with))
    return no('move-needs-partner', { move: move.id })
  return notWith(game, { seat, partner: move.with, id: move.id })
}

/** The round from which a move is open; power that was shared can always be taken back. */
function enabledFrom(game: Game, id: MoveId): number | null {
  const listed = id === 'take-back-power' ? 'share-power' : id
  return game.rulebook.scenario.moves.find((move) => move.id === listed)?.from ?? null
}

/** Moves that must have something to act on, or last for good. */
function notNow(game: Game, seat: Seat, id: MoveId): Refusal | null {
  const own = game.state.seats[seat]
  const needless: Partial<Record<MoveId, boolean>> = {
    'open-the-books': own.booksOpen,
    'share-power': own.citizens,
    'take-back-power': !own.citizens,
    'put-it-right': own.broken === null,
    'feed-the-pilot': game.state.pilot === null,
    'do-the-boring-well': own.boringUses >= 3,
  }
  return needless[id] ? no('move-not-yet', { move: id, from: 0 }) : null
}

/** Eating together once a year a pair; a joint appointment once. */
function notWith(
  game: Game,
  { seat, partner, id }: { readonly seat: Seat; readonly partner: Seat; readonly id: MoveId },
): Refusal | null {
  const { round, seats, joint } = game.state
  if (id === 'joint-appointment' && isJoint(joint, seat, partner))
    return no('move-not-yet', { move: id, from: 0 })
  if (id !== 'eat-together') return null
  const last = Math.max(
    seats[seat].moveRounds[`eat-together:${partner}`] ?? -YEAR,
    seats[partner].moveRounds[`eat-together:${seat}`] ?? -YEAR,
  )
  return round - last < YEAR ? no('move-not-yet', { move: id, from: last + YEAR }) : null
}

/** The offers of a seat's screen: every enabled move with its cost and the refusal it would meet. */
export function offersOf(game: Game, seat: Seat) {
  const { moves, pilot } = game.rulebook.scenario
  const open = moves.filter(({ id, from }) => from <= game.state.round && (id !== 'feed-the-pilot' || pilot))
  const ids = open.map(({ id }) => id).filter((id) => id !== 'take-back-power')
  const all: readonly MoveId[] = game.state.seats[seat].citizens ? [...ids, 'take-back-power'] : ids
  return all.map((id) => ({
    id,
    cost: MOVE_COST[id],
    needsPartner: needsPartner(id),
    refusal: offerRefusal(game, seat, id),
  }))
}

function offerRefusal(game: Game, seat: Seat, id: MoveId): Refusal | null {
  const rest = game.state.seats[seat].draft.moves.filter((move) => move.id !== id)
  const needed = headspaceSpent(game, seat, [...rest, { id, with: null }])
  const have = headspaceOf(game, seat)
  if (needed > have) return no('headspace', { needed, have })
  if (!needsPartner(id)) return moveRefusal(game, seat, { id, with: null })
  const partners = game.rulebook.seats.filter((other) => other !== seat)
  const refusals = partners.map((partner) => moveRefusal(game, seat, { id, with: partner }))
  return refusals.every((refusal) => refusal !== null) ? (refusals[0] ?? null) : null
}
