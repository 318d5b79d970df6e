import { useEffect, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { gameOf, type Plan } from '../../../scenario/index.ts'
import type { ConsoleFrame } from '../../../workshop/protocol/index.ts'
import { Button } from '../../parts/button.tsx'
import { loadPlans } from '../../plans.ts'
import { loadScenario, scenarioEntry } from '../../scenarios.ts'
import { runningTables } from './slowest.ts'
import type { Act } from './use-act.tsx'

/** The steps of the session's plan with their minutes and prompts; nothing where the facilitator goes their own way. */
export function PlanSteps({ frame, act }: { readonly frame: ConsoleFrame; readonly act: Act }) {
  const id = frame.settings.plan
  const [plan, setPlan] = useState<Plan | null>(null)
  useEffect(() => {
    if (id === null) return
    let here = true
    loadPlans().then(
      (plans) => {
        if (here) setPlan(plans.find((one) => one.id === id) ?? null)
      },
      () => {},
    )
    return () => {
      here = false
    }
  }, [id])
  if (plan === null) return null
  return (
    <details>
      <summary>{plan.title}</summary>
      <ol className="desk-list">
        {plan.steps.map(({ title, minutes, prompt }) => (
          <li key={title} className="s">
            <b>{say('console.session.step', { minutes, title })}</b>
            <br />
            {prompt}
          </li>
        ))}
      </ol>
      <NextGame plan={plan} frame={frame} act={act} />
    </details>
  )
}

/** A plan's other games: the room is set up for one once no game runs any more. */
function NextGame({
  plan,
  frame,
  act,
}: {
  readonly plan: Plan
  readonly frame: ConsoleFrame
  readonly act: Act
}) {
  if (runningTables(frame).length > 0) return null
  const setUp = async (game: number, id: string): Promise<void> => {
    const loaded = await loadScenario(id)
    const fitted = loaded === null ? null : gameOf(plan, game, loaded)
    if (!fitted?.ok) return
    const { absence, labels } = frame.settings.options
    const options = { ...fitted.value.options, absence, labels }
    await act({
      type: 'changeSettings',
      settings: { ...frame.settings, options: { ...options }, differs: null },
      scenario: { ...fitted.value },
    })
  }
  return plan.games.map(({ scenario }, index) =>
    scenario === frame.scenario.id ? null : (
      <Button key={scenario} size="small" look="alt" onClick={() => void setUp(index + 1, scenario)}>
        {say('console.session.next-game', { title: scenarioEntry(scenario)?.title ?? scenario })}
      </Button>
    ),
  )
}
