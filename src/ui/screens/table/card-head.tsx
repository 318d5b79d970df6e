import type { Card } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'

/** What kind of card it is, in words: reheated or fresh, for the whole place or one neighbourhood. */
export function cardKind(card: Card): string {
  if (card.kind === 'table') return say('table.card.table')
  if (card.kind === 'rest') return say('table.card.rest')
  const kind = card.kind === 'leap' ? say('table.card.leap') : say('table.card')
  return say('table.card.kind', {
    kind,
    freshness: say(`table.card.${card.freshness}`),
    level: say(`table.card.${card.level}`),
  })
}

/** A card's title: a round without one has a plain name. */
export const cardTitle = (card: Card): string =>
  card.kind === 'rest' ? say('table.card.rest.title') : card.title

/** A card's text in paragraphs. */
export const CardText = ({ card }: { readonly card: Card }) =>
  card.text.split(/\n\s*\n/).map((paragraph) => <p key={paragraph}>{paragraph}</p>)
