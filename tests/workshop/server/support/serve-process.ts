// The real server as a process that a test may kill: `node serve-process.mjs '{"folder": …}'`. Prints its port.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  ALONE,
  jsonLog,
  openFileStore,
  openPostgresStore,
  randomName,
  redisFanOut,
  startServer,
} from '../../../../src/workshop/server/index.ts'

export interface ServeProcessPlan {
  readonly folder?: string
  readonly database?: string
  readonly redis?: string
  readonly port: number
  readonly scenarios: string
  readonly origins?: readonly string[]
}

const plan: ServeProcessPlan = JSON.parse(process.argv[2] ?? '{}')
const log = jsonLog((line) => process.stderr.write(line))
const store = plan.database
  ? await openPostgresStore(plan.database)
  : await openFileStore(plan.folder ?? '', (event, about) => log.trouble(event, { ...about }))
if (!store) throw new Error('the folder is taken')
const fanOut = plan.redis
  ? redisFanOut(plan.redis, randomName(12), (isOpen) => log.note(isOpen ? 'redis-open' : 'redis-lost'))
  : ALONE
const server = await startServer({
  port: plan.port,
  host: '127.0.0.1',
  site: null,
  store,
  fanOut,
  origins: plan.origins ?? [],
  scenario: (id) =>
    /^[a-z-]+$/.test(id) ? JSON.parse(readFileSync(join(plan.scenarios, `${id}.json`), 'utf8')) : null,
  log,
  notHere: 'nothing here',
})
if ('code' in server) throw new Error(server.code)
process.stdout.write(`${server.address.port}\n`)
process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)))
// A test reads how much memory is in use.
process.on('message', (asked) => {
  if (asked === 'memory')
    process.send?.({ rss: process.memoryUsage().rss, heap: process.memoryUsage().heapUsed })
})
// Nothing outlives the test that started it.
process.on('disconnect', () => process.exit(0))
