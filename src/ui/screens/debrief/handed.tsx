import { MEASURES } from '../../../debrief/index.ts'
import { count, say } from '../../../i18n/index.ts'
import { Sideways } from '../../parts/sideways.tsx'
import { handedOnSentence } from '../over/handed-on.tsx'
import { Panel } from './panel.tsx'
import { useStory, useTable } from './place.tsx'

/** The year after the last round, which nobody plays. */
export function HandedPanel() {
  const { course } = useTable()
  const story = useStory()
  const on = story?.handedOn
  if (!on) return null
  const last = course.results.at(-1)?.outcomes
  const heads = ['debrief.value', 'debrief.hold', 'debrief.pool'] as const
  return (
    <Panel id="handed" title={say('debrief.handed-on')} lead={say('debrief.handed-on.about')} wide>
      {last ? <p>{handedOnSentence(last, on.quarters)}</p> : null}
      <Sideways label={say('debriefPage.as-table', { what: say('debrief.handed-on') })}>
        <table>
          <caption className="sr-only">{say('debrief.handed-on')}</caption>
          <thead>
            <tr>
              <td />
              {heads.map((head) => (
                <th key={head} scope="col" className="num">
                  {say(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {MEASURES.map((measure) => {
              const { value, hold, pool } = on.measures[measure]
              return (
                <tr key={measure}>
                  <th scope="row">{say(`debrief.measure.${measure}`)}</th>
                  {[value, hold, pool].map((one, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the columns are fixed
                    <td key={at} className="num">
                      {count(one, measure === 'fourHour' ? 1 : 0)}
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </Sideways>
    </Panel>
  )
}
