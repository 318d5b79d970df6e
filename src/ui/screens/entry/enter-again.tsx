import { say } from '../../../i18n/index.ts'
import type { LocalTable } from '../../../table/port.ts'
import { Button } from '../../parts/button.tsx'
import { announce } from '../../parts/live-region.tsx'

/** The way back for a slip that turns out wrong once its cards lie open: the round is entered again, from what was entered. */
export function EnterAgain({ table, round }: { readonly table: LocalTable; readonly round: number }) {
  if (round < 1) return null
  const back = async (): Promise<void> => {
    const went = await table.backTo(round)
    if (went.ok) announce(say('entry.again.done', { round }))
  }
  return (
    <details>
      <summary>{say('entry.again')}</summary>
      <div className="stack">
        <p className="s">{say('entry.again.more', { round })}</p>
        <div className="row">
          <Button size="small" look="alt" onClick={() => void back()}>
            {say('entry.again.do', { round })}
          </Button>
        </div>
      </div>
    </details>
  )
}
