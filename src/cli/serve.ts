import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '../i18n/index.ts'
import { fail, ok, type Result } from '../lib/index.ts'
import type { FanOut, Log, RunningServer, Store } from '../workshop/server/index.ts'
import { badUse, type Desk, type ExitCode } from './desk.ts'
import { ROOT, scenarioFile, scenarioIds } from './files.ts'
import { addressOf, inviteLines } from './serve-address.ts'
import { type ServeOptions, whereKept } from './serve-store.ts'
import { wholeNumber } from './whole-number.ts'

const FIRST_PORT = 4173
const MOST_PORT = 65_535
/** How many ports after the first are tried where none was asked for. */
const TRIES = 50

/** Serves the built site and its workshops until it is stopped. Without `--port` the first free one from 4173 on is taken. */
export async function serveCommand(desk: Desk, options: ServeOptions): Promise<ExitCode> {
  const site = join(ROOT, 'dist', 'site')
  if (!existsSync(join(site, 'index.html'))) return badUse(desk, [say('cli.serve.not-built')])
  const asked = wholeNumber(options.port ?? String(FIRST_PORT), { name: '--port', least: 0, most: MOST_PORT })
  if (!asked.ok) return badUse(desk, asked.error)
  const { jsonLog } = await import('../workshop/server/index.ts')
  // On a terminal people read sentences, elsewhere programs read lines.
  const isQuiet = options.quiet === true || process.stderr.isTTY === true
  const log = jsonLog((line) => process.stderr.write(line), isQuiet)
  const kept = await whereKept(options, log)
  if (!kept.ok) return badUse(desk, [kept.error])
  const last = options.port === undefined ? asked.value + TRIES : asked.value
  const server = await onFirstFree({
    site,
    host: options.host,
    ports: [asked.value, last],
    log,
    ...kept.value,
  })
  if (!server.ok) {
    await kept.value.store?.close()
    return badUse(desk, [server.error])
  }
  const { port } = server.value.address
  desk.out(`${say('cli.serve.address', { address: addressOf(options.host, port) })}\n`)
  desk.out(`${kept.value.sentence}\n`)
  if (!options.quiet)
    for (const line of inviteLines(options.host, port, process.stdout.isTTY === true)) desk.out(`${line}\n`)
  await untilStopped()
  if (!isQuiet || process.stderr.isTTY) desk.say(say('cli.serve.stopping'))
  await server.value.stop()
  return 0
}

interface Listening {
  readonly site: string
  readonly host: string
  readonly ports: readonly [first: number, last: number]
  readonly log: Log
  readonly store: Store | null
  readonly fanOut: FanOut
}

async function onFirstFree({ ports, ...plan }: Listening): Promise<Result<RunningServer, string>> {
  const { startServer } = await import('../workshop/server/index.ts')
  const [first, last] = ports
  for (let port = first; port <= last; port++) {
    const server = await startServer({
      ...plan,
      port,
      scenario: shippedScenario,
      hostKey: process.env.SWIM_HOST_KEY || null,
      origins: (process.env.SWIM_ORIGINS ?? '').split(',').filter((origin) => origin !== ''),
      notHere: say('cli.serve.not-here'),
    })
    if (!('code' in server)) return ok(server)
    if (server.code !== 'EADDRINUSE')
      return fail(say('cli.serve.failed', { host: plan.host, port: String(port), why: server.code }))
  }
  return fail(say('cli.serve.taken', { first: String(first), last: String(last) }))
}

/** A scenario that comes with the game; null for any other name, so that no file of this machine is read. */
function shippedScenario(id: string): unknown {
  if (!scenarioIds().includes(id)) return null
  const file = scenarioFile(id)
  return file.ok ? JSON.parse(readFileSync(file.value, 'utf8')) : null
}

/** Until Ctrl+C or the system says stop. Said twice, it stops at once. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      process.once('SIGINT', () => process.exit(130))
      process.once('SIGTERM', () => process.exit(143))
      resolve()
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
}
