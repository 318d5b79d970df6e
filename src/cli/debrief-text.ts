import { type Debrief, seatIn, type Words } from '../debrief/index.ts'

/** A debrief for people who read a terminal: patients and place, the three moments, patterns, pledges. */
export function debriefText(debrief: Debrief, words: Words): string {
  const { say, count, poundsChange } = words
  const { table, indices, moments, strategies, pledges, attribution } = debrief
  const index = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : count(value)
  const place = indices
    ? [
        `${say('debrief.patients')}: ${index(indices.patients)} · ${say('debrief.place-score')}: ${index(indices.place)}`,
        say(indices.none ? `debrief.none.${indices.none}` : 'debrief.scale'),
      ]
    : []
  const told = moments.flatMap(({ kind, why, round, seat, swings }) => [
    `${say(`debrief.moment.${kind}`)} · ${say('debrief.moment.where', { round, seat: table.names[seat] })}`,
    `  ${say(`debrief.moment.${kind}.${why}`, { seat: seatIn(debrief, seat) })}`,
    `  ${say(`debrief.question.${kind}`)}`,
    ...(swings && table.unit === 'pounds'
      ? [
          `  ${say('debrief.swing.reacting', { place: poundsChange(Math.floor(swings.reacting.place)), patients: '' })}`,
        ]
      : []),
  ])
  const patterns = table.seats.map(
    (seat) => `${table.names[seat]}: ${say(`debrief.pattern.${strategies[seat].pattern.kind}`)}`,
  )
  const promised = table.seats.map((seat) => {
    const { made, kept, broken, dropped } = pledges.bySeat[seat]
    return `${table.names[seat]}: ${say('debrief.pledges.line', { made, kept, broken, dropped })}`
  })
  const added =
    attribution && attribution.place.unit === 'pounds'
      ? table.seats.map((seat) => `${table.names[seat]}: ${poundsChange(attribution.place.shares[seat])}`)
      : []
  const block = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]
  return `${[
    say('debrief.title', { scenario: table.title }),
    say('debrief.table', { rounds: table.rounds, rules: table.rules, seed: table.seed ?? '–' }),
    ...(table.finished ? [] : [say('debrief.in-progress')]),
    ...block(say('debrief.place'), place),
    ...block(say('debrief.moments'), told),
    ...block(say('debrief.patterns'), patterns),
    ...block(say('debrief.pledges'), promised),
    ...block(say('debrief.attribution'), added),
  ].join('\n')}\n\n`
}
