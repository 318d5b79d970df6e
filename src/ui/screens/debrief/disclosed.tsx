import { percent, say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { announce } from '../../parts/live-region.tsx'
import { disclosuresOf } from './disclosures.ts'
import { optionWord } from './option-word.ts'
import { Panel } from './panel.tsx'
import { useDebrief, usePlace } from './place.tsx'
import { show } from './shown.ts'

/** What people could not know while they played. There is no way past it but to read it. */
export function DisclosedPanel({ onDone }: { readonly onDone: () => void }) {
  const { store, isWall } = usePlace()
  const tables = useDebrief((state) => state.tables)
  const sentences = disclosuresOf(tables)
  const done = () => {
    show(store, { disclosed: true })
    announce(say('debriefPage.disclosed.thanks'))
    onDone()
  }
  return (
    <Panel id="disclosed" title={say('debriefPage.disclosed')} lead={say('debriefPage.disclosed.lead')} wide>
      <ul className="disclosed">
        {sentences.map(({ key, values }) => (
          <li key={key + JSON.stringify(values)}>
            {say(key, {
              ...values,
              ...(typeof values.share === 'number' ? { share: percent(values.share) } : {}),
              ...(typeof values.option === 'string' ? { option: optionWord(values.option) } : {}),
            })}
          </li>
        ))}
      </ul>
      {isWall ? null : <Button onClick={done}>{say('debriefPage.disclosed.read')}</Button>}
    </Panel>
  )
}
