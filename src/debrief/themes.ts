import type { MoveId, RoundResult, Seat } from '../engine/index.ts'
import { hasPooled, type Played } from './played.ts'
import { THEMES } from './theme-list.ts'

/** A theme that this game touched: where, the scenario’s question about it, and whose idea it is. */
export interface Theme {
  readonly theme: number
  readonly sources: readonly string[]
  /** Where it showed; empty where only the scenario asks about it. */
  readonly touched: readonly { readonly round: number; readonly seat: Seat | null }[]
  /** The scenario’s own questions, in its language. */
  readonly questions: readonly { readonly question: string; readonly source: string }[]
}

/** Questions that every debrief asks. Their words are in i18n under `debrief.prompt.…`. */
export const PROMPTS = ['measure', 'afraid', 'holding-right', 'author', 'centre'] as const

/** Themes in the order of their numbers: touched in the game, or asked about by the scenario. */
export function themesOf(played: Played): readonly Theme[] {
  const { debrief } = played.scenario
  return THEMES.flatMap(({ theme, sources }) => {
    const touched = played.results.flatMap((result) => touchedIn(theme, result, played))
    const questions = debrief.flatMap((asked) =>
      asked.theme === theme ? [{ question: asked.question, source: asked.source }] : [],
    )
    return touched.length + questions.length === 0 ? [] : [{ theme, sources, touched, questions }]
  })
}

const BY_MOVE: Readonly<Partial<Record<number, MoveId>>> = {
  4: 'learn-together',
  5: 'open-the-books',
  8: 'knock-on-doors',
  10: 'go-and-see',
  11: 'share-power',
  13: 'do-the-boring-well',
  14: 'clear-the-runway',
  18: 'feed-the-pilot',
  30: 'mission',
  31: 'eat-together',
  34: 'bring-the-evidence',
  39: 'put-it-right',
}

const BY_INCIDENT: Readonly<Partial<Record<number, string>>> = {
  7: 'overheard',
  8: 'cannot-pool',
  15: 'hurry',
  27: 'new-chief',
}

type Touch = Theme['touched'][number]

function touchedIn(theme: number, result: RoundResult, played: Played): readonly Touch[] {
  const { round } = result
  const { seats, scenario } = played
  const move = BY_MOVE[theme]
  const incident = BY_INCIDENT[theme]
  const bySeats = (fits: (seat: Seat) => boolean): readonly Touch[] =>
    seats.flatMap((seat) => (fits(seat) ? [{ round, seat }] : []))
  const byMove = move === undefined ? [] : bySeats((seat) => result.moves[seat].some(({ id }) => id === move))
  const drawn = result.incidents.flatMap(({ id, seat }) => {
    const effects = scenario.incidents.deck.find((one) => one.id === id)?.effects ?? []
    return effects.some((effect) => effect.do === incident) ? [{ round, seat }] : []
  })
  return [...byMove, ...drawn, ...byFacts(theme, result, { played, bySeats })]
}

interface Facts {
  readonly played: Played
  readonly bySeats: (fits: (seat: Seat) => boolean) => readonly Touch[]
}

/** Themes that show in choices, pledges and figures rather than in a move or an incident. */
function byFacts(theme: number, result: RoundResult, { played, bySeats }: Facts): readonly Touch[] {
  const { round } = result
  const { seats, scenario } = played
  const once = (fits: boolean): readonly Touch[] => (fits ? [{ round, seat: null }] : [])
  const card = scenario.cards.find(({ id }) => id === result.card)
  const pooled = seats.filter((seat) => hasPooled(result.choices[seat].level)).length
  switch (theme) {
    case 1:
      return once(pooled > 0 && pooled < seats.length)
    case 3:
      return bySeats((seat) => result.trustChanges.some(({ of, by }) => of === seat && Math.abs(by) >= 10))
    case 6:
      return once(result.promised.p1Slots > 0 && result.delivered.p1Slots < 0.6 * result.promised.p1Slots)
    case 7:
      return bySeats((seat) => result.pledges[seat]?.outcome === 'broken')
    case 9:
      return once(card?.freshness === 'reheated')
    case 16:
      return bySeats((seat) => result.standing[seat] === 'under')
    case 22:
      return once(card?.level === 'neighbourhood')
    case 23:
      return once(result.kind === 'leap')
    case 24:
      return once(result.bought.strength > 0)
    case 28:
      return bySeats((seat) => Object.keys(result.predictions[seat]).length > 0)
    case 29:
      return bySeats((seat) => result.pledges[seat]?.bound === true)
    case 37:
      return bySeats((seat) => result.choices[seat].reason !== null)
    default:
      return []
  }
}
