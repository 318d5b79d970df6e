import type { ReactNode } from 'react'
import type { Scenario, View } from '../../../engine/index.ts'
import { say, season } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { useScreen } from '../../parts/screen.tsx'
import { Dock } from '../table/dock.tsx'
import { MovesMade } from '../table/moves-made.tsx'
import { PayoffResults } from '../table/payoff-results.tsx'
import { payoffInWords } from '../table/payoff-words.ts'
import { payoffsIn } from '../table/payoffs.ts'
import { Promised } from '../table/promised-table.tsx'
import { QuarterPlayer } from '../table/quarter-player.tsx'
import { onwardLabel, patientsHeadline } from '../table/reflect-words.ts'
import { Reveal, RevealDock } from '../table/reveal.tsx'
import { ThreeFigures } from '../table/three-figures.tsx'

interface AfterProps {
  readonly view: View
  readonly scenario: Scenario
  readonly onReady: () => void
}

/** The cards turn in front of all. */
export function TogetherReveal({
  view,
  scenario,
  onReady,
  onSkip,
  children,
}: AfterProps & { readonly onSkip: () => void; readonly children?: ReactNode }) {
  const plays = scenario.flow !== null
  return (
    <Reveal
      view={view}
      own={null}
      scenario={scenario}
      next={<RevealDock plays={plays} onWatch={onReady} onSkip={onSkip} />}
    >
      {children}
    </Reveal>
  )
}

/** The quarter as a living picture, for all. */
export function TogetherQuarter({ view, scenario, onReady }: AfterProps) {
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
      <Dock
        action={
          <Button size="big" onClick={onReady}>
            {say('table.quarter.results')}
          </Button>
        }
      >
        <p className="hide-s">{say('table.quarter.dock')}</p>
      </Dock>
    </>
  )
}

/** What came of it for patients and the place; what is each board’s own stays out. */
export function TogetherResults({
  view,
  scenario,
  onReady,
  children,
}: AfterProps & { readonly children?: ReactNode }) {
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
            {headline(view, scenario)}
          </h1>
        </header>
        {scenario.flow ? (
          <section className="lead" aria-label={say('table.reflect.lead')}>
            <QuarterPlayer view={view} scenario={scenario} opens="at the end" />
            <ThreeFigures view={view} own={null} scenario={scenario} result={result} />
          </section>
        ) : (
          <PayoffResults view={view} own={null} scenario={scenario} result={result} />
        )}
        {scenario.flow && !view.poolHidden ? <Promised result={result} scenario={scenario} /> : null}
        <MovesMade view={view} scenario={scenario} result={result} />
        {children}
      </main>
      <Dock
        action={
          <Button size="big" onClick={onReady}>
            {onwardLabel(view)}
          </Button>
        }
      >
        <p className="hide-s">{say('together.results.dock')}</p>
      </Dock>
    </>
  )
}

/** In a table game what the round cost all of them; else how the quarter turned out for patients. */
function headline(view: View, scenario: Scenario): string {
  const { card, current, seats } = view
  if (current === null) return say('table.reflect.done')
  if (card?.kind !== 'table' || !current.choices) return patientsHeadline(view, current, scenario)
  const got = payoffsIn(
    card,
    current,
    seats.map(({ id }) => id),
  )
  const sum = seats.reduce((total, { id }) => total + (got[id] ?? 0), 0)
  return say('together.turn', {
    turn: sum > 0 ? 'up' : sum < 0 ? 'down' : 'even',
    now: payoffInWords(card, Math.abs(sum)),
  })
}
