import { type Key, unit } from '../lib/index.ts'
import type { Card, LeapCard, RestCard, Swap } from './card-types.ts'
import type { Game } from './game.ts'
import { ENGAGING, uses } from './moves.ts'
import type { Scenario } from './scenario.ts'
import { bySeat } from './words.ts'

/** The order in which a game deals its cards: as given, or shuffled by one keyed draw a card. Leaps and swapped-in cards wait beside the pile. */
export function dealOf(scenario: Scenario, key: Key): readonly Card[] {
  const beside = new Set(scenario.cards.flatMap((card) => card.swaps.map((swap) => swap.card)))
  const plain = scenario.cards.filter((card) => card.kind !== 'leap' && !beside.has(card.id))
  if (scenario.cardOrder === 'given') return plain
  return plain
    .map((card, index) => ({ card, order: unit(key, 0, index) }))
    .sort((a, b) => a.order - b.order)
    .map(({ card }) => card)
}

export const leapOf = (scenario: Scenario): LeapCard | null =>
  scenario.cards.find((card) => card.kind === 'leap') ?? null

/** A leap is on offer in rounds 2–4 until it is decided; the round that decided it keeps it to its end. */
function isLeapRound({ state: { leap, round } }: Game): boolean {
  if (round < 2 || round > 4) return false
  return leap.status === 'open' || (leap.status === 'succeeded' && leap.since === round)
}

/** This round's card. A game with fewer cards than rounds repeats its last one. */
export function cardOf(game: Game): Card {
  const { deal, leap } = game.rulebook
  if (leap && isLeapRound(game)) return leap
  const planned = deal[Math.min(game.state.round, deal.length) - 1]
  return planned ? swapped(game, planned) : restCard(game)
}

/** Fresh thinking: the card that takes a planned card's place once its condition holds. */
function swapped(game: Game, planned: Card): Card {
  const swap = planned.swaps.find((one) => isDue(game, one))
  return game.rulebook.scenario.cards.find(({ id }) => id === swap?.card) ?? planned
}

function isDue(game: Game, { when, after }: Swap): boolean {
  const { results } = game.state
  const { seats } = game.rulebook
  if (when === 'evidence')
    return seats.some((seat) => uses(results.at(-1)?.moves[seat] ?? [], 'bring-the-evidence'))
  let engaged = 0
  for (const { moves } of results)
    for (const seat of seats) engaged += moves[seat].filter(({ id }) => ENGAGING.includes(id)).length
  return engaged >= after
}

/** A round without a choice: talk, moves and the quarter remain. */
const restCard = (game: Game): RestCard => ({
  kind: 'rest',
  id: 'rest',
  title: '',
  text: '',
  freshness: 'fresh',
  level: 'place',
  seats: bySeat(game.rulebook.seats, () => ({ pool: '', hold: '' })),
  swaps: [],
})

/** Whether seats choose between pooling and holding back this round. */
export const hasChoice = (game: Game): boolean => cardOf(game).kind !== 'rest'
