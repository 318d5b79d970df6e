import { UnrecoverableError, Worker } from 'bullmq'
import { say } from '../i18n/index.ts'
import { type ItemResult, settingsHash, type TournamentJob, type Work, workOf } from '../lab/index.ts'
import { badUse, type Desk, type ExitCode } from './desk.ts'
import { connectTo, jobKey, QUEUE, type QueuedSlice, shownUrl } from './lab-queue.ts'
import { breathing } from './lab-runners.ts'
import { placedSentence } from './sentences.ts'
import { stopOnInterrupt } from './stop.ts'
import { checkedJob } from './tournament-checked.ts'

export interface WorkerOptions {
  readonly redis?: string
}

/** A slice whose worker says nothing for so long is given to another. It is done again then, to the same result. */
const LOCK = 6000

/** Takes slices of tournaments from the queue at a Redis until it is stopped; the slice at hand is finished first. */
export async function workerCommand(desk: Desk, options: WorkerOptions): Promise<ExitCode> {
  const url = options.redis ?? process.env.SWIM_REDIS
  if (url === undefined) return badUse(desk, [say('cli.queue.needs-redis')])
  let isAway = false
  const away = (): void => {
    if (!isAway) desk.say(say('cli.queue.worker-away', { url: shownUrl(url) }))
    isAway = true
  }
  const connected = await connectTo(url, () => undefined)
  if (!connected.ok) return badUse(desk, [connected.error])
  const redis = connected.value
  redis.on('close', away)
  redis.on('ready', () => {
    isAway = false
  })
  const works = new Map<string, Work>()
  const workFor = async (hash: string): Promise<Work> => {
    const known = works.get(hash)
    if (known !== undefined) return known
    const work = opened(await redis.get(jobKey(hash)), hash)
    if (works.size >= 4) works.clear()
    works.set(hash, work)
    return work
  }
  const worker = new Worker<QueuedSlice, readonly ItemResult[]>(
    QUEUE,
    async ({ data: { hash, from, to } }) => {
      const work = await workFor(hash)
      const breathe = breathing()
      const results: ItemResult[] = []
      for (let item = from; item < to; item++) {
        results.push(work.run(item))
        await breathe()
      }
      return results
    },
    {
      connection: redis.duplicate({ maxRetriesPerRequest: null, lazyConnect: false }),
      lockDuration: LOCK,
      stalledInterval: LOCK / 2,
      // Each is a worker that died over the slice; a workshop of machines may lose some.
      maxStalledCount: 20,
    },
  )
  let done = 0
  worker.on('error', () => undefined)
  worker.on('completed', () => {
    done++
    if (process.stderr.isTTY) process.stderr.write(`\r${say('cli.queue.slices', { done })}\u001b[K`)
  })
  worker.on('failed', (_, problem) => desk.say(problem.message))
  desk.say(say('cli.queue.waiting', { url: shownUrl(url) }))
  const stop = stopOnInterrupt()
  await stop.asked
  desk.say(say('cli.queue.worker-stopping'))
  await Promise.race([worker.close().catch(() => undefined), new Promise((go) => setTimeout(go, 2 * LOCK))])
  redis.disconnect()
  stop.done()
  desk.say(say('cli.queue.worker-stopped', { done }))
  return 0
}

/** A job as it lies in Redis, checked: by other rules, or damaged, it is not played. */
function opened(text: string | null, hash: string): Work {
  const refuse = (sentence: string): never => {
    throw new UnrecoverableError(sentence)
  }
  if (text === null) return refuse(say('cli.queue.job-gone'))
  const job = JSON.parse(text) as TournamentJob
  const checked = checkedJob(job)
  if (!checked.ok) return refuse(checked.error.map(placedSentence).join(' '))
  if (settingsHash(checked.value.settings) !== hash)
    return refuse(say('shard.other-rules', { rules: job.settings.rules }))
  return workOf(checked.value)
}
