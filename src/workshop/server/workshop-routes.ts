import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod/mini'
import { settingsShape } from '../protocol/index.ts'
import type { Principal } from '../roles/index.ts'
import { principalOf } from '../session/index.ts'
import { logsOf, tableLog } from './download.ts'
import { bearerOf, readJson, sendJson } from './http-body.ts'
import { bucket, MADE_AT_NODE, WRONG_AT_NODE } from './limit.ts'
import { makeWorkshop } from './make-workshop.ts'
import type { Place } from './place.ts'
import type { Rooms } from './rooms.ts'
import { hashOfToken, isSameSecret, isToken } from './secret.ts'
import { isWorkshopId, type Store } from './store.ts'

/** The largest request that makes a workshop: a scenario of one's own. */
const MOST_BYTES = 1_000_000

export interface WorkshopPorts {
  readonly store: Store
  readonly rooms: Rooms
  /** A scenario that comes with the game, by its id; null where there is none of that name. */
  readonly scenario: (id: string) => unknown
  /** Who may make workshops here; null: whoever reaches this server. */
  readonly hostKey: string | null
}

export type Route = (
  request: IncomingMessage,
  response: ServerResponse,
  parts: readonly string[],
) => Promise<unknown>
export type RouteRow = readonly [method: string, path: RegExp, route: Route]

const askedShape = z.strictObject({
  scenario: z.union([z.string().check(z.maxLength(100)), z.looseObject({})]),
  settings: settingsShape,
})

/** Making a workshop, taking its logs home, and deleting it. Everything else goes over the live connection. */
export function workshopRoutes({
  store,
  rooms,
  scenario: shipped,
  hostKey,
}: WorkshopPorts): readonly RouteRow[] {
  const made = bucket(MADE_AT_NODE)
  const wrong = bucket(WRONG_AT_NODE)

  /** Whose token the header carries, and where; answers for itself where that is nobody's. */
  async function asSomebody(
    request: IncomingMessage,
    response: ServerResponse,
    workshop: string,
  ): Promise<{ readonly place: Place; readonly from: Principal } | null> {
    const token = bearerOf(request)
    if (wrong.isEmpty()) {
      sendJson(response, 429, { error: 'codes-paused' })
      return null
    }
    const place = isToken(token) && isWorkshopId(workshop) ? await rooms.open(workshop) : null
    const from = place && isToken(token) ? principalOf(place.room.session(), hashOfToken(token)) : null
    if (place && from) return { place, from }
    wrong.take()
    sendJson(response, 404, { error: 'not-here' })
    return null
  }
  async function asFacilitator(
    request: IncomingMessage,
    response: ServerResponse,
    workshop: string,
  ): Promise<{ readonly place: Place; readonly from: Principal } | null> {
    const who = await asSomebody(request, response, workshop)
    if (who === null || who.from.kind === 'facilitator') return who
    sendJson(response, 404, { error: 'not-here' })
    return null
  }

  const make: Route = async (request, response) => {
    const key = bearerOf(request)
    if (hostKey !== null && (wrong.isEmpty() || key === null || !isSameSecret(key, hostKey))) {
      wrong.take()
      return sendJson(response, 403, { error: 'host-key-needed' })
    }
    const body = await readJson(request, MOST_BYTES)
    if ('error' in body) return sendJson(response, body.error === 'too-long' ? 413 : 400, body)
    const asked = askedShape.safeParse(body.json)
    if (!asked.success) {
      const path = (asked.error.issues[0]?.path ?? []).map(String).join('.').slice(0, 100)
      return sendJson(response, 400, { error: 'unreadable', path })
    }
    if (!made.take()) return sendJson(response, 429, { error: 'too-many' })
    const { scenario, settings } = asked.data
    const found = typeof scenario === 'string' ? shipped(scenario) : scenario
    if (found === null) return sendJson(response, 400, { error: 'no-such-scenario' })
    const workshop = await makeWorkshop(store, { scenario: found, settings })
    if (!workshop.ok) return sendJson(response, 400, { error: 'bad-settings', issues: workshop.error })
    return sendJson(response, 201, workshop.value)
  }

  const download = (response: ServerResponse, name: string, type: string, text: string): void => {
    response.writeHead(200, {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    })
    response.end(text)
  }

  const table: Route = async (request, response, [workshop = '', number = '', game = '']) => {
    const who = await asSomebody(request, response, workshop)
    if (!who) return
    const log = await tableLog(store, who.place.room.session(), {
      from: who.from,
      table: Number(number),
      game: game === '' ? null : Number(game),
    })
    if (log === null) return sendJson(response, 404, { error: 'not-here' })
    download(response, log.name, 'application/jsonl; charset=utf-8', log.text)
  }

  const all: Route = async (request, response, [workshop = '']) => {
    const who = await asFacilitator(request, response, workshop)
    if (!who) return
    const bundle = await logsOf(store, who.place.room.session(), who.from)
    download(response, `swim-together-${workshop}.json`, 'application/json; charset=utf-8', bundle)
  }

  const remove: Route = async (request, response, [workshop = '']) => {
    if (!(await asFacilitator(request, response, workshop))) return
    await rooms.remove(workshop)
    response.writeHead(204).end()
  }

  return [
    ['POST', /^\/api\/workshops$/, make],
    ['DELETE', /^\/api\/workshops\/([a-z0-9]{16})$/, remove],
    ['GET', /^\/api\/workshops\/([a-z0-9]{16})\/logs$/, all],
    ['GET', /^\/api\/workshops\/([a-z0-9]{16})\/tables\/(\d{1,3})\/log$/, table],
    ['GET', /^\/api\/workshops\/([a-z0-9]{16})\/tables\/(\d{1,3})\/games\/(\d{1,3})\/log$/, table],
  ]
}
