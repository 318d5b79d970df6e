import { resolve } from 'node:path'
import { say } from '../i18n/index.ts'
import { fail, ok, type Result } from '../lib/index.ts'
import type { FanOut, Log, Store } from '../workshop/server/index.ts'

const FOLDER = 'swim-data'

export interface ServeOptions {
  readonly port?: string
  readonly host: string
  readonly data?: string
  readonly database?: string
  readonly redis?: string
  readonly quiet?: boolean
}

/** Where workshops are kept, and how to say it. */
export interface Kept {
  /** Null: only the site is served. */
  readonly store: Store | null
  readonly fanOut: FanOut
  readonly sentence: string
}

/**
 * Opens what the options name. A folder or database that was asked for and cannot be used is an error; where nothing was
 * asked for, the game is served all the same.
 */
export async function whereKept(options: ServeOptions, log: Log): Promise<Result<Kept, string>> {
  const { ALONE, randomName, redisFanOut } = await import('../workshop/server/index.ts')
  const database = options.database ?? process.env.SWIM_DATABASE
  const redis = options.redis ?? process.env.SWIM_REDIS
  if (database && options.data !== undefined) return fail(say('cli.serve.folder-or-database'))
  if (redis && !database) return fail(say('cli.serve.redis-alone'))
  if (!database) {
    const folder = resolve(options.data ?? FOLDER)
    const store = await inFolder(folder, log)
    if (store.ok)
      return ok({ store: store.value, fanOut: ALONE, sentence: say('cli.serve.kept', { folder }) })
    if (options.data !== undefined) return store
    return ok({ store: null, fanOut: ALONE, sentence: say('cli.serve.no-workshops', { why: store.error }) })
  }
  const store = await inDatabase(database)
  if (!store.ok) return store
  const fanOut = redis
    ? redisFanOut(redis, randomName(12), (isOpen) =>
        isOpen ? log.note('redis-open') : log.trouble('redis-lost'),
      )
    : ALONE
  return ok({ store: store.value, fanOut, sentence: say('cli.serve.kept-database') })
}

async function inFolder(folder: string, log: Log): Promise<Result<Store, string>> {
  const { openFileStore } = await import('../workshop/server/index.ts')
  try {
    const store = await openFileStore(folder, (event, about) => log.trouble(event, { ...about }))
    return store ? ok(store) : fail(say('cli.serve.folder-taken', { folder }))
  } catch (problem) {
    return fail(say('cli.serve.folder-failed', { folder, why: codeOf(problem) }))
  }
}

async function inDatabase(url: string): Promise<Result<Store, string>> {
  const { openPostgresStore } = await import('../workshop/server/index.ts')
  try {
    return ok(await openPostgresStore(url))
  } catch (problem) {
    const cause = problem instanceof Error && problem.cause ? problem.cause : problem
    return fail(say('cli.serve.database-failed', { why: codeOf(cause) }))
  }
}

/** A code, never a message: a driver's message may repeat the password. */
const codeOf = (problem: unknown): string =>
  problem instanceof Error && 'code' in problem ? String(problem.code) : 'unknown'
