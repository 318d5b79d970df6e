import { canonical, fail, type Issue, ok, type Result } from '../../lib/index.ts'
import type { Known } from '../runner.ts'
import type { ItemResult } from './items.ts'
import { settingsHash, type TournamentJob, type TournamentSettings } from './settings.ts'

/** Which part of the items: number `index` (from 1) of `of`. Items are dealt like cards. */
export interface ShardOf {
  readonly index: number
  readonly of: number
}

/** A part of a tournament as it is kept in a file: what was done, and of what. A whole unfinished one is part 1 of 1. */
export interface Shard {
  readonly format: 'lab-shard/2'
  readonly shard: ShardOf
  readonly finished: boolean
  readonly job: TournamentJob
  readonly items: readonly (readonly [item: number, result: ItemResult])[]
}

/** The items of a part. */
export const itemsOf = (items: number, { index, of }: ShardOf): readonly number[] =>
  Array.from({ length: Math.max(0, Math.ceil((items - index + 1) / of)) }, (_, step) => index - 1 + step * of)

/** The file in which a part of a tournament is kept that was not finished, where its command named none. */
export const partialName = (settings: TournamentSettings, { index, of }: ShardOf): string =>
  `swim-tournament-${settingsHash(settings).slice(0, 12)}${of === 1 ? '' : `-${index}-of-${of}`}.partial`

/** The text of a shard: the same bytes for the same work, whoever did it in what order. */
export function shardText(
  job: TournamentJob,
  known: Known,
  { shard, wanted }: { readonly shard: ShardOf; readonly wanted: readonly number[] },
): string {
  const items = wanted.flatMap((item) => {
    const result = known.get(item)
    return result === undefined ? [] : [[item, result] as const]
  })
  const text: Shard = { format: 'lab-shard/2', shard, finished: items.length === wanted.length, job, items }
  return `${canonical(text)}\n`
}

/** `i/n` as written. */
export function parseShard(written: string): Result<ShardOf, readonly Issue[]> {
  const [, index = 0, of = 0] = (/^(\d{1,5})\/(\d{1,5})$/.exec(written.trim()) ?? []).map(Number)
  if (of >= 1 && index >= 1 && index <= of) return ok({ index, of })
  return fail([{ path: 'shard', code: 'tournament.shard', values: { written: written.slice(0, 40) } }])
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads a shard's text; its items are numbers, its settings are compared by hash when shards are joined. */
export function readShard(text: string, file: string): Result<Shard, readonly Issue[]> {
  const wrong = (code: string) => fail([{ path: file, code, values: { file } }])
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return wrong('shard.no-json')
  }
  if (!isRecord(value) || value.format !== 'lab-shard/2') return wrong('shard.no-shard')
  const { shard, job, items, finished } = value
  const isWhole =
    isRecord(shard) &&
    Number.isInteger(shard.index) &&
    Number.isInteger(shard.of) &&
    isRecord(job) &&
    isRecord(job.settings) &&
    job.settings.format === 'tournament/1' &&
    Array.isArray(job.settings.strategies) &&
    typeof finished === 'boolean' &&
    Array.isArray(items) &&
    items.every(isItem)
  return isWhole ? ok(value as unknown as Shard) : wrong('shard.damaged')
}

const isItem = (entry: unknown): boolean =>
  Array.isArray(entry) &&
  entry.length === 2 &&
  Number.isInteger(entry[0]) &&
  Array.isArray(entry[1]) &&
  entry[1].every((number) => typeof number === 'number')

export interface Named {
  readonly file: string
  readonly shard: Shard
}

/** Joins the shards of one tournament; or says which are missing, there twice, unfinished, or of another tournament. */
export function joinShards(
  shards: readonly Named[],
): Result<{ readonly job: TournamentJob; readonly known: Known }, readonly Issue[]> {
  const [first, ...rest] = shards
  if (first === undefined) return fail([{ path: 'shards', code: 'shard.none', values: {} }])
  const issues: Issue[] = []
  const { job, shard } = first.shard
  const hash = settingsHash(job.settings)
  const found = new Map<number, string>([[shard.index, first.file]])
  for (const { file, shard: other } of rest) {
    if (settingsHash(other.job.settings) !== hash) {
      const values = { file, first: first.file, field: firstDifference(job.settings, other.job.settings) }
      issues.push({ path: file, code: 'shard.other-settings', values })
    } else if (other.shard.of !== shard.of)
      issues.push({
        path: file,
        code: 'shard.other-cut',
        values: { file, of: other.shard.of, first: first.file, firstOf: shard.of },
      })
    else if (found.has(other.shard.index))
      issues.push({
        path: file,
        code: 'shard.twice',
        values: { index: other.shard.index, of: shard.of, file, first: found.get(other.shard.index) ?? '' },
      })
    else found.set(other.shard.index, file)
  }
  for (const { file, shard: one } of shards)
    if (!one.finished) issues.push({ path: file, code: 'shard.unfinished', values: { file } })
  const missing = Array.from({ length: shard.of }, (_, i) => i + 1).filter((index) => !found.has(index))
  if (missing.length > 0)
    issues.push({
      path: 'shards',
      code: 'shard.missing',
      values: { missing: missing.map((index) => `${index}/${shard.of}`).join(', '), count: missing.length },
    })
  if (issues.length > 0) return fail(issues)
  const known = new Map<number, ItemResult>()
  for (const { shard: one } of shards) for (const [item, result] of one.items) known.set(item, result)
  return ok({ job, known })
}

/** The first setting in which two tournaments differ. */
function firstDifference(a: TournamentSettings, b: TournamentSettings): string {
  for (const [field, value] of Object.entries(a))
    if (canonical(value) !== canonical(b[field as keyof TournamentSettings] ?? null)) return field
  return 'settings'
}
