import type { Card, Seat } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { Told, ToldParagraphs } from '../../parts/glossary/told.tsx'

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

/** A card's title: a round for which the deck holds none has a plain name. */
export const cardTitle = (card: Card): string => card.title || say('table.card.rest.title')

/** A card's text in paragraphs. */
export const CardText = ({ card }: { readonly card: Card }) =>
  card.text === '' ? null : <ToldParagraphs paragraphs={card.text.split(/\n\s*\n/)} />

/** What a round without a choice asks of a seat, and what it has to look after meanwhile. */
export function RestWords({ card, seat }: { readonly card: Card; readonly seat: Seat }) {
  if (card.kind !== 'rest') return null
  const { pool = '', hold = '' } = card.seats[seat] ?? {}
  return (
    <>
      {pool === '' ? null : (
        <p>
          <Told text={say('table.rest.give', { what: pool })} />
        </p>
      )}
      {hold === '' ? null : (
        <p>
          <Told text={say('table.rest.need', { what: hold })} />
        </p>
      )}
    </>
  )
}
