// Garbage, oversize, replayed and forged: at the socket and at every HTTP route. SWIM_FUZZ=20000 sends so many messages.
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MAY_SEND } from '../../../src/workshop/roles/index.ts'
import { drawOf } from '../walk.ts'
import { type Device, device, sees } from './support/device.ts'
import { type Here, serverHere } from './support/here.ts'
import { makesWorkshop, SETTINGS } from './support/make.ts'
import { pause, until } from './support/program.ts'
import { comes, deviceFrame, facilitates, type Person } from './support/table.ts'

const MESSAGES = Number(process.env.SWIM_FUZZ ?? 450)
const draw = drawOf('fuzz')

let server: Here
let made: Awaited<ReturnType<typeof makesWorkshop>>
let facilitator: Device
let honest: Person
const opened: Device[] = []

beforeAll(async () => {
  server = await serverHere()
  made = await makesWorkshop(server.address)
  facilitator = await facilitates(server.address, made.workshop, made.facilitator)
  honest = await comes(server.address, made.code, { table: 1, seat: 'acute' })
  opened.push(facilitator, honest.device)
})
afterAll(async () => {
  for (const one of opened) one.close()
  await server.stop()
})

const deep = (): unknown => {
  let nest: unknown = 1
  for (let at = 0; at < 600; at++) nest = [nest]
  return nest
}
const VALUES: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => '',
  () => -1,
  () => 1e308,
  () => 'x'.repeat(1 + draw.below(9000)),
  () => [],
  () => ({}),
  () => ({ __proto__: { admin: true }, constructor: { prototype: {} } }),
  () => deep(),
  () => Buffer.from('bytes'),
  () => '../../etc/passwd',
  () => '<img src=x onerror=alert(1)>',
  () => "'; drop table swim_lines; --",
  () => ['acute', 'acute'],
  () => Number.NaN,
]
const TYPES = [...new Set(Object.values(MAY_SEND).flat())]
const garbage = (): unknown => draw.one(VALUES)()
const almost = (): Record<string, unknown> => ({
  type: draw.one([...TYPES, 'tick', 'recovered', 'admin']),
  id: draw.one([`f${draw.below(1e9)}`, 'same', garbage()]),
  table: draw.one([1, 2, 'all', garbage()]),
  seat: draw.one(['acute', 'ccg', garbage()]),
  code: draw.one([null, made.code, garbage()]),
  at: draw.one([{ game: 1, round: 1, phase: 'decide', attempt: 0 }, garbage()]),
  command: draw.one([{ type: 'choose', seat: 'ccg', level: 1 }, garbage()]),
  device: draw.one([deviceFrame(honest).device, garbage()]),
})

/** Sends anything at all, as a hostile program may, and waits a little for an answer. */
const throwsAt = (one: Device, event: string, ...sent: readonly unknown[]): Promise<unknown> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve('silence'), 100)
    const socket = one.socket as unknown as { emit: (event: string, ...sent: unknown[]) => void }
    socket.emit(event, ...sent, (answer: unknown) => {
      clearTimeout(timer)
      resolve(answer)
    })
  })

async function isWell(): Promise<void> {
  expect((await fetch(`${server.address}/healthz`)).status).toBe(200)
  expect(await honest.device.say({ type: 'askHelp' })).toMatchObject({ kind: 'received' })
  expect(await honest.device.say({ type: 'helpDone' })).toMatchObject({ kind: 'received' })
  expect(deviceFrame(honest).place).toMatchObject({ kind: 'seat', table: 1, seat: 'acute' })
}

