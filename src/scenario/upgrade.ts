import { fail, type Issue, ok, type Result } from '../lib/index.ts'
import { entries } from './check/loose.ts'
import { FORMAT } from './schema/index.ts'

/** One step from a format to the next. Steps stay for ever; a decoded scenario never says which format it came from. */
export interface UpgradeStep {
  readonly from: string
  readonly to: string
  readonly change: (file: Readonly<Record<string, unknown>>) => Record<string, unknown>
}

/** Oldest first. There is no older format yet. */
const STEPS: readonly UpgradeStep[] = []

/** The steps there are, and the format they lead to. */
export interface UpgradePath {
  readonly steps: readonly UpgradeStep[]
  readonly to: string
}
const TODAY: UpgradePath = { steps: STEPS, to: FORMAT }

const versionOf = (format: string): number | null => {
  const found = /^scenario\/([1-9][0-9]{0,3})$/.exec(format)
  return found ? Number(found[1]) : null
}

const refused = (code: string, values: Issue['values']): Result<never, readonly Issue[]> =>
  fail([{ path: code === 'not-an-object' ? '' : 'format', code, values }])

/** Brings a file to the format of today one step at a time; refuses what is no scenario, and formats newer than ours. */
export function upgrade(value: unknown, path: UpgradePath = TODAY): Result<unknown, readonly Issue[]> {
  const { steps, to: ours } = path
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused('not-an-object', {})
  let file: Record<string, unknown> = entries(value)
  const format = file.format
  if (typeof format !== 'string') return refused('no-format', { ours })
  const version = versionOf(format)
  if (version === null) return refused('not-a-scenario', { found: format.slice(0, 40), ours })
  if (version > (versionOf(ours) ?? 0)) return refused('newer-format', { found: format, ours })
  while (file.format !== ours) {
    const step = steps.find(({ from }) => from === file.format)
    if (!step) return refused('no-upgrade', { found: String(file.format).slice(0, 40), ours })
    file = { ...step.change(file), format: step.to }
  }
  return ok(file)
}
