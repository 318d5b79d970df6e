// The real server, real sockets, a real folder: what people at a table meet.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { verifyLog } from '../../../src/replay/index.ts'
import { type Store, storeError } from '../../../src/workshop/server/store.ts'
import { type Device, device, sees } from './support/device.ts'
import { type Here, serverHere } from './support/here.ts'
import { makesWorkshop } from './support/make.ts'
import { until } from './support/program.ts'
import { acts, comes, deviceFrame, facilitates, seesPhase, tableOf, toDecide } from './support/table.ts'

const open: { readonly close: () => unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})
async function here(options?: Parameters<typeof serverHere>[0]): Promise<Here> {
  const server = await serverHere(options)
  open.push({ close: server.stop })
  return server
}
const opens = (...devices: readonly Device[]): void => {
  open.push(...devices)
}

async function playing(server: Here, settings: object = {}) {
  const made = await makesWorkshop(server.address, { tables: 1, ...settings })
  const facilitator = await facilitates(server.address, made.workshop, made.facilitator)
  const typed = ` ${made.code.slice(0, 3)} ${made.code.slice(3)}`.toLowerCase()
  const people = await tableOf(server.address, typed, 1)
  opens(facilitator, ...people.map(({ device: one }) => one))
  await facilitator.say({ type: 'startGame', table: 'all', practice: false })
  for (const person of people) await seesPhase(person, 'brief')
  return { made, facilitator, people }
}