describe('hostile messages at the socket', () => {
  it(
    `${MESSAGES} of them change nothing and stop nobody`,
    async () => {
      const room = async () =>
        JSON.stringify((await server.store.read(made.workshop, new Map()))?.[0]?.lines.length)
      const before = await room()
      const answers = new Map<string, number>()
      for (let sent = 0; sent < MESSAGES; ) {
        const one = device(server.address)
        opened.push(one)
        const how = draw.below(3)
        if (how === 1) await one.enter({ by: 'code', code: made.code })
        if (how === 2)
          await one.enter({ by: 'token', workshop: made.workshop, token: made.projector, have: null })
        for (let at = 0; at < 30; at++, sent++) {
          const message = almost()
          // A forged join is no forgery: whoever has the code may join.
          const isJoin = message.type === 'join' && how === 1
          const event = draw.one([
            'say',
            'say',
            'say',
            'say',
            'say',
            'enter',
            'look',
            'look',
            'frame',
            'x'.repeat(300),
          ])
          const answer = await throwsAt(
            one,
            event,
            isJoin ? garbage() : draw.one([message, message, garbage()]),
          )
          const kind = answer === 'silence' ? 'silence' : ((answer as { kind?: string }).kind ?? 'other')
          answers.set(kind, (answers.get(kind) ?? 0) + 1)
        }
        one.close()
      }
      console.info(`answers: ${JSON.stringify([...answers])}`)
      expect(
        [...answers.keys()].filter((kind) => !['trouble', 'refused', 'silence', 'entered'].includes(kind)),
      ).toEqual([])
      expect(await room()).toBe(before)
      await isWell()
    },
    60_000 + MESSAGES * 60,
  )

  it('a device cannot act for another seat, nor as a facilitator, nor as the clock', async () => {
    const at = { game: 1, round: 1, phase: 'brief', attempt: 0 } as const
    for (const type of MAY_SEND.facilitator.filter((one) => !MAY_SEND.device.includes(one)))
      expect(await throwsAt(honest.device, 'say', { type, id: 'forged', table: 1, at })).toMatchObject({
        kind: 'trouble',
        code: 'unreadable',
      })
    await pause(3000)
    expect(
      await throwsAt(honest.device, 'say', {
        type: 'act',
        id: 'a',
        at,
        command: { type: 'ready', seat: 'ccg' },
      }),
    ).not.toMatchObject({ kind: 'received' })
    await isWell()
  })

  it('an endless stream of taps is slowed down for that device and for nobody else', async () => {
    const one = device(server.address)
    opened.push(one)
    await until('the line stands', () => one.socket.connected)
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, at) => throwsAt(one, 'say', { type: 'askHelp', id: `q${at}` })),
    )
    expect(
      answers.filter((answer) => (answer as { code?: string }).code === 'too-fast').length,
    ).toBeGreaterThan(100)
    await isWell()
  })

  it('guessing codes and tokens is paused for the one who guesses, while others still join', async () => {
    const one = device(server.address)
    opened.push(one)
    const codes: unknown[] = []
    for (let guess = 0; guess < 12; guess++)
      codes.push(await one.enter({ by: 'code', code: `AAA${String(guess + 222).slice(0, 3)}` }))
    expect(codes.at(-1)).toMatchObject({ code: 'codes-paused' })
    const other = device(server.address)
    opened.push(other)
    for (const token of ['', 'x', 'x'.repeat(43), made.code])
      expect(await other.enter({ by: 'token', workshop: made.workshop, token, have: null })).toMatchObject({
        kind: 'trouble',
        code: 'no-such-workshop',
      })
    const late = await comes(server.address, made.code, { table: 2, seat: 'acute' })
    opened.push(late.device)
  })

  it('a message of a megabyte is answered or cut off, and a page of elsewhere never connects', async () => {
    const one = device(server.address)
    opened.push(one)
    await one.enter({ by: 'code', code: made.code })
    expect(await throwsAt(one, 'say', { type: 'join', id: 'big', code: 'A'.repeat(900_000) })).toMatchObject({
      code: 'too-long',
    })
    await throwsAt(one, 'say', { type: 'join', id: 'big', code: 'A'.repeat(2_000_000) })
    const foreign = device(server.address, { origin: 'https://elsewhere.example' })
    opened.push(foreign)
    const outcome = await new Promise((resolve) => {
      foreign.socket.once('connect', () => resolve('connected'))
      foreign.socket.once('connect_error', () => resolve('refused'))
    })
    expect(outcome).toBe('refused')
    await isWell()
  })

  it('a message nested a hundred thousand times, sent without a client, ends nothing', async () => {
    const at = `${server.address}/socket.io/?EIO=4&transport=polling`
    const { sid } = JSON.parse((await (await fetch(at)).text()).slice(1))
    const post = (body: string) => fetch(`${at}&sid=${sid}`, { method: 'POST', body })
    await post('40')
    const nest = '['.repeat(100_000) + ']'.repeat(100_000)
    for (const event of ['enter', 'say', 'look', 'frame']) await post(`421["${event}",${nest}]`)
    await post('4{"')
    await post(`452-["say",{"_placeholder":true,"num":0}]`)
    await isWell()
  })

  it('text is text: what a facilitator writes comes out as it went in', async () => {
    const text = '<script>alert(1)</script> & "quotes"'
    expect(await facilitator.say({ type: 'tell', table: 'all', text })).toMatchObject({ kind: 'received' })
    await sees(honest.device, 'the message', (frame) =>
      frame.kind === 'device' ? frame.messages.some((one) => one.text === text) : false,
    )
  })
})

