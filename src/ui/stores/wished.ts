import type { Scenario } from '../../engine/index.ts'
import { type Issue, ok, type Result } from '../../lib/index.ts'
import { optionsAtPace } from '../../scenario/index.ts'
import type { GameSettings } from '../address.ts'
import { planned } from '../plans.ts'

interface Wished {
  /** With the options of this game. */
  readonly scenario: Scenario
  /** The same with the options that it came with. */
  readonly published: Scenario
}

/** A scenario as a game's settings ask for it: by a plan, with its clock and labels; null where they ask for no plan of it. */
export async function wished(
  scenario: Scenario,
  { plan, labels, pace }: GameSettings,
): Promise<Result<Wished, readonly Issue[]> | null> {
  const start = plan === undefined ? ok(scenario) : await planned(plan, scenario)
  if (start === null || !start.ok) return start
  const { options } = start.value
  const paced = pace === undefined ? options : optionsAtPace(options, pace === 'none' ? null : pace)
  return ok({
    scenario: { ...start.value, options: labels === undefined ? paced : { ...paced, labels } },
    published: { ...start.value, options: scenario.options },
  })
}
