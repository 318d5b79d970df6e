import { say } from '../../../i18n/index.ts'
import type { ConsoleFrame, DebriefShown } from '../../../workshop/protocol/index.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import type { Act } from './use-act.tsx'

interface DebriefStepsProps {
  readonly frame: ConsoleFrame
  readonly act: Act
  readonly workshop: string
}

const STEPS: readonly DebriefShown['step'][] = ['feelings', 'happened', 'why', 'next']

/** The four steps of the debrief, one after the other; figures and branches are put up from the debrief page. */
export function DebriefSteps({ frame, act, workshop }: DebriefStepsProps) {
  const { debrief, mustDisclose } = frame
  if (debrief === null || frame.stage !== 'debrief') return null
  const at = STEPS.indexOf(debrief.step)
  const next = STEPS[at + 1]
  const owed = mustDisclose && !debrief.disclosed
  const steer = (change: Partial<DebriefShown>): void =>
    void act({ type: 'steerDebrief', shown: structuredClone({ ...debrief, ...change }) as never })
  const goOn = (step: DebriefShown['step']): void => {
    steer({ step, panel: owed ? 'disclosed' : null })
    void act({ type: 'showPage', page: 'debrief' })
  }
  return (
    <section className="panel stack" aria-labelledby="debrief-steps">
      <h2 id="debrief-steps">{say('console.debrief')}</h2>
      <ol className="desk-steps">
        {STEPS.map((step, index) => (
          <li key={step} aria-current={index === at ? 'step' : undefined}>
            {index < at ? '✓ ' : ''}
            {say(`room.step.${step}`)}
          </li>
        ))}
      </ol>
      <p className="s mute">{say(at === 0 ? 'console.debrief.feelings' : 'console.debrief.open')}</p>
      {owed && at > 0 ? (
        <div className="note stack">
          <p>{say('console.debrief.disclose')}</p>
          {debrief.panel === 'disclosed' ? (
            <Button size="small" onClick={() => steer({ disclosed: true, panel: null })}>
              {say('console.debrief.disclosed')}
            </Button>
          ) : (
            <Button size="small" onClick={() => steer({ panel: 'disclosed' })}>
              {say('console.debrief.disclose.show')}
            </Button>
          )}
        </div>
      ) : null}
      <div className="row">
        {next === undefined || (owed && at > 0) ? null : (
          <Button size="small" onClick={() => goOn(next)}>
            {say('console.debrief.on', { step: say(`room.step.${next}`) })}
          </Button>
        )}
        <ButtonLink look="alt" size="small" to={{ page: 'room-debrief', workshop }}>
          {say('console.debrief.page')}
        </ButtonLink>
      </div>
    </section>
  )
}
