import type { Game } from './game.ts'
import { incidentYield } from './incident-effects.ts'
import { usersOf } from './move-trust.ts'
import { uses } from './moves.ts'
import { meanTrust, type Purchase, scaleOf } from './pool.ts'
import type { Card } from './scenario.ts'
import { type ByLine, type BySeat, byLine, LINES, type Move, type Pounds, type Seat } from './words.ts'

/** What is spent on the lines in one round. */
export interface Spending {
  readonly card: Card
  /** Stakes pooled, and forfeits paid (for a pledge broken now or put right). */
  readonly pooled: BySeat<Pounds>
  readonly forfeits: BySeat<Pounds>
  readonly moves: BySeat<readonly Move[]>
  /** (0.7 + 0.1 n) · (0.7 + 0.6 mean trust). */
  readonly scale: number
  /** Share of the stakes that a bail-out card gives to a seat. */
  readonly bailedShare: number
}

/** Do the boring well: +5 % a use, at most +15 %. */
export const boringYield = (uses: number): number => 1 + Math.min(0.15, 0.05 * uses)

/** Clear the runway: another seat's purchases of this round count a quarter more. */
export const RUNWAY_YIELD = 1.25

/** Power shared with residents: a fifth of the stake is theirs to spend; a round later what the seat pools buys a twentieth more. */
export const CITIZENS = { share: 0.2, legitimacy: 1.05 } as const

/** What a round's n and the trust of its brief make of a pooled pound. */
export const scaleNow = (game: Game, n: number): number =>
  scaleOf(game.rulebook.scenario.pooling, n, meanTrust(game.state.trust, game.rulebook.seats))

/** What stakes, forfeits and missions buy, by line and delay. */
export function purchasesOf(game: Game, spending: Spending): readonly Purchase[] {
  const { seats } = game.rulebook
  return [
    ...seats.flatMap((seat) => [...fromStake(game, seat, spending), ...fromForfeit(game, seat, spending)]),
    ...fromMission(game, spending.moves),
  ]
}

/** A stake buys by the seat's share table, bent by the card; a fifth of it by residents' priorities where power is shared. */
function fromStake(game: Game, seat: Seat, spending: Spending): readonly Purchase[] {
  const { specs, scenario } = game.rulebook
  const { card, moves, bailedShare } = spending
  const pounds = spending.pooled[seat] * (1 - bailedShare)
  if (pounds === 0 || card.kind !== 'pool') return []
  const own = specs[seat].shares
  const citizens = hasCitizens(game, seat, moves)
  const shares = bent(
    citizens
      ? byLine((line) => own[line] * (1 - CITIZENS.share) + scenario.citizens.shares[line] * CITIZENS.share)
      : own,
    card.lines,
  )
  const worth =
    spending.scale *
    scenario.place.boundaryOverlap *
    card.yield *
    movesYield(game, seat, moves) *
    incidentYield(game, meanTrust(game.state.trust, game.rulebook.seats))
  const sooner = uses(moves[seat], 'go-and-see') ? 1 : 0
  return LINES.filter((line) => shares[line] > 0).map((line) => ({
    line,
    delay: Math.max(0, scenario.pooling.delays[line] - sooner),
    pounds: pounds * shares[line] * worth,
    promised: pounds * shares[line],
  }))
}

/** A move that changes purchases acts in the round it is made. */
const hasCitizens = (game: Game, seat: Seat, moves: Spending['moves']): boolean =>
  (game.state.seats[seat].citizens && !uses(moves[seat], 'take-back-power')) ||
  uses(moves[seat], 'share-power')

function movesYield(game: Game, seat: Seat, moves: Spending['moves']): number {
  const { boringUses, citizens } = game.state.seats[seat]
  const cleared = game.rulebook.seats.some((other) =>
    moves[other].some((move) => move.id === 'clear-the-runway' && move.with === seat),
  )
  return (
    boringYield(boringUses + (uses(moves[seat], 'do-the-boring-well') ? 1 : 0)) *
    (cleared ? RUNWAY_YIELD : 1) *
    (citizens && hasCitizens(game, seat, moves) ? CITIZENS.legitimacy : 1)
  )
}

/** A forfeit buys by the payer's own share table at this round's scale, untouched by card and moves. */
function fromForfeit(game: Game, seat: Seat, { forfeits, scale }: Spending): readonly Purchase[] {
  const { specs, scenario } = game.rulebook
  const { shares } = specs[seat]
  if (forfeits[seat] === 0) return []
  return LINES.filter((line) => shares[line] > 0).map((line) => ({
    line,
    delay: scenario.pooling.delays[line],
    pounds: forfeits[seat] * shares[line] * scale * scenario.place.boundaryOverlap,
    promised: forfeits[seat] * shares[line],
  }))
}

/** Two or more seats on one task add a little to one line at once. */
function fromMission(game: Game, moves: Spending['moves']): readonly Purchase[] {
  const { line, pounds } = game.rulebook.scenario.mission
  const users = usersOf(game, moves, 'mission')
  return users.length < 2 ? [] : users.map(() => ({ line, delay: 0, pounds, promised: pounds }))
}

/** A share table bent by a card's lines, renormalised to the same total. */
function bent(shares: ByLine<number>, lines: ByLine<number>): ByLine<number> {
  const total = LINES.reduce((sum, line) => sum + shares[line], 0)
  const weight = LINES.reduce((sum, line) => sum + shares[line] * lines[line], 0)
  return weight === 0 ? shares : byLine((line) => (shares[line] * lines[line] * total) / weight)
}
