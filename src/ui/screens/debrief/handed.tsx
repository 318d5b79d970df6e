import { count, say } from '../../../i18n/index.ts'
import { handedOnSentence } from '../over/handed-on.tsx'
import { MeasuresTable } from './measures-table.tsx'
import { Panel } from './panel.tsx'
import { useStory, useTable } from './place.tsx'

/** The year after the last round, which nobody plays. */
export function HandedPanel() {
  const { course } = useTable()
  const story = useStory()
  const on = story?.handedOn
  if (!on) return null
  const last = course.results.at(-1)?.outcomes
  return (
    <Panel id="handed" title={say('debrief.handed-on')} lead={say('debrief.handed-on.about')} wide>
      {last ? <p>{handedOnSentence(last, on.quarters)}</p> : null}
      <MeasuresTable
        title={say('debrief.handed-on')}
        heads={[say('debrief.value'), say('debrief.hold'), say('debrief.pool')]}
        cellsOf={(measure, digits) => {
          const { value, hold, pool } = on.measures[measure]
          return [value, hold, pool].map((one) => count(one, digits))
        }}
      />
    </Panel>
  )
}
