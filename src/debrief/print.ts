import type { Seat } from '../engine/index.ts'
import type { Notes } from '../replay/index.ts'
import type { Debrief } from './debrief.ts'
import { el, grid, type Markup, page } from './html.ts'
import { figureSections } from './print-figures.ts'
import { momentSection } from './print-moments.ts'
import { PROMPTS } from './themes.ts'
import type { Words } from './words.ts'

/** The debrief as one page that prints on A4, in the order of a conversation: feelings, what happened, why, what next. */
export function debriefPage(debrief: Debrief, words: Words, notes: Notes | null = null): string {
  const { say } = words
  const { table, unrun } = debrief
  const title = say('debrief.title', { scenario: table.title })
  return page(title, words.language, [
    el('h1', title),
    el(
      'p class="quiet"',
      say('debrief.table', { rounds: table.rounds, rules: table.rules, seed: table.seed ?? '–' }),
    ),
    ...(table.finished ? [] : [el('p', say('debrief.in-progress'))]),
    ...(unrun === null ? [] : [el('p', say('debrief.not-replayed', { why: unrun }))]),
    el('p', say('debrief.feelings')),
    el('p class="lines"', ''),
    choices(debrief, words),
    momentSection(debrief, words),
    ...patterns(debrief, words),
    ...figureSections(debrief, words),
    ...themes(debrief, words),
    ...(notes ? [notesSection(debrief, words, notes)] : []),
  ])
}

function choices({ course, table }: Debrief, { say, percent }: Words): Markup {
  const cell = ({ level, chosen }: Debrief['course'][number]['choices'][Seat]): string => {
    if (!chosen) return say('debrief.not-chosen')
    if (level > 0 && level < 1) return say('debrief.part', { share: percent(level) })
    return say(level === 1 ? 'debrief.pooled' : 'debrief.held')
  }
  return el(
    'section',
    el('h2', say('debrief.choices')),
    grid(
      [say('debrief.round'), ...table.seats.map((seat) => table.names[seat])],
      course.map(({ round, card, choices }) => [
        `${round} · ${card}`,
        ...table.seats.map((seat) => cell(choices[seat])),
      ]),
    ),
  )
}

function patterns({ strategies, table }: Debrief, { say, percent }: Words): readonly Markup[] {
  const lines = table.seats.map((seat) => {
    const { pattern, like, alsoLike } = strategies[seat]
    const { afterHold, tested } = pattern
    const said = [
      say(`debrief.pattern.${pattern.kind}`),
      ...(afterHold.pooled > 0 && pattern.pooled < pattern.chosen
        ? [say('debrief.pattern.forgave', { times: afterHold.pooled })]
        : []),
      ...(tested > 0 ? [say('debrief.pattern.tested', { times: tested })] : []),
    ]
    const values = {
      does: like ? say(`strategy.${like.strategy}.does`) : '',
      matched: percent(like?.matched ?? 0),
      others: alsoLike.length,
    }
    const details = like ? (alsoLike.length === 0 ? 'clear' : 'also') : 'few'
    return el(
      'article',
      el('h3', table.names[seat]),
      el('p', said.join(' ')),
      el('p class="quiet"', say(`debrief.fingerprint.${details}`, values)),
    )
  })
  return [el('section', el('h2', say('debrief.patterns')), lines)]
}

function themes({ themes }: Debrief, { say, list }: Words): readonly Markup[] {
  const items = themes.map(({ theme, sources, touched, questions }) => {
    const rounds = [...new Set(touched.map(({ round }) => String(round)))]
    const where =
      rounds.length > 0 ? ` · ${say('debrief.theme.rounds', { n: rounds.length, rounds: list(rounds) })}` : ''
    return el(
      'li',
      `${say('debrief.theme', { theme })} (${sources.join(', ')})${where}`,
      questions.map(({ question }) => el('p', question)),
    )
  })
  return [
    el('section', el('h2', say('debrief.themes')), el('ul', items)),
    el(
      'section',
      el('h2', say('debrief.prompts')),
      el(
        'ul',
        PROMPTS.map((prompt) => el('li', say(`debrief.prompt.${prompt}`))),
      ),
    ),
  ]
}

function notesSection({ table }: Debrief, { say }: Words, notes: Notes): Markup {
  const name = (seat: Seat): string => table.names[seat] ?? seat
  return el(
    'section',
    el('h2', say('debrief.notes')),
    el(
      'ul',
      notes.shared.map(({ round, seat, text }) =>
        el('li', `${say('debrief.moment.where', { round, seat: name(seat) })}: ${text}`),
      ),
      notes.facilitator.map(({ round, text }) => el('li', `${say('debrief.round')} ${round}: ${text}`)),
    ),
  )
}
