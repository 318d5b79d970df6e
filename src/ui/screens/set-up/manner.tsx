import '../../../i18n/words/plans.ts'
import '../../../i18n/words/set-up.ts'
import { useEffect, useState } from 'react'
import type { Scenario } from '../../../engine/index.ts'
import { LABELS, type Labels, say } from '../../../i18n/index.ts'
import { PACES, type Plan, secondsOf } from '../../../scenario/index.ts'
import { CLOCKS, type ClockName } from '../../address.ts'
import { toldIn } from '../../parts/told.ts'
import { loadPlans, plansWith } from '../../plans.ts'

type WordsChoiceProps = { readonly labels: Labels; readonly onChoose: (labels: Labels) => void }

/** Whose words the game is told in. */
export function WordsChoice({ labels, onChoose }: WordsChoiceProps) {
  return (
    <fieldset className="field">
      <legend>
        <h2>{say('setUp.words')}</h2>
      </legend>
      <div className="words-options">
        {LABELS.map((one) => (
          <label key={one} className="option">
            <input
              type="radio"
              name="labels"
              value={one}
              checked={one === labels}
              onChange={() => onChoose(one)}
            />
            <span>
              <b>{say(`setUp.words.${one}`)}</b>
              <span className="s mute words-more">{say(`setUp.words.${one}.more`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type PlanChoiceProps = {
  readonly scenario: Scenario
  readonly plan: string | null
  readonly onChoose: (plan: string | null) => void
}

/** Whether it is played as a session plan has it: its switches, one after the other, and its clocks. */
export function PlanChoice({ scenario, plan, onChoose }: PlanChoiceProps) {
  const [all, setAll] = useState<readonly Plan[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: plans are fetched once; the set-up is made anew for another scenario
  useEffect(() => {
    let here = true
    // Without the plans the game can be played as the scenario stands.
    loadPlans().then(
      (plans) => {
        if (!here) return
        setAll(plans)
        // A link may name a plan that this site does not have, or that plays something else.
        if (plan !== null && !plansWith(plans, scenario).some(({ id }) => id === plan)) onChoose(null)
      },
      () => {},
    )
    return () => {
      here = false
    }
  }, [])
  const offered = plansWith(all, scenario)
  const chosen = offered.find(({ id }) => id === plan)
  if (offered.length === 0) return null
  return (
    <div className="field set-up-seed">
      <label htmlFor="plan">{say('setUp.plan')}</label>
      <select
        id="plan"
        value={chosen?.id ?? ''}
        aria-describedby="plan-more"
        onChange={(event) => onChoose(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{say('setUp.plan.none')}</option>
        {offered.map(({ id, title }) => (
          <option key={id} value={id} {...toldIn()}>
            {title}
          </option>
        ))}
      </select>
      <p id="plan-more" className="hint s mute" {...(chosen?.summary === undefined ? {} : toldIn())}>
        {chosen?.summary ?? say('setUp.plan.more')}
      </p>
    </div>
  )
}

type ClockChoiceProps = {
  /** The plan or the scenario brings a clock of its own. */
  readonly hasClock: boolean
  readonly clock: ClockName | null
  readonly onChoose: (clock: ClockName | null) => void
}

/** Whether a clock is shown, and how fast it runs. */
export function ClockChoice({ hasClock, clock, onChoose }: ClockChoiceProps) {
  return (
    <div className="field set-up-seed">
      <label htmlFor="clock">{say('setUp.clock')}</label>
      <select
        id="clock"
        value={clock ?? (hasClock ? '' : 'none')}
        aria-describedby="clock-more"
        onChange={(event) => onChoose(CLOCKS.find((one) => one === event.target.value) ?? null)}
      >
        {hasClock ? <option value="">{say('setUp.clock.own')}</option> : null}
        {CLOCKS.map((one) => (
          <option key={one} value={one}>
            {say(`pace.${one}`, { time: one === 'none' ? '' : roundTime(one) })}
          </option>
        ))}
      </select>
      <p id="clock-more" className="hint s mute">
        {say('setUp.clock.more')}
      </p>
    </div>
  )
}

/** "3:45" */
const roundTime = (pace: Exclude<ClockName, 'none'>): string => {
  const seconds = secondsOf(PACES[pace])
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
