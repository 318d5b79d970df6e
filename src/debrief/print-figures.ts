import type { Debrief } from './debrief.ts'
import { el, grid, type Markup } from './html.ts'
import { MEASURES } from './indices.ts'
import { seatIn } from './print-moments.ts'
import type { Words } from './words.ts'

/** The figures: patients first, then the place, then who added what, and what was handed on. */
export const figureSections = (debrief: Debrief, words: Words): readonly Markup[] => [
  ...place(debrief, words),
  ...displaced(debrief, words),
  ...handedOn(debrief, words),
  pledges(debrief, words),
  predictions(debrief, words),
  ...trust(debrief, words),
  ...agenda(debrief, words),
  ...attribution(debrief, words),
  beside(debrief, words),
]

const section = (title: string, ...parts: readonly (Markup | readonly Markup[])[]): Markup =>
  el('section', el('h2', title), ...parts)

const shown = (index: number | null, { count }: Words): string => (index === null ? '–' : count(index))

function place({ indices, table }: Debrief, words: Words): readonly Markup[] {
  if (!indices) return []
  const { say, count, pounds } = words
  const digits = (measure: string) => (measure === 'fourHour' ? 1 : 0)
  const money = table.unit === 'pounds' ? pounds : (value: number) => count(value, 1)
  const { measures, placeScore } = indices
  const rows = measures
    ? MEASURES.map((measure) => {
        const { value, hold, pool, index } = measures[measure]
        const figure = (one: number) => count(one, digits(measure))
        return [
          say(`debrief.measure.${measure}`),
          figure(value),
          figure(hold),
          figure(pool),
          shown(index, words),
        ]
      })
    : []
  const head = [
    say('debrief.place'),
    say('debrief.value'),
    say('debrief.hold'),
    say('debrief.pool'),
    say('debrief.index'),
  ]
  return [
    section(
      say('debrief.place'),
      el('p', say(indices.none ? `debrief.none.${indices.none}` : 'debrief.scale')),
      grid(head, [
        ...(measures ? [[say('debrief.patients'), '', '', '', shown(indices.patients, words)]] : []),
        ...rows,
        [
          say('debrief.place-score'),
          money(Math.floor(placeScore.value)),
          money(Math.floor(placeScore.hold)),
          money(Math.floor(placeScore.pool)),
          shown(placeScore.index, words),
        ],
      ]),
    ),
  ]
}

function displaced({ displaced: { figures }, table }: Debrief, { say, count }: Words): readonly Markup[] {
  if (!figures) return []
  return [
    section(
      say('debrief.displaced'),
      grid(
        [say('debrief.displaced'), '', say('debrief.value'), say('debrief.hold'), ''],
        figures.map(({ figure, seat, value, hold, by }) => [
          say(`debrief.door.${figure}`),
          table.names[seat] ?? seat,
          count(value, figure === 'fourHour' ? 1 : 0),
          count(hold, figure === 'fourHour' ? 1 : 0),
          say(by >= 0 ? 'debrief.displaced.better' : 'debrief.displaced.worse'),
        ]),
      ),
    ),
  ]
}

function handedOn({ handedOn: on }: Debrief, { say, count }: Words): readonly Markup[] {
  if (!on) return []
  return [
    section(
      say('debrief.handed-on'),
      el('p', say('debrief.handed-on.about')),
      grid(
        [say('debrief.handed-on'), say('debrief.value'), say('debrief.hold'), say('debrief.pool')],
        MEASURES.map((measure) => {
          const { value, hold, pool } = on.measures[measure]
          const figure = (one: number) => count(one, measure === 'fourHour' ? 1 : 0)
          return [say(`debrief.measure.${measure}`), figure(value), figure(hold), figure(pool)]
        }),
      ),
    ),
  ]
}

const pledges = ({ pledges, table }: Debrief, { say }: Words): Markup =>
  section(
    say('debrief.pledges'),
    table.seats.map((seat) => {
      const { made, kept, broken, dropped } = pledges.bySeat[seat]
      return el('p', `${table.names[seat]}: ${say('debrief.pledges.line', { made, kept, broken, dropped })}`)
    }),
  )

function predictions(debrief: Debrief, { say }: Words): Markup {
  const { predictions: read, table } = debrief
  const lines = table.seats.flatMap((seat) => {
    const { made, expectedPool, didPool } = read.of[seat]
    const values = { seat: seatIn(debrief, seat), made, expected: expectedPool, did: didPool }
    return made === 0 ? [] : [el('p', say('debrief.predictions.line', values))]
  })
  return section(
    say('debrief.predictions'),
    lines.length > 0 ? lines : [el('p', say('debrief.predictions.none'))],
  )
}

function trust({ felt, table }: Debrief, { say, count }: Words): readonly Markup[] {
  if (felt.taps.length === 0) return []
  return [
    section(
      say('debrief.trust'),
      felt.taps.map(({ round, seat, felt: tap, model }) =>
        el(
          'p',
          say('debrief.trust.line', { round, seat: table.names[seat], felt: tap, model: count(model) }),
        ),
      ),
    ),
  ]
}

function agenda({ agenda: { money, measures }, table }: Debrief, { say, percent }: Words): readonly Markup[] {
  if (!money && !measures) return []
  return [
    section(
      say('debrief.agenda'),
      grid(
        [say('debrief.agenda'), say('debrief.agenda.money'), say('debrief.agenda.measures')],
        table.seats.map((seat) => [
          table.names[seat],
          money ? percent(money[seat]) : '–',
          measures ? percent(measures[seat]) : '–',
        ]),
      ),
    ),
  ]
}

function attribution({ attribution: added, table }: Debrief, words: Words): readonly Markup[] {
  if (!added) return []
  const { say, pounds, poundsChange, change } = words
  const { unit, shares, band } = added.place
  const figure = (value: number) => (unit === 'pounds' ? poundsChange(value) : change(value / 100, 2))
  return [
    section(
      say('debrief.attribution'),
      el('p', say('debrief.attribution.about')),
      grid(
        [
          say('debrief.attribution'),
          say('debrief.attribution.stake'),
          say('debrief.attribution.added'),
          say('debrief.attribution.band'),
        ],
        table.seats.map((seat) => [
          table.names[seat],
          pounds(added.stakes[seat]),
          figure(shares[seat]),
          band
            ? say('debrief.attribution.between', {
                low: figure(band[seat].low),
                high: figure(band[seat].high),
              })
            : '–',
        ]),
      ),
    ),
  ]
}

function beside({ beside: own }: Debrief, { say, percent, count }: Words): Markup {
  const share = (value: number | null) => (value === null ? '–' : percent(value))
  const values = { pooled: share(own.pooled), first: share(own.first), last: share(own.last) }
  return section(
    say('debrief.beside'),
    el('p', say('debrief.beside.own', values)),
    own.published.map(({ id, value, source, caveat }) =>
      el(
        'p class="quiet"',
        `${id === 'talk' ? `d = ${count(value, 2)}` : percent(value)}: ${source}. ${say(`debrief.beside.caveat.${caveat}`)}`,
      ),
    ),
  )
}
