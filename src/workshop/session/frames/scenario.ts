import { bySeat, type Card, type Scenario, type Seat } from '../../../engine/index.ts'
import { sha256Hex } from '../../../lib/index.ts'
import type { TableGame } from '../state.ts'
import { seenBy } from './seen.ts'

/** Cards that this game has dealt so far, in the order of dealing. */
function dealtIn({ recording: { game } }: TableGame): readonly string[] {
  const view = seenBy(game, 'public')
  const now = view.card ? [view.card.id] : []
  return [...new Set([...game.state.results.map(({ card }) => card), ...now])]
}

/** What this round brought, as far as the seat has heard. */
const metBy = (game: TableGame | null, seat: Seat | null): readonly string[] =>
  game ? seenBy(game.recording.game, seat ?? 'public').incidents.map(({ id }) => id) : []

/** The scenario's deck of incidents without those that are still to come; the picture draws what they do. */
export const withIncidents = (scenario: Scenario, met: readonly string[]): Scenario => ({
  ...scenario,
  incidents: { chance: 0, deck: scenario.incidents.deck.filter(({ id }) => met.includes(id)) },
})

/**
 * Names the scenario as a seat may know it now: it changes when a card is dealt, something happens, or the game is over.
 * A hash, so that it is as short in the last round as in the first: a client says it whenever it comes back.
 */
export function scenarioKeyOf(scenario: Scenario, seat: Seat | null, game: TableGame | null): string {
  const known = [...(game ? dealtIn(game) : []), ...metBy(game, seat)].join(' ')
  const dealt = game ? `${game.stream} ${known} ${game.recording.sealed}` : 'before'
  return sha256Hex(`${scenario.id} ${seat ?? 'public'} ${dealt}`)
}

/**
 * The scenario as one seat may know it: no letters (one's own comes with the view), no card that was not dealt, no
 * incident it has not heard of, no texts of other seats, and no word on plans that waste money until the game is over.
 */
export function scenarioFor(scenario: Scenario, seat: Seat | null, game: TableGame | null): Scenario {
  const seats = scenario.seats.map(({ id }) => id)
  const dealt = game ? dealtIn(game) : []
  const isOver = game?.recording.sealed ?? false
  return {
    ...withIncidents(scenario, metBy(game, seat)),
    cards: dealt.flatMap((id) => {
      const card = scenario.cards.find((one) => one.id === id)
      return card ? [cardFor(card, { seat, seats, isOver })] : []
    }),
    handouts: bySeat(seats, (one) => (one === seat ? scenario.handouts[one] : '')),
    letters: bySeat(seats, () => []),
    debrief: isOver ? scenario.debrief : [],
    notes: [],
  }
}

interface Reader {
  readonly seat: Seat | null
  readonly seats: readonly Seat[]
  readonly isOver: boolean
}

function cardFor(card: Card, { seat, seats, isOver }: Reader): Card {
  const none = { pool: '', hold: '' }
  const own = { seats: bySeat(seats, (one) => (one === seat ? card.seats[one] : none)), swaps: [] }
  return card.kind === 'pool' && !isOver ? { ...card, ...own, yield: 1 } : { ...card, ...own }
}
