import { MEASURES } from '../../../debrief/index.ts'
import { count, say } from '../../../i18n/index.ts'
import { Sideways } from '../../parts/sideways.tsx'
import { amount } from '../over/course.ts'
import { Panel } from './panel.tsx'
import { useStory, useTable } from './place.tsx'

/** The place between all hold back and all pool: patients first, then money. */
export function EndsPanel() {
  const { course } = useTable()
  const story = useStory()
  if (!story?.indices) return null
  const { indices } = story
  const { measures, placeScore, none } = indices
  const index = (value: number | null) => (value === null ? '–' : count(value))
  const digits = (measure: string) => (measure === 'fourHour' ? 1 : 0)
  const heads = ['debrief.value', 'debrief.hold', 'debrief.pool', 'debrief.index'] as const
  return (
    <Panel
      id="ends"
      title={say('debriefPage.ends')}
      lead={say(none === null ? 'debrief.scale' : `debrief.none.${none}`)}
      wide
    >
      <Sideways label={say('debriefPage.as-table', { what: say('debriefPage.ends') })}>
        <table>
          <caption className="sr-only">{say('debriefPage.ends')}</caption>
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
            {measures === null
              ? null
              : MEASURES.map((measure) => {
                  const { value, hold, pool, index: of } = measures[measure]
                  return (
                    <tr key={measure}>
                      <th scope="row">{say(`debrief.measure.${measure}`)}</th>
                      {[value, hold, pool].map((one, at) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: the columns are fixed
                        <td key={at} className="num">
                          {count(one, digits(measure))}
                        </td>
                      ))}
                      <td className="num">{index(of)}</td>
                    </tr>
                  )
                })}
            <tr>
              <th scope="row">{say('debrief.place-score')}</th>
              {[placeScore.value, placeScore.hold, placeScore.pool].map((one, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns are fixed
                <td key={at} className="num">
                  {amount(course, one)}
                </td>
              ))}
              <td className="num">{index(placeScore.index)}</td>
            </tr>
          </tbody>
        </table>
      </Sideways>
    </Panel>
  )
}