describe('a table at the real server', () => {
  it('is joined by the code as people type it, and plays a round that is on disk to the letter', async () => {
    const server = await here()
    const { people, made } = await playing(server)
    await toDecide(people)
    for (const person of people) {
      expect(await acts(person, { type: 'choose', level: 1 })).toMatchObject({ kind: 'received' })
      expect(await acts(person, { type: 'lock' })).toMatchObject({ kind: 'received' })
    }
    for (const person of people) await seesPhase(person, 'reveal')
    const log = readFileSync(join(server.folder, made.workshop, 't1.1.swim.jsonl'))
    const verdict = verifyLog(log)
    expect(verdict).toMatchObject({ ok: true, finding: 'in-progress' })
    expect(log.toString()).not.toMatch(/token|device/)
  })

  it('answers a tap that comes twice once, and a tap on an old screen with a fresh one', async () => {
    const server = await here()
    const { people } = await playing(server)
    const [person] = people
    if (!person) throw new Error('nobody')
    const at = deviceFrame(person).table?.at
    if (!at) throw new Error('no game')
    const tap = { type: 'act', id: 'same', at, command: { type: 'ready', seat: person.seat } } as const
    const [one, two] = await Promise.all([person.device.say(tap), person.device.say(tap)])
    expect(one).toEqual({ kind: 'received', id: 'same' })
    expect(two).toEqual(one)
    const frames = person.device.frames()
    const stale = await person.device.say({ ...tap, id: 'old', at: { ...at, phase: 'reflect' } })
    expect(stale).toEqual({ kind: 'stale', id: 'old' })
    await until('a fresh frame', () => person.device.frames() > frames)
  })

  it('lets a device back in with its token alone, and says so to the older of two tabs', async () => {
    const server = await here()
    const made = await makesWorkshop(server.address)
    const person = await comes(server.address, made.code, { table: 1, seat: 'acute' })
    const second = device(server.address)
    opens(person.device, second)
    const token = person.device.token() ?? ''
    expect(await second.enter({ by: 'token', workshop: made.workshop, token, have: null })).toMatchObject({
      kind: 'entered',
    })
    const frame = await sees(second, 'its seat', ({ kind }) => kind === 'device')
    expect(frame).toMatchObject({ place: { kind: 'seat', table: 1, seat: 'acute' } })
    await until('the first tab knows', () => person.device.isElsewhere())
  })

  it('works where only plain HTTP gets through', async () => {
    const server = await here()
    const made = await makesWorkshop(server.address)
    const person = await comes(
      server.address,
      made.code,
      { table: 1, seat: 'ccg' },
      { transports: ['polling'] },
    )
    opens(person.device)
    expect(person.device.socket.io.engine.transport.name).toBe('polling')
    await sees(person.device, 'the seat', (frame) => frame.kind === 'device' && frame.place.kind === 'seat')
  })

  it('tells the console who is here, and the table when a neighbour goes', async () => {
    const server = await here()
    const made = await makesWorkshop(server.address)
    const facilitator = await facilitates(server.address, made.workshop, made.facilitator)
    const person = await comes(server.address, made.code, { table: 1, seat: 'acute' })
    opens(facilitator, person.device)
    const isHere = (wanted: boolean) =>
      sees(facilitator, `acute ${wanted ? 'here' : 'gone'}`, (frame) => {
        if (frame.kind !== 'console') return false
        const seat = frame.tables[0]?.seats.find((one) => one.seat === 'acute')
        return seat?.devices[0]?.here === wanted
      })
    await isHere(true)
    person.device.close()
    await isHere(false)
  })

  it('says to the one who acts that the disk is full, keeps everybody else going, and goes on when it is not', async () => {
    let isFull = false
    const server = await here({
      wrap: (store: Store) => ({
        ...store,
        append: (workshop, append) =>
          isFull && append.stream === 't1.1'
            ? Promise.reject(storeError('disk-full', new Error('ENOSPC')))
            : store.append(workshop, append),
      }),
    })
    const { people, facilitator } = await playing(server)
    const [person] = people
    if (!person) throw new Error('nobody')
    isFull = true
    expect(await acts(person, { type: 'ready' })).toMatchObject({ kind: 'trouble', code: 'disk-full' })
    expect(await facilitator.say({ type: 'tell', table: 'all', text: 'A moment, please.' })).toMatchObject({
      kind: 'received',
    })
    isFull = false
    expect(await acts(person, { type: 'ready' })).toMatchObject({ kind: 'received' })
  })

  it('downloads a finished game to the letter, a running one as an extract, and deletes everything', async () => {
    const server = await here()
    const { made, facilitator, people } = await playing(server)
    const get = (path: string, token: string, method = 'GET') =>
      fetch(`${server.address}/api/workshops/${made.workshop}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}` },
      })
    // A game that is going on can be had as an extract, which carries no seed.
    const extract = await (await get('/tables/1/log', made.facilitator)).text()
    expect(JSON.parse(extract.split('\n')[0] ?? '')).toMatchObject({ extract: true })
    expect(extract).not.toContain('"seed"')
    for (const token of [made.projector, people[0]?.device.token() ?? ''])
      expect((await get('/tables/1/log', token)).status).toBe(404)
    await facilitator.say({ type: 'endWorkshop' })
    expect((await get('/tables/1/log', people[0]?.device.token() ?? '')).status).toBe(200)
    expect((await get('/tables/2/log', people[0]?.device.token() ?? '')).status).toBe(404)
    for (const token of [made.projector, people[0]?.device.token() ?? '', 'x'.repeat(43)]) {
      expect((await get('/logs', token)).status).toBe(404)
      expect((await get('', token, 'DELETE')).status).toBe(404)
    }
    const log = await (await get('/tables/1/log', made.facilitator)).text()
    expect(log).toBe(readFileSync(join(server.folder, made.workshop, 't1.1.swim.jsonl'), 'utf8'))
    const bundle = await (await get('/logs', made.facilitator)).json()
    expect(bundle).toMatchObject({
      format: 'logs/1',
      files: [{ name: 'table-1-game-1.swim.jsonl', text: log }],
    })
    expect((await get('', made.facilitator, 'DELETE')).status).toBe(204)
    expect((await get('/logs', made.facilitator)).status).toBe(404)
    expect(await server.store.list()).toEqual([])
    const late = device(server.address)
    opens(late)
    expect(await late.enter({ by: 'code', code: made.code })).toMatchObject({ code: 'wrong-code' })
  })
})
