import type { Scenario, Seat, Standing } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'

/** Rounds for which recovery support keeps a stake, once reserves have ended below the floor. */
const SUPPORT = 2

interface Round {
  readonly round: number
  readonly card: string
  readonly kind: string
  readonly incidents: readonly { readonly id: string; readonly seat: Seat | null }[]
}

/** How seats stood at the end of earlier rounds. */
export interface Stood {
  readonly round: number
  readonly standing: Readonly<Record<Seat, Standing>> | null
}

export type Forced =
  | { readonly by: 'rest' | 'support' | 'card' | 'unknown' }
  | { readonly by: 'incident'; readonly title: string }

/** Why a seat could not choose in a round: no card, recovery support, a card closed to it, or an incident. */
export function forcedBy(
  { scenario, before }: { readonly scenario: Scenario; readonly before: readonly Stood[] },
  result: Round,
  seat: Seat,
): Forced {
  if (result.kind === 'rest') return { by: 'rest' }
  const lately = before.filter(({ round }) => round < result.round && round >= result.round - SUPPORT)
  if (lately.some(({ standing }) => standing?.[seat] === 'under')) return { by: 'support' }
  const card = scenario.cards.find(({ id }) => id === result.card)
  if (card?.kind === 'pool' && card.closedTo.includes(seat)) return { by: 'card' }
  for (const drawn of result.incidents) {
    const incident = scenario.incidents.deck.find(({ id }) => id === drawn.id)
    const closes = incident?.effects.some(
      (effect) =>
        effect.do === 'cannot-pool' &&
        (effect.seat === seat || (effect.seat === 'drawn' && drawn.seat === seat)),
    )
    if (incident && closes) return { by: 'incident', title: incident.title }
  }
  // An incident that was told to that seat alone: others see that it could not pool, and no more.
  return { by: 'unknown' }
}

/** "Not chosen: the card is closed to this seat". */
export const forcedSentence = (forced: Forced): string =>
  forced.by === 'incident'
    ? say('table.forced.incident', { title: forced.title })
    : say(forced.by === 'unknown' ? 'table.origin.forced' : `table.forced.${forced.by}`)
