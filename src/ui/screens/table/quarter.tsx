import type { OwnView, Scenario, View } from '../../../engine/index.ts'
import { say, season } from '../../../i18n/index.ts'
import { useScreen } from '../../parts/screen.tsx'
import { QuarterPlayer } from './quarter-player.tsx'
import { ReadyDock } from './ready-dock.tsx'

interface QuarterProps {
  readonly view: View
  readonly own: OwnView
  readonly scenario: Scenario
}

/** Ninety-one days as a living picture; skipping changes nothing. */
export function Quarter({ view, own, scenario }: QuarterProps) {
  const heading = useScreen(say('table.title', { round: view.round, phase: say('table.phase.quarter') }))
  return (
    <>
      <main id="main" className="wrap quarter">
        <header>
          <p className="s mute">{say('table.quarter.days', { season: season(view.round) })}</p>
          <h1 ref={heading} tabIndex={-1}>
            {say('table.quarter')}
          </h1>
        </header>
        <QuarterPlayer view={view} scenario={scenario} opens="playing" />
      </main>
      <ReadyDock view={view} own={own} label={say('table.quarter.results')}>
        <p className="hide-s">{say('table.quarter.dock')}</p>
      </ReadyDock>
    </>
  )
}