describe('hostile requests', () => {
  /** Sends a path as it is, which fetch would tidy up. */
  const raw = (method: string, path: string, headers: Record<string, string> = {}, body = '') =>
    new Promise<{
      readonly status: number
      readonly headers: NodeJS.Dict<string | string[]>
      readonly text: string
    }>((resolve, reject) => {
      const sent = request(server.address, { method, path, headers }, (response) => {
        let text = ''
        response.on('data', (chunk) => {
          text += String(chunk)
        })
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        )
      })
      sent.on('error', reject)
      sent.end(body)
    })
  const JSON_TYPE = { 'content-type': 'application/json' }

  it('no path, method or body brings an error of the server or a file of the machine', async () => {
    const paths = [
      '/',
      '/../../etc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/..%2f..%2fpackage.json',
      '/%00',
      '/%ff',
      '/api',
      '/api/',
      '/api/workshops',
      `/api/workshops/${made.workshop}`,
      `/api/workshops/${made.workshop}/logs`,
      `/api/workshops/${made.workshop}/tables/1/log`,
      `/api/workshops/${made.workshop}/tables/999/log`,
      `/api/workshops/${made.workshop}/tables/1/games/1/log`,
      `/api/workshops/${'a'.repeat(16)}/logs`,
      '/api/workshops/../../x/logs',
      '/healthz/x',
      '/socket.io/?EIO=4&transport=nothing',
      '/socket.io/?EIO=4&transport=polling&sid=forged',
      `/${'a'.repeat(5000)}`,
    ]
    for (const path of paths)
      for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH']) {
        const { status, text } = await raw(method, path, {
          ...JSON_TYPE,
          authorization: draw.one([
            '',
            'Bearer ',
            `Bearer ${made.projector}`,
            'Basic eDp4',
            `Bearer ${'é'.length}`,
          ]),
        })
        expect(status, `${method} ${path}`).toBeLessThan(500)
        expect(text).not.toMatch(/root:|"name":|at .*\.ts/)
      }
    await isWell()
  })

  it('a workshop is made only from settings that can be read, in a body that is not too long', async () => {
    const post = (body: string, headers: Record<string, string> = JSON_TYPE) =>
      raw('POST', '/api/workshops', headers, body)
    const good = { scenario: 'share-the-pain', settings: SETTINGS }
    expect((await post('{')).status).toBe(400)
    expect((await post(JSON.stringify(good), { 'content-type': 'text/plain' })).status).toBe(400)
    expect((await post(JSON.stringify({ ...good, scenario: '../package' }))).status).toBe(400)
    expect((await post(JSON.stringify({ ...good, scenario: {} }))).status).toBe(400)
    expect((await post(JSON.stringify({ ...good, settings: { ...SETTINGS, tables: 1e9 } }))).status).toBe(400)
    expect((await post(JSON.stringify({ ...good, more: 1 }))).status).toBe(400)
    expect((await post('['.repeat(200_000))).status).toBe(400)
    expect((await post(JSON.stringify({ a: 'x'.repeat(1_200_000) }))).status).toBe(413)
    const nest = '['.repeat(100_000) + ']'.repeat(100_000)
    const settings = JSON.stringify(SETTINGS)
    expect((await post(`{"scenario":{"a":${nest}},"settings":${settings}}`)).status).toBe(400)
    const options = settings.replace('"options":{}', `"options":{"a":${nest}}`)
    expect((await post(`{"scenario":"share-the-pain","settings":${options}}`)).status).toBe(400)
    const from = { ...JSON_TYPE, origin: 'https://elsewhere.example' }
    expect((await post(JSON.stringify(good), from)).status).toBe(403)
    expect((await post(JSON.stringify(good))).status).toBe(201)
  })

  it('every answer forbids script from elsewhere, frames and sniffing', async () => {
    for (const path of ['/', '/healthz', '/api/nothing']) {
      const { headers } = await raw('GET', path)
      expect(headers['content-security-policy']).toMatch(/default-src 'self'.*frame-ancestors 'none'/)
      expect(String(headers['content-security-policy'])).not.toMatch(/script-src|unsafe-eval/)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['set-cookie']).toBeUndefined()
    }
  })

  it('no secret and nothing that somebody sent is in the log of the server', () => {
    const log = server.log()
    for (const secret of [
      made.facilitator,
      made.projector,
      made.observer,
      made.code,
      honest.device.token() ?? '',
    ])
      expect(log).not.toContain(secret)
    expect(log).not.toMatch(/127\.0\.0\.1|elsewhere|passwd|onerror/)
  })
})
