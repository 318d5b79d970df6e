import '../../../i18n/words/handbook.ts'
import '../../../i18n/words/table.ts'
import { useEffect, useState } from 'react'
import { PHASES } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { PACES, type Plan, secondsOf } from '../../../scenario/index.ts'
import { Progress } from '../../parts/progress.tsx'
import { Sideways } from '../../parts/sideways.tsx'
import { loadPlans } from '../../plans.ts'

/** The session plans as the app runs them: read from their files, so that paper and clock agree. */
export function Plans() {
  const [plans, setPlans] = useState<readonly Plan[] | null>(null)
  useEffect(() => {
    let here = true
    loadPlans()
      .catch(() => [])
      .then((found) => {
        if (here) setPlans(found)
      })
    return () => {
      here = false
    }
  }, [])
  if (plans === null) return <Progress label={say('page.loading')} />
  return plans.map((plan) => <OnePlan key={plan.id} plan={plan} />)
}

function OnePlan({ plan }: { readonly plan: Plan }) {
  let from = 0
  const steps = plan.steps.map((step) => {
    const start = from
    from += step.minutes
    return { step, start }
  })
  return (
    <section className="handbook-plan">
      <h3>{plan.title}</h3>
      <p className="s">{plan.summary}</p>
      <table>
        <thead>
          <tr>
            <th scope="col" className="num">
              {say('handbook.plan.from')}
            </th>
            <th scope="col">{say('handbook.plan.step')}</th>
            <th scope="col" className="num">
              {say('handbook.plan.minutes')}
            </th>
            <th scope="col">{say('handbook.plan.say')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ step, start }) => (
            <tr key={`${start} ${step.title}`}>
              <td className="num">{clock(start)}</td>
              <th scope="row">{step.title}</th>
              <td className="num">{step.minutes}</td>
              <td>{step.prompt}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td className="num">{clock(plan.minutes)}</td>
            <th scope="row">{say('handbook.plan.all')}</th>
            <td className="num">{plan.minutes}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

/** "0:45" hours and minutes from the start. */
const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

const paces = ['fast', 'standard', 'full'] as const

/** Seconds of each phase at each pace. */
export function Paces() {
  return (
    <Sideways label={say('handbook.pace.caption')}>
      <table>
        <caption className="s mute">{say('handbook.pace.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('handbook.pace')}</th>
            {PHASES.map((phase) => (
              <th key={phase} scope="col" className="num">
                {say(`table.phase.${phase}`)}
              </th>
            ))}
            <th scope="col" className="num">
              {say('handbook.pace.round')}
            </th>
          </tr>
        </thead>
        <tbody>
          {paces.map((pace) => (
            <tr key={pace}>
              <th scope="row">{say(`handbook.pace.${pace}`)}</th>
              {PHASES.map((phase) => (
                <td key={phase} className="num">
                  {PACES[pace][phase]}
                </td>
              ))}
              <td className="num">{clock(secondsOf(PACES[pace]))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}
