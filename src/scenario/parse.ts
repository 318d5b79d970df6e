import type { Scenario } from '../engine/index.ts'
import { fail, type Issue, type Result } from '../lib/index.ts'
import { decodeScenario } from './decode.ts'
import { whereJsonBreaks } from './json-text.ts'

/** The longest scenario text that is read at all, in characters. */
const LONGEST = 2_000_000

/** Reads a scenario from JSON text; broken JSON is reported with its line and column. */
export function parseScenario(text: string): Result<Scenario, readonly Issue[]> {
  if (text.length > LONGEST)
    return fail([{ path: '', code: 'file-too-long', values: { found: text.length, most: LONGEST } }])
  const value = readJson(text.startsWith('\uFEFF') ? text.slice(1) : text)
  return value.ok ? decodeScenario(value.value) : value
}

function readJson(text: string): Result<unknown, readonly Issue[]> {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return fail([{ path: '', code: 'not-json', values: { ...whereJsonBreaks(text) } }])
  }
}
