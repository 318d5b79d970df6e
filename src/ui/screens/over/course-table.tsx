import { count, say } from '../../../i18n/index.ts'
import { SeatName } from '../../parts/marks.tsx'
import { Sideways } from '../../parts/sideways.tsx'
import { seatName } from '../../seat-words.ts'
import { amount } from './amounts.ts'
import { choiceWord } from './choice-words.ts'
import { type Course, holdingsOf, peopleStuck } from './course.ts'

/** The timeline's twin: the same facts, read row by row. */
export function CourseTable({ course }: { readonly course: Course }) {
  const { results, seats, scenario } = course
  const hasPatients = results.some((result) => peopleStuck(result) !== null)
  return (
    <Sideways label={say('over.table.caption')}>
      <table>
        <caption className="sr-only">{say('over.table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('over.step.seat')}</th>
            {results.map(({ round }) => (
              <th key={round} scope="col">
                {say('over.round', { round })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seats.map((seat) => (
            <tr key={seat}>
              <th scope="row">
                <SeatName seat={seat} size={20}>
                  {seatName(scenario, seat)}
                </SeatName>
              </th>
              {results.map((result) => (
                <td key={result.round}>
                  {say(result.standing[seat] === 'under' ? 'over.cell.under' : 'over.cell', {
                    choice: choiceWord(course, result, seat),
                    reserves: amount(course, holdingsOf(course, seat)[result.round] ?? 0),
                  })}
                </td>
              ))}
            </tr>
          ))}
          {hasPatients ? (
            <tr>
              <th scope="row">{say('over.peopleStuck')}</th>
              {results.map((result) => (
                <td key={result.round}>{count(peopleStuck(result) ?? 0)}</td>
              ))}
            </tr>
          ) : null}
        </tbody>
      </table>
    </Sideways>
  )
}
