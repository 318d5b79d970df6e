import type { Scenario } from '../engine/index.ts'
import { say } from '../i18n/index.ts'
import { fail, type Issue, ok, type Result } from '../lib/index.ts'
import { parseScenario } from '../scenario/index.ts'
import { readText, scenarioFile } from './files.ts'
import { placedSentence } from './sentences.ts'

/** A scenario by its id or its file, or every sentence about why it cannot be played. */
export function loadScenario(written: string): Result<Scenario, readonly string[]> {
  const loaded = loadWithIssues(written)
  if (loaded.ok) return loaded
  const { file, problem, issues } = loaded.error
  if (problem !== null) return fail([problem])
  return fail([
    say('cli.scenario-broken', { file, count: issues.length }),
    ...issues.map((issue) => `  ${placedSentence(issue)}`),
  ])
}

interface NotLoaded {
  readonly file: string
  /** Why the file could not even be read. */
  readonly problem: string | null
  readonly issues: readonly Issue[]
}

/** The same, with the issues as they are. */
export function loadWithIssues(written: string): Result<Scenario, NotLoaded> {
  const file = scenarioFile(written)
  if (!file.ok) return fail({ file: written, problem: file.error, issues: [] })
  const text = readText(file.value)
  if (!text.ok) return fail({ file: file.value, problem: text.error, issues: [] })
  const scenario = parseScenario(text.value)
  return scenario.ok ? ok(scenario.value) : fail({ file: written, problem: null, issues: scenario.error })
}
