import '../../../i18n/words/handbook.ts'
import '../../../i18n/words/library.ts'
import { isMessageKey, say } from '../../../i18n/index.ts'
import { Link } from '../../parts/button.tsx'
import { LAB, scenarioEntries } from '../../scenarios.ts'

/** Every story of this site with its one lesson, and for whom it is. */
export function Stories() {
  return (
    <div className="sideways">
      <table className="stories">
        <thead>
          <tr>
            <th scope="col">{say('handbook.stories.title')}</th>
            <th scope="col" className="num">
              {say('handbook.stories.minutes')}
            </th>
            <th scope="col" className="stories-teaches">
              {say('handbook.stories.teaches')}
            </th>
            <th scope="col">{say('handbook.stories.suits')}</th>
          </tr>
        </thead>
        <tbody>
          {scenarioEntries
            .filter(({ id }) => id !== LAB)
            .map(({ id, title, minutes, teaches }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to={{ page: 'sheets', scenario: id }}>{title}</Link>
                </th>
                <td className="num">{minutes}</td>
                <td className="stories-teaches">{teaches}</td>
                <td className="stories-suits">{suits(id)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  )
}

function suits(id: string): string {
  const key = `library.suits.${id}`
  return isMessageKey(key) ? say(key) : ''
}
