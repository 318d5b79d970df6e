import { FLOW_DEFAULTS, type FlowParams, type FlowYears, flowModel, flowYears } from '../flow/index.ts'
import { count, say } from '../i18n/index.ts'
import { fail, nearestNames, ok, type Result } from '../lib/index.ts'
import { decodeFlow } from '../scenario/index.ts'
import { columns } from './columns.ts'
import { badUse, type Desk, type ExitCode, outJson } from './desk.ts'
import { placedSentence } from './sentences.ts'
import { wholeNumber } from './whole-number.ts'

export interface FlowOptions {
  readonly set: readonly string[]
  readonly seeds: string
  readonly years: string
  readonly json?: boolean
}

const MEASURES = ['occ', 'dtoc', 'dtoc_pct', 'p4h', 'cancel'] as const satisfies readonly (keyof FlowYears)[]

/** Runs the patient flow alone on the seeds 1 … n, each after a warm-up of its own. */
export function flowCommand(desk: Desk, options: FlowOptions): ExitCode {
  const seeds = wholeNumber(options.seeds, { name: '--seeds', most: 100_000 })
  const years = wholeNumber(options.years, { name: '--years', most: 100 })
  const params = parseSettings(options.set)
  const problems = [seeds, years, params].flatMap((part) => (part.ok ? [] : part.error))
  if (!seeds.ok || !years.ok || !params.ok) return badUse(desk, problems)
  const model = flowModel(params.value)
  const runs: FlowYears[] = []
  for (let seed = 1; seed <= seeds.value; seed++) {
    runs.push(flowYears(model, { seed: String(seed), years: years.value }))
    desk.progress(seed, seeds.value)
  }
  const { mean, spread } = summary(runs)
  if (options.json)
    outJson(desk, { set: changes(params.value), seeds: seeds.value, years: years.value, mean, spread })
  else desk.out(flowText(mean, spread))
  return 0
}

/** Reads `p1_slots=211`, several divided by commas; all that is wrong is reported. */
function parseSettings(written: readonly string[]): Result<FlowParams, readonly string[]> {
  const problems: string[] = []
  const set: Record<string, number> = {}
  for (const part of written.flatMap((piece) => piece.split(',')).map((piece) => piece.trim())) {
    const [key = '', value = ''] = part.split('=').map((side) => side.trim())
    const number = value === '' ? Number.NaN : Number(value)
    if (!Object.hasOwn(FLOW_DEFAULTS, key)) problems.push(unknownKey(key))
    else if (Object.hasOwn(set, key)) problems.push(say('cli.flow.key-twice', { key }))
    else if (!Number.isFinite(number))
      problems.push(say('cli.flow.no-number', { key, written: value.slice(0, 40) }))
    else set[key] = number
  }
  if (problems.length > 0) return fail(problems)
  const params = decodeFlow(set)
  return params.ok ? ok(params.value) : fail(params.error.map(placedSentence))
}

function unknownKey(key: string): string {
  const nearest = nearestNames(key, Object.keys(FLOW_DEFAULTS)).join(', ')
  const written = key.slice(0, 60)
  return nearest === ''
    ? say('cli.flow.key-unheard', { written })
    : say('cli.flow.key-unknown', { written, nearest })
}

const changes = (params: FlowParams): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(params).filter(([key, value]) => FLOW_DEFAULTS[key as keyof FlowParams] !== value),
  )

/** Means over the runs, and the spread between them: the standard deviation (n − 1), 0 for a single run. */
function summary(runs: readonly FlowYears[]): { readonly mean: FlowYears; readonly spread: FlowYears } {
  const each = (measure: (values: readonly number[]) => number): FlowYears => {
    const entries = MEASURES.map((key) => [key, measure(runs.map((run) => run[key]))])
    return Object.fromEntries(entries)
  }
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const spreadOf = (values: readonly number[]) => {
    if (values.length < 2) return 0
    const mean = meanOf(values)
    return Math.sqrt(
      values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1),
    )
  }
  return { mean: each(meanOf), spread: each(spreadOf) }
}

function flowText(mean: FlowYears, spread: FlowYears): string {
  const rows = MEASURES.map((key) => [say(`cli.flow.${key}`), count(mean[key], 2), count(spread[key], 2)])
  return columns([['', say('cli.flow.mean'), say('cli.flow.spread')], ...rows])
}
