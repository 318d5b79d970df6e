// Two server processes, a real PostgreSQL and a real Redis. SWIM_NODE_KILLS=20 kills a node so many times.
import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SEATS } from '../../../src/engine/index.ts'
import { verifyLog } from '../../../src/replay/index.ts'
import { drawOf } from '../walk.ts'
import { crowd, lostFrom, progressOf } from './support/crowd.ts'
import { type Device, device, sees } from './support/device.ts'
import { makesWorkshop } from './support/make.ts'
import { type ServerProcess, serverProgram, startNode } from './support/node.ts'
import { noPostgres, PASSWORD, type Postgres, startPostgres } from './support/postgres.ts'
import { freePort, pause, until } from './support/program.ts'
import { noRedis, type RedisServer, startRedis } from './support/redis.ts'
import { acts, comes, deviceFrame, facilitates, type Person, seesPhase, toDecide } from './support/table.ts'

const KILLS = Number(process.env.SWIM_NODE_KILLS ?? 2)
const BACK_MS = 3000
const skip = noPostgres ?? noRedis

describe.skipIf(skip)('two nodes on one database', () => {
  let postgres: Postgres | null = null
  let redis: RedisServer | null = null
  let program = ''
  beforeAll(async () => {
    postgres = await startPostgres()
    redis = await startRedis()
    program = await serverProgram()
  }, 120_000)
  afterAll(async () => {
    await redis?.crash()
    await postgres?.stop()
  }, 60_000)

  async function logsIn(database: string): Promise<(table: number, game: number) => string> {
    const pool = new Pool({ connectionString: database })
    const { rows } = await pool.query<{ stream: string; line: string }>(
      'select stream, line from swim_lines order by stream, seq',
    )
    await pool.end()
    return (table, game) =>
      rows
        .filter(({ stream }) => stream === `t${table}.${game}`)
        .map(({ line }) => line)
        .join('')
  }

  /** Two nodes and so many tables, each table's seats spread over both. */
  async function both(name: string, tables = 1) {
    const database = postgres?.fresh(name) ?? ''
    const plan = { database, redis: redis?.url ?? '' }
    const ports = [await freePort(), await freePort()] as const
    const nodes: ServerProcess[] = [
      await startNode(program, { ...plan, port: ports[0] }),
      await startNode(program, { ...plan, port: ports[1] }),
    ]
    const addresses = nodes.map(({ address }) => address)
    const made = await makesWorkshop(addresses[0] ?? '', { tables })
    const facilitator = await facilitates(addresses[0] ?? '', made.workshop, made.facilitator)
    const people: Person[] = []
    for (let table = 1; table <= tables; table++)
      for (const [index, seat] of SEATS.entries())
        people.push(await comes(addresses[index % 2] ?? '', made.code, { table, seat }))
    await facilitator.say({ type: 'startGame', table: 'all', practice: false })
    await until('everybody is in the game', () =>
      people.every(({ device }) => {
        const frame = device.frame()
        return frame?.kind === 'device' && frame.table !== null
      }),
    )
    const devices: readonly Device[] = [facilitator, ...people.map(({ device }) => device)]
    return {
      database,
      made,
      facilitator,
      people,
      nodes,
      restart: async (at: 0 | 1) => {
        nodes[at] = await startNode(program, { ...plan, port: ports[at] })
      },
      stop: async () => {
        for (const one of devices) one.close()
        for (const node of nodes) await node.kill()
      },
    }
  }

  it(
    `survives that one is killed in the middle of a round, ${KILLS} times: every table goes on, nothing acknowledged is lost`,
    async () => {
      const room = await both('kills', 3)
      const draw = drawOf('nodes')
      const all = crowd(room.people, draw.below)
      const slowest: number[] = []
      // Quick hands finish a game: the facilitator opens the next one.
      const anew = async (): Promise<void> => {
        for (const person of room.people.filter(({ seat }) => seat === SEATS[0]))
          if (deviceFrame(person).table?.at.phase === 'over' && room.facilitator.socket.connected)
            await room.facilitator
              .say({ type: 'startGame', table: person.table, practice: false })
              .catch(() => undefined)
      }
      try {
        for (let kill = 0; kill < KILLS; kill++) {
          await pause(300 + draw.below(700))
          const at = kill % 2 === 0 ? 1 : 0
          await room.nodes[at]?.kill('SIGKILL')
          // The half that is left plays on while the other is away; a busy node may ask to be told again.
          const left = room.people.filter((_, index) => index % 2 !== at)
          await until(
            'the half that is left is heard',
            async () => (await left[0]?.device.say({ type: 'askHelp' }))?.kind === 'received',
          )
          const away = room.people.filter((_, index) => index % 2 === at)
          const before = away.map(({ device }) => device.frames())
          await room.restart(at)
          const since = performance.now()
          await until('everybody is back', () =>
            away.every(({ device }, index) => device.frames() > (before[index] ?? 0)),
          )
          slowest.push(performance.now() - since)
          await anew()
        }
        // A whole round more at every table.
        const begun = room.people.map((person) => progressOf(deviceFrame(person)))
        await until(
          'every table goes on',
          async () => {
            await anew()
            return room.people.every((person, at) => progressOf(deviceFrame(person)) > (begun[at] ?? 0))
          },
          30_000,
        )
        await all.stop()
        const log = await logsIn(room.database)
        const games = new Map(
          all.acknowledged.map(({ table, game }) => [`table ${table}, game ${game}`, log(table, game)]),
        )
        expect(games.size).toBeGreaterThanOrEqual(3)
        for (const [name, text] of games) expect(verifyLog(text), name).toMatchObject({ ok: true })
        expect(lostFrom(all.acknowledged, log)).toEqual([])
        console.info(
          `${KILLS} nodes killed, ${all.acknowledged.length} of ${all.sent()} taps acknowledged; slowest return ${Math.round(Math.max(...slowest))} ms`,
        )
        expect(Math.max(...slowest)).toBeLessThan(BACK_MS)
      } finally {
        await all.stop()
        await room.stop()
      }
    },
    90_000 + KILLS * 20_000,
  )

  it('turns the cards at the other node when one is killed right after it acknowledged the last choice', async () => {
    const room = await both('reveal')
    try {
      const table = room.people.filter((person) => person.table === 1)
      await toDecide(table)
      for (const person of table) await acts(person, { type: 'choose', level: 1 })
      // Seats 2 and 4 are at the second node: the very last lock is acknowledged there.
      for (const person of table)
        expect(await acts(person, { type: 'lock' })).toMatchObject({ kind: 'received' })
      await room.nodes[1]?.kill('SIGKILL')
      for (const person of table.filter((_, index) => index % 2 === 0))
        await seesPhase(person, 'reveal', 6000)
    } finally {
      await room.stop()
    }
  }, 90_000)

  it('shows at one node what was tapped at the other, and who is there', async () => {
    const room = await both('hints')
    try {
      await sees(room.facilitator, 'everybody here', (frame) =>
        frame.kind === 'console'
          ? frame.tables.every(({ seats }) => seats.every(({ devices }) => devices.every(({ here }) => here)))
          : false,
      )
      const [one, other] = room.people
      if (!one || !other) throw new Error('nobody')
      const frames = other.device.frames()
      const since = performance.now()
      expect(await acts(one, { type: 'ready' })).toMatchObject({ kind: 'received' })
      await until('the other node shows it', () => other.device.frames() > frames)
      console.info(`from one node to the other in ${Math.round(performance.now() - since)} ms`)
    } finally {
      await room.stop()
    }
  }, 90_000)

  it('goes on without Redis by looking at the database, and is quick again when it is back', async () => {
    const room = await both('redis')
    try {
      await redis?.crash()
      const [one, other] = room.people
      if (!one || !other) throw new Error('nobody')
      const reaches = async (command: object): Promise<number> => {
        const frames = other.device.frames()
        const since = performance.now()
        expect(await acts(one, command)).toMatchObject({ kind: 'received' })
        await until('the other node shows it', () => other.device.frames() > frames)
        return performance.now() - since
      }
      await pause(300)
      const without = await reaches({ type: 'ready' })
      await redis?.start()
      await until('the nodes hear each other again', () =>
        room.nodes.every(({ log }) => /redis-lost[\s\S]*redis-open/.test(log())),
      )
      await acts(other, { type: 'ready' })
      for (const person of room.people.filter(({ table }) => table === 1))
        await acts(person, { type: 'ready' })
      console.info(`without Redis in ${Math.round(without)} ms`)
      expect(without).toBeLessThan(5000)
    } finally {
      await room.stop()
    }
  }, 90_000)

  it('says that the database is gone, keeps nothing by halves, and goes on by itself when it is back', async () => {
    const room = await both('database', 2)
    const pool = new Pool({ connectionString: room.database })
    pool.on('error', () => undefined)
    const theirs = async (): Promise<unknown> =>
      (await pool.query('select * from somebody_elses order by 1')).rows
    try {
      // Whoever runs this may have other things in the same database.
      await pool.query('create table somebody_elses as select generate_series(1, 3) as number')
      const [one] = room.people
      if (!one) throw new Error('nobody')
      const before = { theirs: await theirs(), other: (await logsIn(room.database))(2, 1) }
      await postgres?.crash()
      const gone = await acts(one, { type: 'ready' })
      expect(gone).toMatchObject({ kind: 'trouble', code: 'store-gone' })
      const health = await fetch(`${room.nodes[0]?.address}/readyz`)
      expect(health.status).toBe(503)
      expect((await fetch(`${room.nodes[0]?.address}/healthz`)).status).toBe(200)
      const late = device(room.nodes[1]?.address ?? '')
      expect(await late.enter({ by: 'code', code: room.made.code })).toMatchObject({ code: 'store-gone' })
      late.close()
      await postgres?.start()
      expect(await acts(one, { type: 'ready' })).toMatchObject({ kind: 'received' })
      const log = await logsIn(room.database)
      expect(verifyLog(log(1, 1))).toMatchObject({ ok: true })
      expect(log(1, 1).match(/"type":"ready"/g)).toHaveLength(1)
      expect({ theirs: await theirs(), other: log(2, 1) }).toEqual(before)
      const { made, people } = room
      const secrets = [
        ...[made.facilitator, made.projector, made.observer, made.code, PASSWORD],
        ...people.map((person) => person.device.token() ?? made.code),
        ...people.map((person) => deviceFrame(person).seatCode ?? made.code),
      ]
      for (const node of room.nodes) {
        expect(node.log()).toMatch(/"level":"trouble"/)
        expect(secrets.filter((secret) => node.log().includes(secret))).toEqual([])
      }
    } finally {
      await pool.end()
      await room.stop()
    }
  }, 120_000)
})
