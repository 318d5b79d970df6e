import { useState } from 'react'
import type { View } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import type { LocalTable } from '../../../table/port.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { announce } from '../../parts/live-region.tsx'
import { isLastRound } from '../table/reflect-words.ts'

/** Two honest ways to end early. */
export function ShortOfTime({ table, view }: { readonly table: LocalTable; readonly view: View }) {
  const [asking, setAsking] = useState(false)
  if (isLastRound(view)) return null
  return (
    <details>
      <summary>{say('entry.short')}</summary>
      <div className="stack">
        <p className="s">{say('entry.run-on.more')}</p>
        <div className="row">
          <Button size="small" look="alt" onClick={() => setAsking(true)}>
            {say('entry.run-on')}
          </Button>
          <Button
            size="small"
            look="alt"
            onClick={() => {
              void table.send({ type: 'endAfter', round: view.round })
              announce(say('entry.end-after.done'))
            }}
          >
            {say('entry.end-after')}
          </Button>
        </div>
        <Dialog open={asking} title={say('entry.run-on.ask')} onClose={() => setAsking(false)}>
          <p>{say('entry.run-on.more')}</p>
          <div className="row">
            <Button look="alt" onClick={() => setAsking(false)}>
              {say('entry.no')}
            </Button>
            <Button
              onClick={() => {
                setAsking(false)
                void table.send({ type: 'runOn' })
              }}
            >
              {say('entry.run-on')}
            </Button>
          </div>
        </Dialog>
      </div>
    </details>
  )
}
