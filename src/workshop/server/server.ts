import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ALONE, type FanOut } from './fan-out.ts'
import { setHeaders } from './header.ts'
import type { Log } from './log.ts'
import { onwardClock } from './onward-clock.ts'
import { rooms } from './rooms.ts'
import { routes } from './routes.ts'
import { siteIn } from './site.ts'
import { sockets } from './sockets.ts'
import type { Store } from './store.ts'

export interface ServerPlan {
  readonly port: number
  readonly host: string
  /** Folder of the built site; null serves workshops alone. */
  readonly site: string | null
  /** Null serves the site alone. */
  readonly store: Store | null
  readonly fanOut?: FanOut
  readonly scenario: (id: string) => unknown
  readonly hostKey?: string | null
  /** Public origins where a proxy stands before this; none: the origin must be the host that was asked. */
  readonly origins?: readonly string[]
  readonly log: Log
  /** What somebody reads at an address where nothing is. */
  readonly notHere: string
}

export interface RunningServer {
  readonly address: AddressInfo
  /** Takes nothing new, lets what is under way be kept, and closes. */
  readonly stop: () => Promise<void>
}

/** Why a port could not be had: the system's own code. */
export interface NoPort {
  readonly code: string
}

/** How long a stop waits for what is under way before it cuts connections. */
const STOP_MS = 5000

/** The site and the workshops on one port. */
export async function startServer(plan: ServerPlan): Promise<RunningServer | NoPort> {
  const { fanOut = ALONE, log, origins = [] } = plan
  const store = plan.store && { ...plan.store, now: onwardClock(plan.store.now) }
  let isStopping = false
  const house = store && rooms(store, fanOut, log)
  const own = routes({
    workshops: store && house && { store, rooms: house },
    scenario: plan.scenario,
    hostKey: plan.hostKey ?? null,
    origins,
    host: plan.host,
    isReady: async () => !isStopping && (store === null || (await store.isReady())),
    troubled: (problem) => log.trouble('request-failed', {}, problem),
  })
  const site = plan.site === null ? null : siteIn(plan.site, { hosts: store !== null })
  const nothing = (response: ServerResponse): void => {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(plan.notHere)
  }
  const http = createServer((request: IncomingMessage, response: ServerResponse) => {
    setHeaders(response)
    if (isStopping) response.setHeader('connection', 'close')
    if (own(request, response)) return
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
    } else if (site) site(request, response, () => nothing(response))
    else nothing(response)
  })
  http.requestTimeout = 30_000
  http.headersTimeout = 15_000
  const address = await listening(http, plan)
  if ('code' in address) return address
  const live = house && sockets(http, { rooms: house, log, origins })
  await house?.start()
  log.note('started', { port: address.port, workshops: store !== null })

  return {
    address,
    stop: async () => {
      isStopping = true
      const cut = setTimeout(() => http.closeAllConnections(), STOP_MS).unref()
      await live?.close()
      await house?.close()
      await fanOut.close()
      await store?.close()
      http.close()
      http.closeAllConnections()
      clearTimeout(cut)
      log.note('stopped')
    },
  }
}

function listening(
  http: ReturnType<typeof createServer>,
  { port, host }: ServerPlan,
): Promise<AddressInfo | NoPort> {
  return new Promise((resolve) => {
    http.once('error', (problem: NodeJS.ErrnoException) => resolve({ code: problem.code ?? problem.message }))
    http.listen(port, host, () => resolve(http.address() as AddressInfo))
  })
}
