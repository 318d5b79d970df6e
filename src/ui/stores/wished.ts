import type { Scenario } from '../../engine/index.ts'
import { optionsAtPace } from '../../scenario/index.ts'
import type { GameSettings } from '../address.ts'

/** The scenario with the labels and the clock that were asked for, as options of this game. */
export function wished(scenario: Scenario, { labels, pace }: GameSettings): Scenario {
  const options =
    pace === undefined ? scenario.options : optionsAtPace(scenario.options, pace === 'none' ? null : pace)
  return { ...scenario, options: labels === undefined ? options : { ...options, labels } }
}
