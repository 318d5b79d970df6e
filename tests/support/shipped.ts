import { readFileSync } from 'node:fs'
import type { Scenario } from '../../src/engine/index.ts'
import { parseScenario } from '../../src/scenario/index.ts'

/** A scenario that comes with the game. */
export function shipped(id: string): Scenario {
  const text = readFileSync(new URL(`../../scenarios/${id}.json`, import.meta.url), 'utf8')
  const scenario = parseScenario(text)
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.error))
  return scenario.value
}
