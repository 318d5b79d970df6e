import type { Seat } from '../engine/index.ts'
import type { Debrief } from './debrief.ts'
import { el, type Markup } from './html.ts'
import type { Moment } from './moments.ts'
import type { Swing } from './swings.ts'
import type { Words } from './words.ts'

/** The three moments: what it was, a question, and then what the other choice would have led to. */
export function momentSection(debrief: Debrief, words: Words): Markup {
  const { say, list } = words
  const { moments, reactions, table, unrun } = debrief
  const rules = table.seats.map((seat) =>
    say('debrief.reaction', { seat: table.names[seat], ...reactions[seat] }),
  )
  return el(
    'section',
    el('h2', say('debrief.moments')),
    moments.map((moment) => momentArticle(debrief, words, moment)),
    unrun === null ? el('p class="quiet"', say('debrief.reactions', { reactions: list(rules) })) : '',
  )
}

function momentArticle(debrief: Debrief, words: Words, moment: Moment): Markup {
  const { say } = words
  const { kind, why, round, seat, pooled, swings } = moment
  const name = seatIn(debrief, seat)
  const said = (swing: Swing) => ({
    seat: name,
    pooled: pooled ? 'yes' : 'no',
    place:
      debrief.table.unit === 'pounds'
        ? words.poundsChange(Math.floor(swing.place))
        : words.change(swing.place, 1),
    patients:
      swing.patients === null
        ? ''
        : say('debrief.swing.patients', { points: words.change(swing.patients, 1) }),
  })
  return el(
    'article',
    el(
      'h3',
      `${say(`debrief.moment.${kind}`)} · ${say('debrief.moment.where', { round, seat: debrief.table.names[seat] })}`,
    ),
    el('p', say(`debrief.moment.${kind}.${why}`, { seat: name })),
    el('p', el('strong', say(`debrief.question.${kind}`))),
    swings ? el('p', say('debrief.swing.recorded', said(swings.recorded))) : '',
    swings ? el('p', say('debrief.swing.reacting', said(swings.reacting))) : '',
  )
}

/** A seat’s name inside a sentence: initials stay, other names begin small. */
export function seatIn({ table }: Debrief, seat: Seat): string {
  const name = table.names[seat]
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
