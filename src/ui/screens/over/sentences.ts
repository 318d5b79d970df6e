import { count, list, say } from '../../../i18n/index.ts'
import { seatWord } from '../../seat-words.ts'
import { amount } from './amounts.ts'
import { type Course, placeHoldings } from './course.ts'

/** What happened, in sentences: choices, patients, the place, who went under. In the order of the debrief. */
export function courseSentences(course: Course): readonly string[] {
  return [...choices(course), ...patients(course), place(course), ...under(course)]
}

function choices({ results, seats }: Course): readonly string[] {
  const all = results
    .filter(({ kind }) => kind !== 'rest')
    .flatMap(({ choices: made }) => seats.map((seat) => made[seat]))
  const judged = all.filter(({ origin }) => origin === 'chosen' || origin === 'draft')
  const held = judged.filter(({ level }) => level === 0).length
  const key = seats.length === 2 ? 'over.lead.pooled.two' : 'over.lead.pooled'
  const others = all.length - judged.length
  return [
    say(key, { rounds: results.length, pooled: judged.length - held, held }),
    ...(others > 0 ? [say('over.lead.notChosen', { n: others })] : []),
  ]
}

function patients({ results }: Course): readonly string[] {
  const first = results[0]?.outcomes?.delayedBedDays
  const last = results.at(-1)?.outcomes?.delayedBedDays
  if (first === undefined || last === undefined || results.length < 2) return []
  const key = last < first ? 'fewer' : last > first ? 'more' : 'same'
  return [say(`over.patients.${key}`, { last: count(last), by: count(Math.abs(last - first)) })]
}

function place(course: Course): string {
  const holdings = placeHoldings(course)
  const first = holdings[0] ?? 0
  const last = holdings.at(-1) ?? 0
  if (course.unit === 'points') return say('over.place.points', { last: amount(course, last) })
  const key = last > first ? 'up' : last < first ? 'down' : 'same'
  return say(`over.place.${key}`, { last: amount(course, last), by: amount(course, Math.abs(last - first)) })
}

function under({ scenario, results, seats, unit }: Course): readonly string[] {
  if (unit === 'points') return []
  const said = seats.flatMap((seat) => {
    const rounds = results
      .filter(({ standing }) => standing[seat] === 'under')
      .map(({ round }) => String(round))
    if (rounds.length === 0) return []
    const words = { seat: seatWord(scenario, seat), count: rounds.length, rounds: list(rounds) }
    return [say('over.under.seat', words)]
  })
  return [said.length === 0 ? say('over.under.none') : say('over.under.some', { seats: list(said) })]
}
