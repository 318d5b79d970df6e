import { existsSync, renameSync, rmSync } from 'node:fs'
import { say } from '../i18n/index.ts'
import {
  type ItemResult,
  partialName,
  readShard,
  type ShardOf,
  settingsHash,
  shardText,
  type TournamentJob,
} from '../lab/index.ts'
import { fail, ok, type Result } from '../lib/index.ts'
import type { Desk } from './desk.ts'
import { readText, writeText } from './files.ts'

type Known = ReadonlyMap<number, ItemResult>

interface Keeper {
  /** Done by an earlier run of the same command. */
  readonly known: Known
  /** Keeps what is done, now and then or at once, and names the file. */
  readonly keep: (known: Known, when: { readonly now: boolean }) => string
  /** Nothing has to be kept any more. */
  readonly forget: () => void
}

/** Milliseconds between two writings; and much of what is done takes long to write, so as many times that. */
const EVERY = 3000
const TIMES = 30

/** Keeps unfinished work in a file beside the result, and finds it there again. */
export function keeper(
  desk: Desk,
  job: TournamentJob,
  part: { readonly shard: ShardOf; readonly wanted: readonly number[]; readonly out: string | undefined },
): Result<Keeper, string> {
  const file = part.out === undefined ? partialName(job.settings, part.shard) : `${part.out}.partial`
  const found = earlier(file, job, part.shard)
  if (!found.ok) return found
  if (found.value.size > 0)
    desk.say(say('cli.tournament.resumed', { file, done: found.value.size, all: part.wanted.length }))
  let next = Number.NEGATIVE_INFINITY
  return ok({
    known: found.value,
    keep: (known, { now: atOnce }) => {
      const isNews = known.size > found.value.size
      if (atOnce || (isNews && performance.now() > next)) {
        const start = performance.now()
        // Written beside and moved, so that a kill in the middle leaves the one before.
        const problem = writeText(`${file}.new`, shardText(job, known, part))
        if (problem === null) renameSync(`${file}.new`, file)
        else if (atOnce) desk.say(problem)
        const now = performance.now()
        next = now + Math.max(EVERY, TIMES * (now - start))
      }
      return file
    },
    forget: () => rmSync(file, { force: true }),
  })
}

function earlier(file: string, job: TournamentJob, { index, of }: ShardOf): Result<Known, string> {
  if (!existsSync(file)) return ok(new Map())
  const text = readText(file)
  if (!text.ok) return text
  const read = readShard(text.value, file)
  const isSame =
    read.ok &&
    settingsHash(read.value.job.settings) === settingsHash(job.settings) &&
    read.value.shard.index === index &&
    read.value.shard.of === of
  return isSame ? ok(new Map(read.value.items)) : fail(say('cli.tournament.partial-other', { file }))
}
