import '../../../i18n/words/over.ts'
import { useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { ErrorPanel } from '../../parts/error-panel.tsx'
import { announce } from '../../parts/live-region.tsx'
import { Progress } from '../../parts/progress.tsx'
import { Screen } from '../../parts/screen.tsx'
import { DropZone } from './drop-zone.tsx'
import { type Opened, openFile } from './open-file.ts'
import { OpenedLog } from './opened-log.tsx'

type State =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'opened'; readonly opened: Opened }

const LOGS = '.jsonl,application/x-ndjson,application/jsonl,text/plain'

/** Opens any saved log: checks it, tells its game, and lets an unfinished one go on. */
export function OpenLog() {
  const [state, setState] = useState<State>({ kind: 'empty' })
  const open = async (file: File) => {
    setState({ kind: 'reading' })
    announce(say('openLog.reading'))
    const result = await openFile(file)
    setState(result.ok ? { kind: 'opened', opened: result.value } : { kind: 'refused', reason: result.error })
  }
  if (state.kind === 'opened')
    return (
      <OpenedLog opened={state.opened}>
        <Button look="alt" onClick={() => setState({ kind: 'empty' })}>
          {say('openLog.other')}
        </Button>
      </OpenedLog>
    )
  return (
    <Screen title={say('openLog.title')} lead={say('openLog.lead')} narrow>
      <div className="narrow stack-l">
        {state.kind === 'refused' ? (
          <ErrorPanel happened={state.reason} kept={say('openLog.kept')}>
            <p>{say('openLog.whatNext')}</p>
          </ErrorPanel>
        ) : null}
        {state.kind === 'reading' ? (
          <Progress label={say('openLog.reading')} />
        ) : (
          <DropZone
            label={say('openLog.choose')}
            accept={LOGS}
            onFiles={([file]) => file && void open(file)}
          />
        )}
      </div>
    </Screen>
  )
}
