import { say } from '../i18n/index.ts'
import { itemsOf, runItems, type ShardOf, shardText, workOf } from '../lab/index.ts'
import { badUse, type Desk, type ExitCode } from './desk.ts'
import { writeText } from './files.ts'
import { runnersFor } from './lab-runners.ts'
import { keeper } from './partial.ts'
import { queueRunners } from './queue-runner.ts'
import { INTERRUPTED, stopOnInterrupt } from './stop.ts'
import { type TournamentOptions, tournamentWish } from './tournament-options.ts'
import { writeResult } from './tournament-out.ts'

/** Plays a tournament, whole or a shard of it; what is done is kept where it is stopped, and found again. */
export async function tournamentCommand(desk: Desk, options: TournamentOptions): Promise<ExitCode> {
  const wish = tournamentWish(options)
  if (!wish.ok) return badUse(desk, wish.error)
  const { job, shard, workers, patience } = wish.value
  if (shard !== null && options.out === undefined && !options.json)
    return badUse(desk, [say('cli.tournament.shard-needs-out')])
  const started = performance.now()
  const { items } = workOf(job)
  const wanted = itemsOf(items, shard ?? WHOLE)
  const kept = keeper(desk, job, { shard: shard ?? WHOLE, wanted, out: options.out })
  if (!kept.ok) return badUse(desk, [kept.error])
  const stop = stopOnInterrupt()
  const runners =
    options.redis === undefined
      ? runnersFor(job, workers)
      : await queueRunners(desk, job, { url: options.redis, patience, stop })
  if (runners === null) return 2
  try {
    const { known, why, problem } = await runItems({
      wanted,
      known: kept.value.known,
      runners,
      isStopped: stop.isStopped,
      onProgress: (done, all, so) => {
        desk.progress(done, all)
        kept.value.keep(so, { now: false })
      },
    })
    desk.progress(1, 1)
    if (why !== null) {
      const file = kept.value.keep(known, { now: true })
      if (why === 'runners-gone') desk.say(say('cli.tournament.workers-gone', { why: reasonOf(problem) }))
      desk.say(say('cli.tournament.stopped', { done: known.size, all: wanted.length, file }))
      return why === 'stopped' ? INTERRUPTED : 2
    }
    const code =
      shard === null
        ? writeResult(desk, { job, known, started }, options)
        : writeShard(desk, { text: shardText(job, known, { shard, wanted }), shard }, options)
    if (code === 0) kept.value.forget()
    return code
  } finally {
    stop.done()
    await Promise.all(runners.map((runner) => runner.close()))
  }
}

const WHOLE: ShardOf = { index: 1, of: 1 }

const reasonOf = (problem: unknown): string =>
  problem instanceof Error ? (problem.message.split('\n')[0] ?? '') : String(problem ?? '')

function writeShard(
  desk: Desk,
  { text, shard }: { readonly text: string; readonly shard: ShardOf },
  { out, json }: TournamentOptions,
): ExitCode {
  if (out !== undefined) {
    const problem = writeText(out, text)
    if (problem !== null) return badUse(desk, [problem])
    desk.say(say('cli.tournament.shard-written', { file: out, index: shard.index, of: shard.of }))
  }
  if (json) desk.out(text)
  return 0
}
