import { say } from '../../../i18n/index.ts'
import type { Plan } from '../../../scenario/index.ts'
import { toldIn } from '../../parts/told.ts'
import { scenarioEntries, scenarioEntry } from '../../scenarios.ts'
import type { Wishes } from './wishes.ts'

interface PlanChoiceProps {
  readonly wishes: Wishes
  readonly plans: readonly Plan[]
  readonly plan: Plan | null
  readonly onChange: (changed: Partial<Wishes>) => void
}

/** A session plan with its clocks, switches and prompts, or a scenario and one's own way. */
export function PlanChoice({ wishes, plans, plan, onChange }: PlanChoiceProps) {
  const title = plan === null ? null : scenarioEntry(plan.games[0]?.scenario ?? '')?.title
  return (
    <div className="stack">
      <div className="field">
        <label htmlFor="plan">{say('workshop.plan')}</label>
        <select
          id="plan"
          value={plan?.id ?? ''}
          onChange={(event) => onChange({ plan: event.target.value === '' ? null : event.target.value })}
        >
          {plans.map(({ id, title }) => (
            <option key={id} value={id} {...toldIn()}>
              {title}
            </option>
          ))}
          <option value="">{say('workshop.plan.none')}</option>
        </select>
      </div>
      {plan === null ? (
        <div className="field">
          <label htmlFor="scenario">{say('workshop.scenario')}</label>
          <select
            id="scenario"
            value={wishes.scenario}
            onChange={(event) => onChange({ scenario: event.target.value })}
          >
            {scenarioEntries.map(({ id, title }) => (
              <option key={id} value={id} {...toldIn()}>
                {title}
              </option>
            ))}
          </select>
          <p className="hint s mute" {...toldIn()}>
            {scenarioEntry(wishes.scenario)?.teaches}
          </p>
        </div>
      ) : (
        <>
          <p className="measure">
            <span {...toldIn()}>{plan.summary}</span>{' '}
            {title == null ? null : say('workshop.scenario.plan', { title })}
          </p>
          <details>
            <summary>{say('workshop.plan.steps')}</summary>
            <ol className="plan-steps">
              {plan.steps.map((step) => (
                <li key={step.title}>
                  <b className="num">{say('workshop.plan.step', { minutes: step.minutes })}</b>
                  <span {...toldIn()}>
                    {step.title}
                    <br />
                    <span className="s mute">{step.prompt}</span>
                  </span>
                </li>
              ))}
            </ol>
          </details>
        </>
      )}
    </div>
  )
}
