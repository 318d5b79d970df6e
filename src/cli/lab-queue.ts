import { Redis } from 'ioredis'
import { say } from '../i18n/index.ts'
import { fail, ok, type Result } from '../lib/index.ts'

/** The queue of slices; every name that the lab keeps in Redis begins alike. */
export const QUEUE = 'swim-lab'

/** Where the job of a slice is kept, by the hash of its settings. */
export const jobKey = (hash: string): string => `swim-lab-job:${hash}`
export const JOB_KEPT_SECONDS = 7 * 24 * 3600

/** What a slice in the queue says: which job, and which items. */
export interface QueuedSlice {
  readonly hash: string
  readonly from: number
  readonly to: number
}

const FIRST_TRY = 5000

/** A connection that waits for Redis to come back once it has been there; where it never was, a sentence. */
export async function connectTo(url: string, onError: () => void): Promise<Result<Redis, string>> {
  const redis = new Redis(url, {
    maxRetriesPerRequest: null,
    lazyConnect: true,
    connectTimeout: FIRST_TRY,
    retryStrategy: (times) => Math.min(2000, 100 * times),
  })
  let said = ''
  redis.on('error', (problem: Error) => {
    said = problem.message
    onError()
  })
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('ETIMEDOUT')), FIRST_TRY)
  })
  try {
    await Promise.race([redis.connect().then(() => redis.ping()), late])
    return ok(redis)
  } catch (problem) {
    redis.disconnect()
    const isForbidden = /NOAUTH|WRONGPASS|NOPERM|invalid password/.test(`${said} ${problem}`)
    return fail(say(isForbidden ? 'cli.queue.forbidden' : 'cli.queue.unreachable', { url: shownUrl(url) }))
  } finally {
    clearTimeout(timer)
  }
}

/** The address without a password, for sentences. */
export function shownUrl(url: string): string {
  try {
    const { protocol, host } = new URL(url)
    return `${protocol}//${host}`
  } catch {
    return url.slice(0, 60)
  }
}
