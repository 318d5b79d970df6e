import type { Game } from './game.ts'
import { uses, usesWith } from './moves.ts'
import type { TrustChange } from './state.ts'
import type { BySeat, Level, Move, MoveId, Seat, Trust } from './words.ts'

/** Points of working trust that moves give. */
export const MOVE_TRUST = { learnTogether: 4, eatTogether: 3, mission: 2 } as const

type Moves = BySeat<readonly Move[]>

/** Pairs of seats, each once, in seat order. */
const pairsOf = (seats: readonly Seat[]): readonly (readonly [Seat, Seat])[] =>
  seats.flatMap((a, index) => seats.slice(index + 1).map((b) => [a, b] as const))

export const usersOf = (game: Game, moves: Moves, id: MoveId): readonly Seat[] =>
  game.rulebook.seats.filter((seat) => uses(moves[seat], id))

/** Pairs, in seat order, in which one names the other in a move, or both do where `mutual`. */
function namedPairs(
  game: Game,
  moves: Moves,
  { id, mutual }: { readonly id: MoveId; readonly mutual: boolean },
): readonly (readonly [Seat, Seat])[] {
  const { seats } = game.rulebook
  const pairs: (readonly [Seat, Seat])[] = []
  for (const seat of seats)
    for (const move of moves[seat]) {
      if (move.id !== id || !move.with) continue
      const isAnswered = usesWith(moves[move.with], { id, with: seat })
      const isFirst = seats.indexOf(seat) < seats.indexOf(move.with)
      if (isAnswered && isFirst) pairs.push([seat, move.with])
      if (!isAnswered && !mutual) pairs.push(isFirst ? [seat, move.with] : [move.with, seat])
    }
  return pairs
}

/** Pairs that have chosen each other for a joint appointment this round. */
export const newJoint = (game: Game, moves: Moves): readonly (readonly [Seat, Seat])[] =>
  namedPairs(game, moves, { id: 'joint-appointment', mutual: true })

/** A new joint appointment lifts its pair to the floor that it keeps from now on. */
export function jointLift(
  game: Game,
  pairs: readonly (readonly [Seat, Seat])[],
  trust: Trust,
): readonly TrustChange[] {
  const { jointFloor } = game.rulebook.scenario.trust
  return pairs
    .flatMap(([a, b]) => [[a, b] as const, [b, a] as const])
    .map(([from, of]) => ({ from, of, by: jointFloor - trust[from][of], why: 'joint-appointment' as const }))
    .filter(({ by }) => by > 0)
}

/** Trust that moves give or cost, after choices have moved it. */
export function moveTrust(
  game: Game,
  moves: Moves,
  told: { readonly seen: BySeat<BySeat<Level>>; readonly judged: BySeat<boolean> },
): readonly TrustChange[] {
  const changes: TrustChange[] = []
  const mutual = ([a, b]: readonly [Seat, Seat], by: number, why: TrustChange['why']): void => {
    changes.push({ from: a, of: b, by, why }, { from: b, of: a, by, why })
  }
  for (const pair of pairsOf(usersOf(game, moves, 'learn-together')))
    mutual(pair, MOVE_TRUST.learnTogether, 'learn-together')
  // One invitation is enough; two are still one meal.
  for (const pair of namedPairs(game, moves, { id: 'eat-together', mutual: false }))
    mutual(pair, MOVE_TRUST.eatTogether, 'eat-together')
  for (const pair of pairsOf(usersOf(game, moves, 'mission'))) mutual(pair, MOVE_TRUST.mission, 'mission')
  return [...changes, ...takenBack(game, moves), ...putRight(game, told)]
}

/** Taking power back from residents is a broken pledge that everybody sees. */
const takenBack = (game: Game, moves: Moves): readonly TrustChange[] =>
  usersOf(game, moves, 'take-back-power').flatMap((of) =>
    game.rulebook.seats
      .filter((from) => from !== of)
      .map((from): TrustChange => ({ from, of, by: -game.state.brokenCost, why: 'taken-back' })),
  )

/** Half of what a broken pledge cost comes back from each seat that now sees the money pooled. */
function putRight(
  game: Game,
  { seen, judged }: { readonly seen: BySeat<BySeat<Level>>; readonly judged: BySeat<boolean> },
): readonly TrustChange[] {
  const changes: TrustChange[] = []
  for (const of of game.rulebook.seats) {
    if (!judged[of]) continue
    for (const from of game.rulebook.seats) {
      const half = Math.floor((game.state.seats[of].repairing[from] ?? 0) / 2)
      if (half > 0 && seen[from][of] >= 0.5) changes.push({ from, of, by: half, why: 'put-it-right' })
    }
  }
  return changes
}
