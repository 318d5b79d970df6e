import type { Scenario } from '../../../engine/index.ts'
import { say, size } from '../../../i18n/index.ts'
import type { Issue } from '../../../lib/index.ts'
import { parseScenario } from '../../../scenario/index.ts'

const MOST_BYTES = 8_000_000

export type ReadFile =
  | { readonly kind: 'scenario'; readonly file: string; readonly scenario: Scenario }
  | { readonly kind: 'issues'; readonly file: string; readonly issues: readonly Issue[] }
  | { readonly kind: 'no-text'; readonly reason: string }

/** Reads a file as a scenario: all that is wrong with it, or the scenario. */
export async function readScenarioFile(file: File): Promise<ReadFile> {
  // Weighed before it is read: a film must not fill the memory.
  if (file.size > MOST_BYTES)
    return noText(say('own.tooBig', { size: size(file.size), most: size(MOST_BYTES) }))
  const bytes = await file.arrayBuffer().catch(() => null)
  if (bytes === null) return noText(say('own.unreadable'))
  const text = textOf(bytes)
  if (text === null) return noText(say('own.notText'))
  if (/^\s*\{"extract":|^\s*\{"format":"log\//.test(text)) return noText(say('own.log'))
  const parsed = parseScenario(text)
  return parsed.ok
    ? { kind: 'scenario', file: file.name, scenario: parsed.value }
    : { kind: 'issues', file: file.name, issues: parsed.error }
}

const noText = (reason: string): ReadFile => ({ kind: 'no-text', reason })

function textOf(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
