import { count, say } from '../../../i18n/index.ts'
import { type PeopleByPlace, stuckInAcute } from '../../scene/index.ts'

const rows = [
  ['waiting', stuckInAcute],
  ['boarders', (people: PeopleByPlace) => people.waitingAtAe],
  ['ward', (people: PeopleByPlace) => people.inWard],
  ['homeCare', (people: PeopleByPlace) => people.withHomeCare],
  ['rehab', (people: PeopleByPlace) => people.inRehab + people.rehabBlocked],
  ['careHome', (people: PeopleByPlace) => people.inCareHome],
] as const

/** Where people are on the day shown, beside where they were on the first. */
export function DayFigures({ now, first }: { readonly now: PeopleByPlace; readonly first: PeopleByPlace }) {
  return (
    <section className="panel quarter-day" aria-labelledby="day-title">
      <h2 id="day-title">{say('table.quarter.figures')}</h2>
      <dl className="figures">
        {rows.map(([id, of]) => (
          <div key={id}>
            <dt>{say(`table.quarter.${id}`)}</dt>
            <dd className="num">
              {count(of(now))}{' '}
              <span className="xs mute">{say('table.quarter.start', { people: of(first) })}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
