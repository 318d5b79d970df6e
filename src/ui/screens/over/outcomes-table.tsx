import type { Outcomes } from '../../../engine/index.ts'
import { count, percent, say } from '../../../i18n/index.ts'
import { Sideways } from '../../parts/sideways.tsx'
import { amount } from './amounts.ts'
import { type Course, placeHoldings } from './course.ts'

const measures = [
  { id: 'fourHour', show: ({ fourHour }: Outcomes) => percent(fourHour / 100, 1) },
  { id: 'delayedBedDays', show: ({ delayedBedDays }: Outcomes) => count(delayedBedDays) },
  { id: 'cancelled', show: ({ cancelled }: Outcomes) => count(cancelled) },
  { id: 'otherExits', show: ({ otherExits }: Outcomes) => count(otherExits) },
  { id: 'avoidablePlacements', show: ({ avoidablePlacements }: Outcomes) => count(avoidablePlacements) },
  { id: 'daysAtHome', show: ({ daysAtHome }: Outcomes) => count(daysAtHome) },
] as const

/** What the quarters brought, measure by measure: patients first, then the money of the place. */
export function OutcomesTable({ course }: { readonly course: Course }) {
  const { results } = course
  const holdings = placeHoldings(course)
  const hasPatients = results.some(({ outcomes }) => outcomes !== null)
  return (
    <Sideways label={say('over.outcomes.caption')}>
      <table>
        <caption className="sr-only">{say('over.outcomes.caption')}</caption>
        <thead>
          <tr>
            <td />
            {results.map(({ round }) => (
              <th key={round} scope="col" className="num">
                {say('over.round', { round })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hasPatients
            ? measures.map(({ id, show }) => (
                <tr key={id}>
                  <th scope="row">{say(`over.outcome.${id}`)}</th>
                  {results.map(({ round, outcomes }) => (
                    <td key={round} className="num">
                      {outcomes === null ? '–' : show(outcomes)}
                    </td>
                  ))}
                </tr>
              ))
            : null}
          <tr>
            <th scope="row">{say(`over.outcome.${course.unit}`)}</th>
            {results.map(({ round }) => (
              <td key={round} className="num">
                {amount(course, holdings[round] ?? 0)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Sideways>
  )
}
