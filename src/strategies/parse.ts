import { fail, type Issue, ok, type Result } from '../lib/index.ts'
import { scripted } from './cycles.ts'
import { liftToSeats } from './lift.ts'
import { nearestIds, ruleNamed, seatedAs } from './named.ts'
import { personaNamed } from './personas.ts'
import type { Rule } from './rule.ts'
import type { Parameter, Settings, Strategy } from './strategy.ts'
import type { Temperament } from './temperament.ts'

/** A strategy with its settings, ready to sit down. */
export interface Player {
  /** As it is written, shortest form: `grudger:theta=0.5`. */
  readonly text: string
  readonly strategy: Strategy
  readonly settings: Settings
  /** The two-player rule inside, for the lab's loop. */
  readonly rule: Rule
  /** Where a persona brings one of its own, whatever was asked for. */
  readonly temperament?: Temperament
}

type Parameters = Strategy['parameters']

/**
 * Reads `tit-for-tat`, `TitForTat`, `grudger:theta=0.5`, `script:CDDC`; several settings are divided by `:`.
 * All that is wrong is returned, under `path`, each with the code of its sentence.
 */
export function parseStrategy(written: string, path = 'strategy'): Result<Player, readonly Issue[]> {
  const [name = '', ...parts] = partsOf(written.replace(/^persona:/i, ''))
  if (name.toLowerCase() === 'script') return parseScript(parts.join(''), path)
  const rule = ruleNamed(name)
  if (rule === undefined) {
    const nearest = nearestIds(name)
    return fail([
      {
        path,
        code: nearest.length > 0 ? 'strategy.unknown' : 'strategy.unheard',
        values: { written: name.slice(0, 60), nearest: nearest.join(', ') },
      },
    ])
  }
  const strategy = seatedAs(rule)
  const given = parseSettings(parts, { id: rule.id, parameters: strategy.parameters, path })
  if (!given.ok) return given
  const settings: Record<string, number> = {}
  const said: string[] = [rule.id]
  for (const [key, parameter] of Object.entries(strategy.parameters)) {
    const value = given.value.get(key) ?? parameter.default
    if (value === null) continue
    settings[key] = value
    if (value !== parameter.default) said.push(`${key}=${value}`)
  }
  const temperament = personaNamed(rule.id)?.temperament
  return ok({ text: said.join(':'), strategy, settings, rule, ...(temperament ? { temperament } : {}) })
}

/** A name and its settings. `Soft Go By Majority: 5`, as the Axelrod library prints it, is all name. */
function partsOf(written: string): readonly string[] {
  const parts = written.split(/[:;]/).map((part) => part.trim())
  return parts.length === 2 && /^\d+$/.test(parts[1] ?? '') && ruleNamed(written) ? [written] : parts
}

function parseScript(letters: string, path: string): Result<Player, readonly Issue[]> {
  const upper = letters.toUpperCase()
  if (!/^[CD]+$/.test(upper))
    return fail([{ path, code: 'strategy.script', values: { written: letters.slice(0, 40) } }])
  const rule = scripted(upper)
  return ok({ text: `script:${upper}`, strategy: liftToSeats(rule), settings: {}, rule })
}

/** The settings that were written, by name. */
function parseSettings(
  parts: readonly string[],
  of: { readonly id: string; readonly parameters: Parameters; readonly path: string },
): Result<ReadonlyMap<string, number>, readonly Issue[]> {
  const settings = new Map<string, number>()
  const issues: Issue[] = []
  const wrong = (code: string, values: Issue['values']) => issues.push({ path: of.path, code, values })
  for (const part of parts) {
    const [key = '', value = ''] = part.split('=').map((side) => side.trim())
    const parameter = Object.hasOwn(of.parameters, key) ? of.parameters[key] : undefined
    if (parameter === undefined) {
      const known = Object.keys(of.parameters).join(', ')
      const code = known === '' ? 'strategy.setting.none' : 'strategy.setting.unknown'
      wrong(code, { strategy: of.id, written: part.slice(0, 60), known })
      continue
    }
    if (settings.has(key)) wrong('strategy.setting.twice', { setting: key })
    const number = value === '' ? Number.NaN : Number(value)
    if (isAllowed(number, parameter))
      settings.set(key, number + 0) // never −0: memory is plain JSON
    else {
      const code = parameter.whole === true ? 'strategy.setting.whole' : 'strategy.setting.range'
      wrong(code, { setting: key, written: value.slice(0, 40), min: parameter.min, max: parameter.max })
    }
  }
  return issues.length > 0 ? fail(issues) : ok(settings)
}

const isAllowed = (value: number, { min, max, whole }: Parameter): boolean =>
  value >= min && value <= max && (whole !== true || Number.isInteger(value))
