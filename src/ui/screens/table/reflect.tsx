import type { OwnView, ResultView, Scenario, View } from '../../../engine/index.ts'
import { say, season } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { useScreen } from '../../parts/screen.tsx'
import { Account } from './account-table.tsx'
import { Dock } from './dock.tsx'
import { MineAndPlace } from './mine-and-place.tsx'
import { MovesMade } from './moves-made.tsx'
import { OneLine } from './one-line.tsx'
import { PayoffResults, payoffHeadline } from './payoff-results.tsx'
import { usePlay } from './play-context.tsx'
import { Promised } from './promised-table.tsx'
import { QuarterPlayer } from './quarter-player.tsx'
import { ReadyDock } from './ready-dock.tsx'
import { onwardLabel, reflectHeadline } from './reflect-words.ts'
import { Standards } from './standards.tsx'
import { ThreeFigures } from './three-figures.tsx'
import { WhyTrust } from './why-trust.tsx'

interface ReflectProps {
  readonly view: View
  readonly own: OwnView
  readonly scenario: Scenario
}

/** What came of it: patients first, then the place, then one's own organisation. */
export function Results({ view, own, scenario }: ReflectProps) {
  const heading = useScreen(say('table.title', { round: view.round, phase: say('table.phase.reflect') }))
  const result = view.current
  if (!result) return null
  return (
    <>
      <main id="main" className="wrap reflect stack-l">
        <header>
          {scenario.flow ? (
            <p className="s mute">{say('table.reflect.over', { season: season(view.round) })}</p>
          ) : null}
          <h1 ref={heading} tabIndex={-1}>
            {scenario.flow
              ? reflectHeadline(view, result, { own, scenario })
              : payoffHeadline({ view, own, scenario, result })}
          </h1>
        </header>
        {scenario.flow ? (
          <PlaceResults view={view} own={own} scenario={scenario} result={result} />
        ) : (
          <PayoffResults view={view} own={own} scenario={scenario} result={result} />
        )}
        <MovesMade view={view} scenario={scenario} result={result} />
        <WhyTrust view={view} result={result} />
        {scenario.flow ? <Account view={view} own={own} scenario={scenario} result={result} /> : null}
        <Standards view={view} own={own} />
        <OneLine round={view.round} />
      </main>
      <Onward view={view} own={own} />
    </>
  )
}

/** On to the next round; who only looks back at the hot seat goes back to the others. */
function Onward({ view, own }: Pick<ReflectProps, 'view' | 'own'>) {
  const { room } = usePlay()
  if (room?.onBack)
    return (
      <Dock
        action={
          <Button size="big" onClick={room.onBack}>
            {room.leave}
          </Button>
        }
      />
    )
  return (
    <ReadyDock view={view} own={own} label={onwardLabel(view)}>
      <p className="hide-s">{say('table.reflect.dock')}</p>
    </ReadyDock>
  )
}

function PlaceResults({ view, own, scenario, result }: ReflectProps & { readonly result: ResultView }) {
  return (
    <>
      <section className="lead" aria-label={say('table.reflect.lead')}>
        <QuarterPlayer view={view} scenario={scenario} opens="at the end" />
        <ThreeFigures view={view} own={own} scenario={scenario} result={result} />
      </section>
      {result.after?.bottleneck ? (
        <p className="note">{say('table.bottleneck', { line: result.after.bottleneck })}</p>
      ) : null}
      <div className="grid c2">
        {view.poolHidden ? null : <Promised result={result} scenario={scenario} />}
        <MineAndPlace view={view} own={own} scenario={scenario} result={result} />
      </div>
    </>
  )
}
