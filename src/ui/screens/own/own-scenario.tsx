import '../../../i18n/words/over.ts'
import '../../../i18n/words/own.ts'
import { useEffect, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { ErrorPanel } from '../../parts/error-panel.tsx'
import { announce } from '../../parts/live-region.tsx'
import { Progress } from '../../parts/progress.tsx'
import { Screen } from '../../parts/screen.tsx'
import { toldIn } from '../../parts/told.ts'
import { DropZone } from '../log/drop-zone.tsx'
import { FileIssues } from './file-issues.tsx'
import { type InHand, takeUp } from './in-hand.ts'
import { PlayOwn } from './play-own.tsx'
import { type ReadFile, readScenarioFile } from './read-file.ts'

type State = { readonly kind: 'empty' | 'reading' } | { readonly kind: 'read'; readonly read: ReadFile }

/** Opens a scenario from a file: all that is wrong with it, or what it is, whether it is a dilemma, and a game of it. */
export function OwnScenario() {
  const [inHand, setInHand] = useState<InHand | null>(null)
  const [state, setState] = useState<State>({ kind: 'empty' })
  // Taken up once the screen stands: what is taken is gone.
  useEffect(() => {
    const one = takeUp()
    if (one !== null) setInHand(one)
  }, [])
  const open = async (file: File) => {
    setState({ kind: 'reading' })
    announce(say('own.reading'))
    const read = await readScenarioFile(file)
    setState({ kind: 'read', read })
    if (read.kind === 'scenario') setInHand({ scenario: read.scenario, file: read.file, wanted: {} })
  }
  const again = () => {
    setInHand(null)
    setState({ kind: 'empty' })
  }
  if (inHand !== null)
    return (
      <Screen
        title={inHand.scenario.title}
        lead={<span {...toldIn(inHand.scenario.language)}>{inHand.scenario.summary}</span>}
      >
        <PlayOwn inHand={inHand}>
          <Button look="alt" onClick={again}>
            {say('own.other')}
          </Button>
        </PlayOwn>
      </Screen>
    )
  const read = state.kind === 'read' ? state.read : null
  return (
    <Screen title={say('own.title')} lead={say('own.lead')} narrow>
      <div className="narrow stack-l">
        {read?.kind === 'no-text' ? <ErrorPanel happened={read.reason} kept={say('openLog.kept')} /> : null}
        {read?.kind === 'issues' ? <FileIssues file={read.file} issues={read.issues} /> : null}
        {state.kind === 'reading' ? (
          <Progress label={say('own.reading')} />
        ) : (
          <DropZone
            label={say('own.choose')}
            accept=".json,application/json,text/plain"
            onFiles={([file]) => file && void open(file)}
          />
        )}
      </div>
    </Screen>
  )
}
