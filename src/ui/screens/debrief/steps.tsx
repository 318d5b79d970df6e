import { useEffect, useRef } from 'react'
import { say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { AttributionPanel } from './attribution.tsx'
import { Branches } from './branches.tsx'
import { CaricaturePanel } from './caricature.tsx'
import { ComparePanel } from './compare.tsx'
import { DisclosedPanel } from './disclosed.tsx'
import { disclosuresOf } from './disclosures.ts'
import { EndsPanel } from './ends.tsx'
import { ExportsPanel } from './exports.tsx'
import { FingerprintsPanel } from './fingerprints.tsx'
import { HandedPanel } from './handed.tsx'
import { LettersPanel } from './letters.tsx'
import { MomentsPanel } from './moments.tsx'
import { FeelingsPanel, NotesPanel, PromisePanel } from './notes.tsx'
import { useDebrief, usePlace, useShown } from './place.tsx'
import { DeliveredPanel, PledgesPanel } from './pledges.tsx'
import { ReelPanel } from './reel.tsx'
import { STEPS, type Step, show } from './shown.ts'
import { PromptsPanel, ThemesPanel } from './themes.tsx'
import { AgendaPanel, BesidePanel, DisplacedPanel, TrustPanel } from './where-it-went.tsx'

/** Four steps, each unfolded when the one before has had its time: no figure before feelings, no why before what. */
export function Steps() {
  const unfolded = useShown('unfolded')
  return (
    <div className="steps">
      <StepList />
      <div className="stack-l step-sheets">
        {STEPS.slice(0, unfolded).map((step, at) => (
          <StepSheet key={step} step={step} number={at + 1} />
        ))}
      </div>
    </div>
  )
}

function StepList() {
  const unfolded = useShown('unfolded')
  const short = useShown('short')
  return (
    <nav className="step-list no-print" aria-label={say('debriefPage.steps')}>
      <ol>
        {STEPS.map((step, at) => (
          <li key={step} className={at === unfolded - 1 ? 'now' : at < unfolded ? 'open' : ''}>
            {at < unfolded ? (
              <button type="button" className="plain" onClick={() => goTo(step)}>
                {say(`debriefPage.step.${step}`)}
              </button>
            ) : (
              <span>
                {say(`debriefPage.step.${step}`)}{' '}
                <span className="sr-only">{say('debriefPage.step.folded')}</span>
              </span>
            )}
            <span className="xs mute">
              {say('debriefPage.minutes', { minutes: MINUTES[step][short ? 'short' : 'whole'] })}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Minutes that a step deserves: of forty, or of ten. */
const MINUTES: Readonly<Record<Step, { readonly whole: number; readonly short: number }>> = {
  feelings: { whole: 6, short: 1 },
  happened: { whole: 14, short: 4 },
  why: { whole: 12, short: 3 },
  next: { whole: 8, short: 2 },
}

const sheetId = (step: Step): string => `step-${step}`

function goTo(step: Step): void {
  const heading = document.getElementById(sheetId(step))
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

function StepSheet({ step, number }: { readonly step: Step; readonly number: number }) {
  const { store } = usePlace()
  const unfolded = useShown('unfolded')
  const heading = useRef<HTMLHeadingElement>(null)
  const isFirst = useRef(unfolded > number || number === 1)
  const tables = useDebrief((state) => state.tables)
  const hasRead = useShown('disclosed')
  const mustRead = step === 'happened' && !hasRead && disclosuresOf(tables).length > 0
  const next = STEPS[number]
  useEffect(() => {
    if (isFirst.current) return
    heading.current?.scrollIntoView({ block: 'start' })
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section className="stack-l step-sheet" aria-labelledby={sheetId(step)}>
      <div>
        <p className="s mute">
          {say('debriefPage.step.of', { number, of: STEPS.length, what: say(`debriefPage.step.${step}`) })}
        </p>
        <h2 id={sheetId(step)} ref={heading} tabIndex={-1} className="step-title">
          {say(`debriefPage.step.${step}.question`)}
        </h2>
      </div>
      {mustRead ? <DisclosedPanel onDone={() => goTo('happened')} /> : <StepBody step={step} />}
      {next !== undefined && unfolded === number && !mustRead ? (
        <Button size="big" onClick={() => show(store, { unfolded: number + 1 })}>
          {say('debriefPage.step.on', { what: say(`debriefPage.step.${next}`) })}
        </Button>
      ) : null}
    </section>
  )
}

function StepBody({ step }: { readonly step: Step }) {
  const short = useShown('short')
  switch (step) {
    case 'feelings':
      return <FeelingsPanel />
    case 'happened':
      return (
        <div className="panels">
          {short ? null : <ComparePanel />}
          <ReelPanel />
          <MomentsPanel />
          {short ? null : (
            <>
              <PledgesPanel />
              <DeliveredPanel />
              <TrustPanel />
              <LettersPanel />
            </>
          )}
        </div>
      )
    case 'why':
      return (
        <div className="panels">
          <div className="wide">
            <Branches />
          </div>
          {short ? null : (
            <>
              <EndsPanel />
              <AttributionPanel />
              <CaricaturePanel />
              <FingerprintsPanel />
              <AgendaPanel />
              <DisplacedPanel />
              <BesidePanel />
            </>
          )}
        </div>
      )
    case 'next':
      return (
        <div className="panels">
          {short ? null : (
            <>
              <HandedPanel />
              <ThemesPanel />
            </>
          )}
          <PromptsPanel />
          <PromisePanel />
          {short ? null : <NotesPanel />}
          <ExportsPanel />
        </div>
      )
  }
}
