import { readFileSync } from 'node:fs'
import type { Scenario } from '../../src/engine/index.ts'
import { parseScenario } from '../../src/scenario/index.ts'

/** A shipped scenario, decoded. */
export function shipped(name: string): Scenario {
  const decoded = parseScenario(readFileSync(`scenarios/${name}`, 'utf8'))
  if (!decoded.ok) throw new Error(`${name}: ${JSON.stringify(decoded.error)}`)
  return decoded.value
}
