import type { Scenario, View } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { Told } from '../../parts/glossary/told.tsx'
import { SeatName } from '../../parts/marks.tsx'
import { toldIn } from '../../parts/told.ts'
import { effectSentences } from './effect-words.ts'
import { nameOf } from './names.ts'

/** What the world did this quarter. */
export function Incidents({ view, scenario }: { readonly view: View; readonly scenario: Scenario }) {
  if (view.incidents.length === 0) return null
  return (
    <section className="incidents" aria-labelledby="incidents-title">
      <h2 id="incidents-title">{say('table.incidents')}</h2>
      <ul>
        {view.incidents.map((incident) => (
          <li key={incident.id} className="note">
            <h3 {...toldIn(scenario.language)}>{incident.title}</h3>
            {incident.seat ? (
              <p className="s">
                <SeatName seat={incident.seat}>{nameOf(view, incident.seat)}</SeatName>
              </p>
            ) : null}
            <p className="s" {...toldIn(scenario.language)}>
              <Told text={incident.text} />
            </p>
            <p className="s">{effectSentences(view, incident, scenario).join(' ')}</p>
            {incident.committed === null ? null : (
              <p className="s">{say(incident.committed ? 'table.chief.committed' : 'table.chief.new')}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
