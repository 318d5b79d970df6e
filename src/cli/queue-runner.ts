import { type Job, Queue, QueueEvents } from 'bullmq'
import type { Redis } from 'ioredis'
import { say } from '../i18n/index.ts'
import { type ItemResult, type Runner, type Slice, settingsHash, type TournamentJob } from '../lab/index.ts'
import { canonical } from '../lib/index.ts'
import { badUse, type Desk } from './desk.ts'
import { connectTo, JOB_KEPT_SECONDS, jobKey, QUEUE, type QueuedSlice, shownUrl } from './lab-queue.ts'
import type { Stop } from './stop.ts'

/** So many slices are in the queue at a time: more than there are workers, so that none waits. */
const AT_A_TIME = 16
const POLL = 1000
const DAY = 24 * 3600

type Results = readonly ItemResult[]

/** Runners that put their slices into the queue at this Redis and wait for what the workers there bring; null, with a sentence said, where there is none. */
export async function queueRunners(
  desk: Desk,
  job: TournamentJob,
  { url, patience, stop }: { readonly url: string; readonly patience: number; readonly stop: Stop },
): Promise<readonly Runner[] | null> {
  const outage = watchOutage(desk, { url, seconds: patience })
  const first = await connectTo(url, outage.seen)
  const second = first.ok ? await connectTo(url, outage.seen) : first
  if (!first.ok || !second.ok) {
    if (first.ok) first.value.disconnect()
    if (!second.ok) badUse(desk, [second.error])
    return null
  }
  const [redis, events] = [first.value, second.value]
  redis.on('ready', outage.over)
  outage.over()
  const queue = new Queue<QueuedSlice, Results>(QUEUE, { connection: redis })
  const done = new QueueEvents(QUEUE, { connection: events })
  queue.on('error', outage.seen)
  done.on('error', outage.seen)
  done.setMaxListeners(4 * AT_A_TIME)
  const hash = settingsHash(job.settings)
  const keepJob = () => redis.set(jobKey(hash), canonical(job), 'EX', JOB_KEPT_SECONDS)
  const asked = stop.asked.then(() => Promise.reject(new Error('stopped')))
  const { lost } = outage
  // Handled where they are raced; a race that is over must not make them unheard.
  for (const end of [asked, lost]) end.catch(() => undefined)
  const hangUpNow = async (): Promise<void> => {
    outage.done()
    await hangUp([queue, done], [redis, events])
  }
  const workers = await Promise.race([keepJob().then(() => queue.getWorkersCount()), asked, lost]).catch(
    String,
  )
  if (typeof workers === 'string') {
    if (!stop.isStopped()) desk.say(say('cli.queue.unreachable', { url: shownUrl(url) }))
    await hangUpNow()
    return null
  }
  if (workers === 0) desk.say(say('cli.queue.no-workers', { url: shownUrl(url) }))
  const place = { queue, done, hash, keepJob }
  let open = AT_A_TIME
  const close = async (): Promise<void> => {
    open--
    if (open > 0) return
    await hangUpNow()
  }
  return Array.from({ length: AT_A_TIME }, () => ({
    run: (slice: Slice) => {
      let over = false
      const result = answered(place, slice, () => over)
      result.catch(() => undefined)
      return Promise.race([result, asked, lost]).finally(() => {
        over = true
      })
    },
    close,
  }))
}

interface Place {
  readonly queue: Queue<QueuedSlice, Results>
  readonly done: QueueEvents
  readonly hash: string
  readonly keepJob: () => Promise<unknown>
}

/** Puts a slice into the queue, unless it is there, and waits for its results. */
async function answered(
  { queue, done, hash, keepJob }: Place,
  { from, to }: Slice,
  isOver: () => boolean,
): Promise<Results> {
  const jobId = `${hash}.${from}.${to}`
  const options = { jobId, attempts: 3, removeOnComplete: { age: DAY }, removeOnFail: { age: DAY } }
  const put = () => queue.add('slice', { hash, from, to }, options)
  const before = await queue.getJob(jobId)
  if (before !== undefined && (await before.isFailed())) await before.remove()
  await put()
  while (!isOver()) {
    const job = await queue.getJob(jobId)
    if (job === undefined) {
      // Redis came back without its memory.
      await keepJob()
      await put()
    } else if (await job.isCompleted()) {
      const results = await resultsOf(queue, job)
      await job.remove().catch(() => undefined)
      return results
    } else if (await job.isFailed()) throw new Error(job.failedReason)
    await told(done, jobId)
  }
  throw new Error('stopped')
}

async function resultsOf(
  queue: Queue<QueuedSlice, Results>,
  job: Job<QueuedSlice, Results>,
): Promise<Results> {
  const fresh = await queue.getJob(job.id ?? '')
  return fresh?.returnvalue ?? job.returnvalue
}

/** Until the queue tells of this job, or a while has passed: news can be lost with a connection. */
const told = (done: QueueEvents, id: string): Promise<void> =>
  new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer)
      done.off('completed', listen)
      done.off('failed', listen)
      resolve()
    }
    const listen = ({ jobId }: { readonly jobId: string }): void => {
      if (jobId === id) finish()
    }
    const timer = setTimeout(finish, POLL)
    done.on('completed', listen)
    done.on('failed', listen)
  })

/** Says once that Redis is away, and gives up after a while. */
function watchOutage(desk: Desk, { url, seconds }: { readonly url: string; readonly seconds: number }) {
  let timer: NodeJS.Timeout | null = null
  let isReady = false
  let giveUp: (why: Error) => void = () => undefined
  const lost = new Promise<never>((_, reject) => {
    giveUp = reject
  })
  return {
    lost,
    seen: () => {
      if (timer !== null || !isReady) return
      desk.say(say('cli.queue.away', { url: shownUrl(url), seconds }))
      timer = setTimeout(
        () => giveUp(new Error(say('cli.queue.lost', { url: shownUrl(url) }))),
        1000 * seconds,
      )
    },
    over: () => {
      isReady = true
      if (timer !== null) clearTimeout(timer)
      timer = null
    },
    done: () => {
      isReady = false
      if (timer !== null) clearTimeout(timer)
    },
  }
}

const GOODBYE = 2000

/** Closes what is open; where Redis is gone a goodbye would wait for ever. */
async function hangUp(
  open: readonly { readonly close: () => Promise<void> }[],
  links: readonly Redis[],
): Promise<void> {
  const closed = Promise.all(open.map((one) => one.close().catch(() => undefined)))
  await Promise.race([closed, new Promise((go) => setTimeout(go, GOODBYE))])
  for (const link of links) link.disconnect()
}
