import { count, percent, pounds, say } from '../../../i18n/index.ts'
import type { TableFrame } from '../../../workshop/protocol/index.ts'

/** What happened, round by round, as this seat may know it: figures without a verdict. */
export function OwnCourse({ table: { view } }: { readonly table: TableFrame }) {
  const rounds = view.results.filter(({ after }) => after !== null)
  if (rounds.length === 0) return null
  const flows = rounds.some(({ after }) => after?.outcomes != null)
  const own = rounds.some(({ after }) => after?.reserves != null)
  return (
    <section className="stack">
      <h2>{say('seat.course')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard as well */}
      <section className="sideways" tabIndex={0} aria-label={say('seat.course')}>
        <table className="own-course">
          <thead>
            <tr>
              <th scope="col">{say('seat.course.round')}</th>
              {own ? (
                <th scope="col" className="num">
                  {say('seat.course.reserves')}
                </th>
              ) : null}
              <th scope="col" className="num">
                {say('seat.course.place')}
              </th>
              {flows ? (
                <>
                  <th scope="col" className="num">
                    {say('seat.course.fourHour')}
                  </th>
                  <th scope="col" className="num">
                    {say('seat.course.delayed')}
                  </th>
                </>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {rounds.map(({ round, after }) => (
              <tr key={round}>
                <th scope="row">{round}</th>
                {own ? (
                  <td className="num">{after?.reserves == null ? '' : pounds(after.reserves)}</td>
                ) : null}
                <td className="num">{after === null ? '' : pounds(after.placeReserves)}</td>
                {flows ? (
                  <>
                    <td className="num">{after?.outcomes ? percent(after.outcomes.fourHour / 100) : ''}</td>
                    <td className="num">{after?.outcomes ? count(after.outcomes.delayedBedDays) : ''}</td>
                  </>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
