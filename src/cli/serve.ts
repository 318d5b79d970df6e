import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { say } from '../i18n/index.ts'
import { badUse, type Desk, type ExitCode } from './desk.ts'
import { ROOT } from './files.ts'
import { wholeNumber } from './whole-number.ts'

const FIRST_PORT = 4173
const MOST_PORT = 65_535
/** How many ports after the first are tried where none was asked for. */
const TRIES = 50

export interface ServeOptions {
  readonly port?: string
  readonly host: string
}

/** Serves the built site until it is stopped. Without `--port` the first free one from 4173 on is taken. */
export async function serveCommand(desk: Desk, options: ServeOptions): Promise<ExitCode> {
  const site = join(ROOT, 'dist', 'site')
  if (!existsSync(join(site, 'index.html'))) return badUse(desk, [say('cli.serve.not-built')])
  const asked = wholeNumber(options.port ?? String(FIRST_PORT), { name: '--port', least: 0, most: MOST_PORT })
  if (!asked.ok) return badUse(desk, asked.error)
  const last = options.port === undefined ? asked.value + TRIES : asked.value
  const serve = sirv(site, { etag: true, dotfiles: false })
  for (let port = asked.value; port <= last; port++) {
    const server = createServer((request, response) =>
      serve(request, response, () => {
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
        response.end(say('cli.serve.not-here'))
      }),
    )
    const outcome = await new Promise<AddressInfo | string>((resolve) => {
      server.once('error', (problem: NodeJS.ErrnoException) => resolve(problem.code ?? problem.message))
      server.listen(port, options.host, () => resolve(server.address() as AddressInfo))
    })
    if (typeof outcome !== 'string') {
      desk.out(`${say('cli.serve.address', { address: addressOf(options.host, outcome.port) })}\n`)
      await new Promise((resolve) => server.once('close', resolve))
      return 0
    }
    if (outcome !== 'EADDRINUSE')
      return badUse(desk, [say('cli.serve.failed', { host: options.host, port: String(port), why: outcome })])
  }
  return badUse(desk, [say('cli.serve.taken', { first: String(asked.value), last: String(last) })])
}

const NAMED_LOCALHOST = ['127.0.0.1', '0.0.0.0', '::', '::1']

const addressOf = (host: string, port: number): string => {
  const name = NAMED_LOCALHOST.includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}/`
}
