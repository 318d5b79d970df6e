import type { Outcomes } from '../../../engine/index.ts'
import { count, percent, say } from '../../../i18n/index.ts'
import { Sideways } from '../../parts/sideways.tsx'
import type { Course } from './course.ts'

const measures = [
  { id: 'fourHour', show: ({ fourHour }: Outcomes) => percent(fourHour / 100, 1) },
  { id: 'delayedBedDays', show: ({ delayedBedDays }: Outcomes) => count(delayedBedDays) },
  { id: 'cancelled', show: ({ cancelled }: Outcomes) => count(cancelled) },
  { id: 'otherExits', show: ({ otherExits }: Outcomes) => count(otherExits) },
] as const

interface HandedOnProps {
  readonly course: Course
  readonly year: readonly Outcomes[]
}

/** The year after the last round, which nobody plays: what was pooled fades, and these are the patients of those who come next. */
export function HandedOn({ course, year }: HandedOnProps) {
  const last = course.results.at(-1)?.outcomes
  if (!last || year.length === 0) return null
  return (
    <section className="stack" aria-labelledby="handed-on">
      <h2 id="handed-on">{say('over.handed-on')}</h2>
      <p>{handedOnSentence(last, year)}</p>
      <div className="panel">
        <Sideways label={say('over.handed-on.caption')}>
          <table>
            <caption className="sr-only">{say('over.handed-on.caption')}</caption>
            <thead>
              <tr>
                <td />
                <th scope="col" className="num">
                  {say('over.handed-on.last')}
                </th>
                {year.map((_, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the quarters stand in their order
                  <th key={at} scope="col" className="num">
                    {say('over.handed-on.quarter', { n: at + 1 })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {measures.map(({ id, show }) => (
                <tr key={id}>
                  <th scope="row">{say(`over.outcome.${id}`)}</th>
                  <td className="num">{show(last)}</td>
                  {year.map((outcomes, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the quarters stand in their order
                    <td key={at} className="num">
                      {show(outcomes)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Sideways>
      </div>
    </section>
  )
}

/** What became of the days people are stuck, from the last quarter played to the end of the year that nobody played. */
export function handedOnSentence(last: Outcomes, year: readonly Outcomes[]): string {
  const then = Math.round(year.at(-1)?.delayedBedDays ?? last.delayedBedDays)
  const now = Math.round(last.delayedBedDays)
  const turn = then > now ? 'more' : then < now ? 'fewer' : 'same'
  return say('over.handed-on.lead', { turn, last: count(then), by: count(Math.abs(then - now)) })
}
