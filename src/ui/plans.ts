import type { Scenario } from '../engine/index.ts'
import type { Issue, Result } from '../lib/index.ts'
import { decodePlan, gameOf, type Plan } from '../scenario/index.ts'

const files = import.meta.glob<unknown>('#scenarios/plans/*.json', { import: 'default' })

/** The session plans of this site, the shortest first; one that cannot be read is left out. */
export async function loadPlans(): Promise<readonly Plan[]> {
  const contents = await Promise.all(Object.values(files).map((load) => load()))
  return contents
    .map(decodePlan)
    .flatMap((plan) => (plan.ok ? [plan.value] : []))
    .sort((one, other) => one.minutes - other.minutes)
}

/** A scenario as a plan plays it, by the plan's id; null where the plan is unknown or plays another scenario. */
export async function planned(
  id: string,
  scenario: Scenario,
): Promise<Result<Scenario, readonly Issue[]> | null> {
  const plan = (await loadPlans()).find((one) => one.id === id)
  return plan === undefined ? null : asIn(plan, scenario)
}

/** The plans in which a scenario is played, and which it fits: a file of somebody's own may bear a known name. */
export const plansWith = (plans: readonly Plan[], scenario: Scenario): readonly Plan[] =>
  plans.filter((plan) => asIn(plan, scenario)?.ok === true)

function asIn(plan: Plan, scenario: Scenario): Result<Scenario, readonly Issue[]> | null {
  const at = plan.games.findIndex((game) => game.scenario === scenario.id)
  return at < 0 ? null : gameOf(plan, at + 1, scenario)
}
