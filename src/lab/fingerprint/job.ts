import { bug, fail, type Issue, ok, type Result } from '../../lib/index.ts'
import { csvText } from '../../replay/index.ts'
import { type Player, parseStrategy } from '../../strategies/index.ts'
import { dilemmaFrom, type FourPayoffs, fourOf, payoffsOf } from '../payoffs.ts'
import type { ItemResult, Work } from '../tournament/index.ts'
import {
  FINGERPRINT_USUAL,
  type FingerprintPoint,
  type FingerprintSettings,
  fingerprintRow,
  isExact,
} from './fingerprint.ts'

/** A fingerprint to be worked out, as plain JSON: what a worker needs. Strategies in their shortest form. */
export interface FingerprintJob {
  readonly strategy: string
  readonly probe: string
  readonly points: number
  readonly turns: number
  readonly repetitions: number
  readonly seed: string
  readonly payoffs: FourPayoffs
}

/** What somebody asked for, as written; what was left out is undefined. */
export type FingerprintWish = {
  readonly [K in keyof FingerprintJob]?:
    | (K extends 'payoffs' ? readonly number[] : FingerprintJob[K])
    | undefined
}

const USUAL_PLAYERS = { strategy: 'win-stay-lose-shift', probe: 'tit-for-tat' } as const

const LIMITS = {
  points: [2, 201],
  turns: [1, 1_000_000],
  repetitions: [1, 100_000],
} as const

/** The fingerprint that was asked for, or all that is wrong with the wish. */
export function fingerprintJob(wish: FingerprintWish): Result<FingerprintJob, readonly Issue[]> {
  const issues: Issue[] = []
  const named = (field: 'strategy' | 'probe'): string => {
    const parsed = parseStrategy(wish[field] ?? USUAL_PLAYERS[field], field)
    if (parsed.ok) return parsed.value.text
    issues.push(...parsed.error)
    return ''
  }
  const whole = (field: keyof typeof LIMITS): number => {
    const value = wish[field] ?? FINGERPRINT_USUAL[field]
    const [least, most] = LIMITS[field]
    if (!(Number.isInteger(value) && value >= least && value <= most))
      issues.push({
        path: field,
        code: 'lab.whole',
        values: { field, least, most, written: String(value).slice(0, 40) },
      })
    return value
  }
  const seed = (wish.seed ?? FINGERPRINT_USUAL.seed).trim()
  if (seed === '' || seed.length > 200) issues.push({ path: 'seed', code: 'tournament.seed', values: {} })
  const job: FingerprintJob = {
    strategy: named('strategy'),
    probe: named('probe'),
    points: whole('points'),
    turns: whole('turns'),
    repetitions: whole('repetitions'),
    seed,
    payoffs: fourOf(dilemmaFrom({ written: wish.payoffs, usual: FINGERPRINT_USUAL.payoffs }, issues)),
  }
  return issues.length > 0 ? fail(issues) : ok(job)
}

/** The rows of its square (equal x) as numbered items: each is the scores from y = 0 to y = 1. */
export function fingerprintWork(job: FingerprintJob): Work {
  const settings = settingsOf(job)
  return {
    items: job.points,
    run: (row) => fingerprintRow(settings, row).map(({ score }) => score),
  }
}

export const isExactJob = (job: FingerprintJob): boolean => isExact(settingsOf(job))

/** The JSON of `swim fingerprint`, from the rows that are known; those that are not are empty. */
export function fingerprintDocument(job: FingerprintJob, rows: readonly ItemResult[]) {
  const { strategy, probe, points, payoffs, turns, repetitions, seed } = job
  const exact = isExactJob(job)
  return {
    strategy,
    probe,
    exact,
    points: rows.flatMap((scores, row) =>
      scores.map((score, column): FingerprintPoint => ({ ...placeAt(points, { row, column }), score })),
    ),
    settings: { points, payoffs, ...(exact ? {} : { turns, repetitions, seed }) },
  }
}

/** The points that are known as a table: x, y, score. */
export const fingerprintCsv = (job: FingerprintJob, rows: readonly ItemResult[]): string =>
  csvText({
    columns: ['x', 'y', 'score'],
    rows: fingerprintDocument(job, rows).points.map(({ x, y, score }) => [x, y, score]),
  })

/** Where a score stands in the square. */
export const placeAt = (
  points: number,
  { row, column }: { readonly row: number; readonly column: number },
): { readonly x: number; readonly y: number } => ({ x: row / (points - 1), y: column / (points - 1) })

const settingsOf = (job: FingerprintJob): FingerprintSettings => ({
  ...job,
  strategy: playerIn(job.strategy),
  probe: playerIn(job.probe),
  payoffs: payoffsOf(job.payoffs),
})

function playerIn(text: string): Player {
  const parsed = parseStrategy(text)
  return parsed.ok ? parsed.value : bug(`${text} was a strategy when the fingerprint was set up`)
}
