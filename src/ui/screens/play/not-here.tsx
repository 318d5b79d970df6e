import '../../../i18n/words/over.ts'
import '../../../i18n/words/set-up.ts'
import type { ReactNode } from 'react'
import { say } from '../../../i18n/index.ts'
import { TopBar } from '../../frame.tsx'
import { notResumedText } from '../../log-text.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { ErrorPanel } from '../../parts/error-panel.tsx'
import { Screen } from '../../parts/screen.tsx'
import { logName, saveFile } from '../../save-file.ts'
import { scenarioEntry } from '../../scenarios.ts'
import { BrokenScenario } from '../set-up/no-scenario.tsx'
import type { Arrival } from './arrive.ts'

type NotHereProps = {
  readonly arrival: Exclude<Arrival, { readonly kind: 'ready' | 'named' | 'ask' }>
  /** True where the page has its bar already. */
  readonly bare?: boolean
}

/** The table of this address cannot be reached: why, what was kept, and ways on. */
export function NotHere({ arrival, bare = false }: NotHereProps) {
  const broken = arrival.kind === 'broken-game'
  return (
    <>
      {bare ? null : <TopBar here="other" />}
      <Screen title={say(broken ? 'play.broken.title' : 'play.missing.title')} narrow>
        <div className="narrow stack-l">{reason(arrival)}</div>
      </Screen>
    </>
  )
}

function reason(arrival: NotHereProps['arrival']): ReactNode {
  switch (arrival.kind) {
    case 'missing':
      return (
        <ErrorPanel happened={say('play.missing')}>
          <Ways />
        </ErrorPanel>
      )
    case 'broken-scenario':
      return <BrokenScenario title={scenarioEntry(arrival.id)?.title ?? arrival.id} issues={arrival.issues} />
    case 'broken-game': {
      const { game, log, why } = arrival
      return (
        <ErrorPanel
          happened={say('play.broken', { reason: notResumedText(why) })}
          kept={say('play.broken.kept')}
        >
          <Button onClick={() => saveFile(logName(game.scenario, game.id), log)}>
            {say('play.broken.save')}
          </Button>
          <ButtonLink look="alt" to={{ page: 'play', wanted: { scenario: game.scenario, seat: game.seat } }}>
            {say('play.again.fresh')}
          </ButtonLink>
          <ButtonLink look="alt" to={{ page: 'home' }}>
            {say('page.home')}
          </ButtonLink>
        </ErrorPanel>
      )
    }
  }
}

function Ways() {
  return (
    <>
      <ButtonLink to={{ page: 'scenarios' }}>{say('over.scenarios')}</ButtonLink>
      <ButtonLink look="alt" to={{ page: 'log' }}>
        {say('openLog.title')}
      </ButtonLink>
    </>
  )
}
