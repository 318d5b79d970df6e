import { say } from '../i18n/index.ts'
import { joinShards, type Named, readShard, settingsHash } from '../lab/index.ts'
import { badUse, type Desk, type ExitCode } from './desk.ts'
import { readText } from './files.ts'
import { placedSentence, sentenceOf } from './sentences.ts'
import { checkedJob } from './tournament-checked.ts'
import { writeResult } from './tournament-out.ts'

export interface MergeOptions {
  readonly out?: string
  readonly interactions?: string
  readonly chart?: string
  readonly json?: boolean
}

/** Joins the shards of a tournament into the result that it would have had in one piece. */
export function mergeCommand(desk: Desk, files: readonly string[], options: MergeOptions): ExitCode {
  const started = performance.now()
  const problems: string[] = []
  const shards = files.flatMap((file): readonly Named[] => {
    const text = readText(file)
    if (!text.ok) {
      problems.push(text.error)
      return []
    }
    const shard = readShard(text.value, file)
    if (shard.ok) return [{ file, shard: shard.value }]
    problems.push(...shard.error.map(sentenceOf))
    return []
  })
  if (problems.length > 0) return badUse(desk, problems)
  const joined = joinShards(shards)
  if (!joined.ok) return badUse(desk, joined.error.map(sentenceOf))
  const { job, known } = joined.value
  const checked = checkedJob(job)
  if (!checked.ok) return badUse(desk, checked.error.map(placedSentence))
  if (settingsHash(checked.value.settings) !== settingsHash(job.settings))
    return badUse(desk, [say('shard.other-rules', { rules: job.settings.rules })])
  if (options.interactions !== undefined && job.settings.kind !== 'pairs')
    return badUse(desk, [say('cli.tournament.interactions-pairs')])
  return writeResult(desk, { job: checked.value, known, started }, options)
}
