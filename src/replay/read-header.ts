import type { Options, Scenario, Seat } from '../engine/index.ts'
import { canonical, fail, type Issue, ok, type Result } from '../lib/index.ts'
import { decodeScenario, scenarioHash } from '../scenario/index.ts'
import { type Header, LOG_FORMAT } from './line.ts'
import { headerShape } from './line-shape.ts'
import { shaped } from './shaped.ts'

const START = /^\{"extract":(true|false),"format":"log\//
const MARKS = ['"format":"log/', '"generators":{"', '"scenarioHash":"'] as const

/** Whether a first line is the header of a log, perhaps a damaged one, and not some other file. */
export const looksLikeHeader = (line: string): boolean =>
  START.test(line) || MARKS.filter((mark) => line.includes(mark)).length >= 2

/** A parsed first line as a header, its scenario decoded by the real schema and matching its hash. */
export function decodeHeader(parsed: object): Result<Header, readonly Issue[]> {
  const format = 'format' in parsed ? parsed.format : undefined
  if (typeof format === 'string' && format !== LOG_FORMAT)
    return fail([
      {
        path: 'format',
        code: 'log-issue.format',
        values: { format: format.slice(0, 40), known: LOG_FORMAT },
      },
    ])
  const header = shaped(headerShape, parsed)
  if (!header.ok) return header
  const read = sameScenario(header.value.scenario, 'scenario')
  if (!read.ok) return read
  const { scenario, hash } = read.value
  if (hash !== header.value.scenarioHash)
    return fail([{ path: 'scenarioHash', code: 'log-issue.scenario-hash', values: {} }])
  const options = sameOptions(read.value, header.value.options)
  if (!options.ok) return options
  const misplaced = seatIssue(scenario, header.value.seats)
  if (misplaced) return fail([misplaced])
  return ok({ ...header.value, scenario, options: options.value })
}

/** A scenario that was read, by its text, with the options that were read beside it. */
interface ReadBefore {
  readonly text: string
  readonly scenario: Scenario
  readonly hash: string
  readonly options: Map<string, Options>
}

/** The newest one: all logs of a room begin with the same scenario, and it is read and held once. A pure function's memory. */
let newest: ReadBefore | null = null
const MOST_OPTIONS = 8

/** The header holds a complete scenario: reading it must change nothing. */
function sameScenario(written: unknown, path: string): Result<ReadBefore, readonly Issue[]> {
  const text = canonical(written)
  if (newest?.text === text) return ok(newest)
  const decoded = decodeScenario(written)
  if (!decoded.ok) return fail(decoded.error.map((issue) => ({ ...issue, path: `${path}.${issue.path}` })))
  if (canonical(decoded.value) !== text)
    return fail([{ path, code: 'log-issue.scenario-incomplete', values: {} }])
  newest = { text, scenario: decoded.value, hash: scenarioHash(decoded.value), options: new Map() }
  return ok(newest)
}

function sameOptions(
  { scenario, options: known }: ReadBefore,
  written: unknown,
): Result<Options, readonly Issue[]> {
  const text = canonical(written)
  if (text === canonical(scenario.options)) return ok(scenario.options)
  const before = known.get(text)
  if (before) return ok(before)
  const decoded = decodeScenario({ ...scenario, options: written })
  if (!decoded.ok) return fail(decoded.error)
  if (canonical(decoded.value.options) !== text)
    return fail([{ path: 'options', code: 'log-issue.scenario-incomplete', values: {} }])
  if (known.size >= MOST_OPTIONS) known.clear()
  known.set(text, decoded.value.options)
  return ok(decoded.value.options)
}

function seatIssue(scenario: Scenario, seats: Header['seats']): Issue | null {
  const wanted: readonly Seat[] = scenario.seats.map(({ id }) => id)
  const missing = wanted.find((seat) => seats[seat] === undefined)
  if (missing) return { path: `seats.${missing}`, code: 'log-issue.seat-missing', values: { seat: missing } }
  const extra = Object.keys(seats).find((seat) => !wanted.some((known) => known === seat))
  return extra ? { path: `seats.${extra}`, code: 'log-issue.seat-extra', values: { seat: extra } } : null
}
