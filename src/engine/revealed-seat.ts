import { copyOfSeat } from './copies.ts'
import type { Game } from './game.ts'
import { uses } from './moves.ts'
import { forfeitOf } from './pledges.ts'
import { type Breach, isJudged, type RevealedRound, type SeatState } from './state.ts'
import type { Move, Seat } from './words.ts'

/** What a reveal leaves behind in a seat: moves that last, a broken promise, what is being put right. */
export function revealedSeat(
  game: Game,
  seat: Seat,
  { round, filed }: { readonly round: RevealedRound; readonly filed: SeatState['filed'] },
): SeatState {
  const before = game.state.seats[seat]
  const moves = round.moves[seat]
  const isPutRight = uses(moves, 'put-it-right') && before.broken !== null
  const repairing = isJudged(round.choices[seat].origin) ? {} : before.repairing
  const next = copyOfSeat(before)
  next.filed = filed
  next.booksOpen = before.booksOpen || uses(moves, 'open-the-books')
  next.citizens = (before.citizens || uses(moves, 'share-power')) && !uses(moves, 'take-back-power')
  next.boringUses = Math.min(3, before.boringUses + (uses(moves, 'do-the-boring-well') ? 1 : 0))
  next.broken = breachNow(game, seat, round) ?? (isPutRight ? null : before.broken)
  next.repairing = isPutRight ? (before.broken?.lost ?? {}) : repairing
  if (moves.length > 0) next.moveRounds = { ...before.moveRounds, ...usedNow(moves, round) }
  return next
}

const usedNow = (moves: readonly Move[], { round }: RevealedRound): SeatState['moveRounds'] =>
  Object.fromEntries(moves.map((move) => [move.with ? `${move.id}:${move.with}` : move.id, round]))

/** A promise broken this round: the trust it really cost, and the forfeit unless it was paid at once. */
function breachNow(game: Game, seat: Seat, { pledges, trustChanges, moves }: RevealedRound): Breach | null {
  const pledge = pledges[seat]
  const isBroken = pledge?.outcome === 'broken'
  if (!isBroken && !uses(moves[seat], 'take-back-power')) return null
  const lost: Partial<Record<Seat, number>> = {}
  for (const { from, of, by, why } of trustChanges)
    if (of === seat && (why === 'broken' || why === 'taken-back')) lost[from] = (lost[from] ?? 0) - by
  const isPaid = isBroken && pledge.forfeit > 0
  const stake = game.rulebook.specs[seat].stake
  return { lost, owed: isPaid ? 0 : forfeitOf(stake, game.state.options.forfeitShare) }
}
