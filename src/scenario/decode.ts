import type { Scenario } from '../engine/index.ts'
import { fail, hashOf, type Issue, ok, type Result } from '../lib/index.ts'
import { complete } from './complete.ts'
import { crossCheck } from './cross-check.ts'
import { scenarioInFile } from './schema/index.ts'
import { schemaIssues } from './schema-issues.ts'
import { upgrade } from './upgrade.ts'

/** Reads a scenario from outside: all that is wrong with it at once, or the scenario with every number filled in. */
export function decodeScenario(value: unknown): Result<Scenario, readonly Issue[]> {
  const upgraded = upgrade(value)
  if (!upgraded.ok) return upgraded
  const parsed = scenarioInFile().safeParse(upgraded.value)
  const found = parsed.success ? [] : schemaIssues(parsed.error.issues, upgraded.value)
  const places = new Set(found.map(({ path }) => path))
  const contradictions = crossCheck(upgraded.value).filter(({ path }) => !places.has(path))
  const issues = [...found, ...contradictions]
  if (issues.length > 0 || !parsed.success) return fail(issues)
  return ok(complete(parsed.data))
}

/** SHA-256 of the canonical JSON of a decoded scenario: two files that say the same have the same hash. */
export function scenarioHash(scenario: Scenario): string {
  const hash = hashes.get(scenario) ?? hashOf(scenario)
  hashes.set(scenario, hash)
  return hash
}

// A pure function's memory: every branch of a game names the same scenario, and a scenario never changes.
const hashes = new WeakMap<Scenario, string>()
