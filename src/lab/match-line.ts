import { fail, type Issue, ok, type Result } from '../lib/index.ts'
import { CLASSIC_PAYOFFS, type Payoffs, type Player, parseStrategy } from '../strategies/index.ts'
import type { MatchSettings } from './match.ts'
import { toldNoise } from './told.ts'

const FIELDS = ['a', 'b', 'turns', 'payoffs', 'noise', 'repetitions', 'seed', 'flips'] as const

/** More turns than this in one game, or in all repetitions together, are refused: they would not fit or not end. */
const MOST_TURNS = 10_000_000
const MOST_TURNS_IN_ALL = 10_000_000_000

/** The seed of a match that names none: the same match twice is the same match. */
const DEFAULT_SEED = 'swim'

type Line = Readonly<Record<string, unknown>>
type Report = (field: string, code: string, values?: Issue['values']) => void

/**
 * One line of `swim match --batch`, or the options of one `swim match`, as settings; only a, b and turns must be
 * there. Everything that is wrong is returned, each issue with the path of its field under `path`.
 */
export function matchFromLine(line: unknown, path = ''): Result<MatchSettings, readonly Issue[]> {
  const issues: Issue[] = []
  const pathOf = (field: string) => (path === '' ? field : `${path}.${field}`)
  const report: Report = (field, code, values = {}) => issues.push({ path: pathOf(field), code, values })
  if (!isRecord(line)) return fail([{ path, code: 'match.notAnObject', values: {} }])
  for (const field of Object.keys(line)) {
    if (!FIELDS.some((known) => known === field)) {
      report(field, 'match.unknownField', { field: field.slice(0, 40), known: FIELDS.join(', ') })
    }
  }
  const player = (side: 'a' | 'b'): Player | undefined => {
    const written = line[side]
    if (typeof written !== 'string' || written === '')
      return void report(side, 'match.strategyMissing', { side })
    const parsed = parseStrategy(written, pathOf(side))
    if (parsed.ok) return parsed.value
    issues.push(...parsed.error)
    return undefined
  }
  const a = player('a')
  const b = player('b')
  const turns = wholeOf(line, { field: 'turns', max: MOST_TURNS, report })
  const repetitions = wholeOf(line, { field: 'repetitions', max: MOST_TURNS, fallback: 1, report })
  if (turns * repetitions > MOST_TURNS_IN_ALL) {
    report('repetitions', 'match.tooLong', { turns, repetitions, max: MOST_TURNS_IN_ALL })
  }
  const payoffs = payoffsOf(line.payoffs, report)
  const noise = noiseOf(line.noise, report)
  const seed = seedOf(line.seed, report)
  const flips = flipsOf(line.flips, turns, report)
  if (issues.length > 0 || a === undefined || b === undefined) return fail(issues)
  const told = (one: Player, side: 'a' | 'b') => toldNoise(one, { written: String(line[side]), noise })
  return ok({ a: told(a, 'a'), b: told(b, 'b'), turns, payoffs, noise, repetitions, seed, flips })
}

/** Remarks, not refusals: which of T > R > P > S and 2R > T + S these payoffs break, one each. */
export function payoffRemarks(payoffs: Payoffs, path = 'payoffs'): readonly Issue[] {
  const { R, S, T, P } = payoffs
  const remarks: Issue[] = []
  if (!(T > R)) remarks.push({ path, code: 'match.notTempting', values: { T, R } })
  if (!(R > P)) remarks.push({ path, code: 'match.notBetterTogether', values: { R, P } })
  if (!(P > S)) remarks.push({ path, code: 'match.notExposed', values: { P, S } })
  if (!(2 * R > T + S)) remarks.push({ path, code: 'match.turnsPay', values: { twiceR: 2 * R, sum: T + S } })
  return remarks
}

const isRecord = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isWhole = (value: unknown, max: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= max

/** A value as it was written, short enough for a sentence. */
const asWritten = (value: unknown): string =>
  value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value).slice(0, 40)

function wholeOf(
  line: Line,
  {
    field,
    max,
    fallback,
    report,
  }: { field: 'turns' | 'repetitions'; max: number; fallback?: number; report: Report },
): number {
  const value = line[field] ?? fallback
  if (isWhole(value, max)) return value
  report(field, `match.${field}`, { written: asWritten(value), max })
  return 1
}

function payoffsOf(value: unknown, report: Report): Payoffs {
  if (value === undefined) return CLASSIC_PAYOFFS
  if (Array.isArray(value) && value.length === 4 && value.every((entry) => Number.isFinite(entry))) {
    const [R, S, T, P] = value as [number, number, number, number]
    return { R, S, T, P }
  }
  report('payoffs', 'match.payoffs', { written: asWritten(value) })
  return CLASSIC_PAYOFFS
}

function noiseOf(value: unknown, report: Report): number {
  if (value === undefined) return 0
  if (typeof value === 'number' && value >= 0 && value <= 1) return value
  report('noise', 'match.noise', { written: asWritten(value) })
  return 0
}

function seedOf(value: unknown, report: Report): string {
  if (value === undefined) return DEFAULT_SEED
  if (typeof value === 'string' && value !== '') return value
  if (Number.isSafeInteger(value)) return String(value)
  report('seed', 'match.seed', { written: asWritten(value) })
  return DEFAULT_SEED
}

function flipsOf(value: unknown, turns: number, report: Report): MatchSettings['flips'] {
  const none = { a: [], b: [] }
  if (value === undefined) return none
  if (!isRecord(value) || Object.keys(value).some((key) => key !== 'a' && key !== 'b')) {
    report('flips', 'match.flips', { written: asWritten(value) })
    return none
  }
  const side = (name: 'a' | 'b'): readonly number[] => {
    const written = value[name] ?? []
    if (!Array.isArray(written)) {
      report(`flips.${name}`, 'match.flips', { written: asWritten(value) })
      return []
    }
    for (const [place, turn] of written.entries()) {
      if (isWhole(turn, turns) && written.indexOf(turn) === place) continue
      report(`flips.${name}[${place}]`, 'match.flipTurn', { written: asWritten(turn), turns })
    }
    return written
  }
  return { a: side('a'), b: side('b') }
}
