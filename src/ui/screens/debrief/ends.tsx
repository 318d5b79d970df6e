import { count, say } from '../../../i18n/index.ts'
import { amount } from '../over/amounts.ts'
import { MeasuresTable } from './measures-table.tsx'
import { Panel } from './panel.tsx'
import { useStory, useTable } from './place.tsx'

/** The place between all hold back and all pool: patients first, then money. */
export function EndsPanel() {
  const { course } = useTable()
  const story = useStory()
  if (!story?.indices) return null
  const { measures, placeScore, none } = story.indices
  const index = (value: number | null) => (value === null ? '–' : count(value))
  const title = say('debriefPage.ends')
  return (
    <Panel id="ends" title={title} lead={say(none === null ? 'debrief.scale' : `debrief.none.${none}`)} wide>
      <MeasuresTable
        title={title}
        heads={[say('debrief.value'), say('debrief.hold'), say('debrief.pool'), say('debrief.index')]}
        cellsOf={
          measures === null
            ? null
            : (measure, digits) => {
                const { value, hold, pool, index: of } = measures[measure]
                return [...[value, hold, pool].map((one) => count(one, digits)), index(of)]
              }
        }
        last={{
          head: say('debrief.place-score'),
          cells: [
            ...[placeScore.value, placeScore.hold, placeScore.pool].map((one) => amount(course, one)),
            index(placeScore.index),
          ],
        }}
      />
    </Panel>
  )
}
