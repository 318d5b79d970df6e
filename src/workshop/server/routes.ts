import type { IncomingMessage, ServerResponse } from 'node:http'
import { isOwnOrigin } from './header.ts'
import { sendJson } from './http-body.ts'
import { addressesFor } from './room-address.ts'
import { isStoreError } from './store.ts'
import { type Route, type RouteRow, type WorkshopPorts, workshopRoutes } from './workshop-routes.ts'

export interface RoutePorts extends Omit<WorkshopPorts, 'store' | 'rooms'> {
  /** Null where no workshops are held here. */
  readonly workshops: Pick<WorkshopPorts, 'store' | 'rooms'> | null
  readonly origins: readonly string[]
  /** The host it listens at. */
  readonly host: string
  readonly isReady: () => Promise<boolean>
  readonly troubled: (problem: unknown) => void
}

/** Answers addresses of the server itself; false for everything else, which is the site's. */
export function routes(ports: RoutePorts): (request: IncomingMessage, response: ServerResponse) => boolean {
  const { workshops } = ports
  const health: Route = async (_request, response) => sendJson(response, 200, { ok: true })
  const ready: Route = async (_request, response) => {
    const isReady = await ports.isReady()
    sendJson(response, isReady ? 200 : 503, { ok: isReady })
  }
  const hosting: Route = async (request, response) =>
    sendJson(response, 200, {
      workshops: workshops !== null,
      key: ports.hostKey !== null,
      addresses: addressesFor(request, ports),
    })

  const table: readonly RouteRow[] = [
    ['GET', /^\/healthz$/, health],
    ['GET', /^\/readyz$/, ready],
    ['GET', /^\/api\/hosting$/, hosting],
    ...(workshops ? workshopRoutes({ ...ports, ...workshops }) : []),
  ]

  return (request, response) => {
    const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/'
    if (path !== '/healthz' && path !== '/readyz' && path !== '/api' && !path.startsWith('/api/'))
      return false
    const matching = table.filter(([, pattern]) => pattern.test(path))
    const found = matching.find(([method]) => method === request.method)
    if (!isOwnOrigin(request, ports.origins)) sendJson(response, 403, { error: 'other-origin' })
    else if (matching.length === 0) sendJson(response, 404, { error: 'not-here' })
    else if (!found) sendJson(response, 405, { error: 'not-so' })
    else
      found[2](request, response, found[1].exec(path)?.slice(1) ?? []).catch((problem) => {
        ports.troubled(problem)
        if (response.headersSent) response.destroy()
        else if (isStoreError(problem)) sendJson(response, 503, { error: problem.trouble })
        else sendJson(response, 500, { error: 'bug' })
      })
    return true
  }
}
