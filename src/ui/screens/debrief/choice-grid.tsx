import { say } from '../../../i18n/index.ts'
import { Sideways } from '../../parts/sideways.tsx'
import { toldIn } from '../../parts/told.ts'
import { choiceShape, choiceWord } from '../over/choice-words.ts'
import { usePlace } from './place.tsx'
import type { Table } from './shown.ts'

const SIGNS = { disc: '●', square: '□', half: '◒', open: '◇' } as const

/** Who chose what, table by table: a row a table, a cell a round, a sign a seat in seat order. */
export function ChoiceGrid({ tables }: { readonly tables: readonly Table[] }) {
  const { isWall } = usePlace()
  const rounds = Math.max(...tables.map(({ course }) => course.results.length))
  return (
    <Sideways label={say('debriefPage.compare.choices')}>
      <table className="choice-grid">
        <caption className="sr-only">{say('debriefPage.compare.choices')}</caption>
        <thead>
          <tr>
            <td />
            {Array.from({ length: rounds }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rounds stand in their order
              <th key={at} scope="col">
                {say(isWall ? 'over.round.short' : 'over.round', { round: at + 1 })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tables.map(({ key, label, course }) => (
            <tr key={key}>
              <th scope="row">
                {label}{' '}
                <span className="xs mute" {...toldIn(course.scenario.language)}>
                  {course.scenario.title}
                </span>
              </th>
              {Array.from({ length: rounds }, (_, at) => {
                const result = course.results[at]
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: rounds stand in their order
                  <td key={at}>
                    {result === undefined ? (
                      <span className="sr-only">{say('debriefPage.compare.not-played')}</span>
                    ) : (
                      <>
                        <span aria-hidden="true" className="signs">
                          {course.seats.map((seat) => SIGNS[choiceShape(result.choices[seat])]).join('')}
                        </span>
                        <span className="sr-only">
                          {course.seats.map((seat) => choiceWord(course, result, seat)).join(', ')}
                        </span>
                      </>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}
