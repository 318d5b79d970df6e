// The people: sixty tables of five devices, four of them at seats and one watching.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { io } from 'socket.io-client'
import { SEATS } from '../../src/engine/index.ts'
import { verifyLog } from '../../src/replay/index.ts'
import { type Device, device } from '../workshop/server/support/device.ts'
import { makesWorkshop } from '../workshop/server/support/make.ts'
import { until } from '../workshop/server/support/program.ts'
import { acts, comes, deviceFrame, facilitates, type Person } from '../workshop/server/support/table.ts'

const [folder = '', scenarios = '', ...rest] = process.argv.slice(2)
const option = (name: string, fallback: number): number => {
  const at = rest.indexOf(`--${name}`)
  return at < 0 ? fallback : Number(rest[at + 1])
}
const TABLES = option('tables', 60)
const ROUNDS = option('rounds', 4)

interface Running {
  readonly child: ChildProcess
  readonly address: string
}
async function start(program: string, plan: object): Promise<Running> {
  // SWIM_PROFILE=folder keeps a profile of what the server does.
  const profile = process.env.SWIM_PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.SWIM_PROFILE}`] : []
  const child = spawn(process.execPath, [...profile, join(folder, program), JSON.stringify(plan)], {
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  })
  const port = await new Promise<string>((resolve) =>
    child.stdout?.once('data', (chunk) => resolve(String(chunk).trim())),
  )
  return { child, address: `http://127.0.0.1:${port}` }
}
const memoryOf = ({ child }: Running): Promise<{ readonly rss: number; readonly heap: number }> =>
  new Promise((resolve) => {
    child.once('message', resolve as never)
    child.send('memory')
  })
const quantile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0
const ms = (value: number): string => `${value.toFixed(1)} ms`
const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`
const told = (name: string, times: readonly number[]): void =>
  console.log(
    `${name}: p50 ${ms(quantile(times, 0.5))}, p99 ${ms(quantile(times, 0.99))}, slowest ${ms(quantile(times, 1))} (${times.length} screens)`,
  )

/** Milliseconds from the last tap at a table until each of its five devices has the frame. */
interface Table {
  readonly people: readonly Person[]
  readonly watcher: Device
}

async function swim(): Promise<{
  readonly burst: number[]
  readonly spread: number[]
  readonly size: number
}> {
  const data = mkdtempSync(join(tmpdir(), 'swim-load-'))
  const server = await start('load-server.mjs', { folder: data, port: 0, scenarios })
  const empty = await memoryOf(server)
  const made = await makesWorkshop(server.address, { tables: TABLES })
  const facilitator = await facilitates(server.address, made.workshop, made.facilitator)
  const tables: Table[] = []
  const joining = performance.now()
  for (let table = 1; table <= TABLES; table++) {
    const people = await Promise.all(SEATS.map((seat) => comes(server.address, made.code, { table, seat })))
    const watcher = device(server.address)
    await watcher.enter({ by: 'code', code: made.code })
    await watcher.say({ type: 'join', code: made.code })
    await watcher.say({ type: 'observe', table, panel: false })
    tables.push({ people, watcher })
  }
  console.log(`${TABLES * 5} devices joined in ${ms(performance.now() - joining)}`)
  await facilitator.say({ type: 'startGame', table: 'all', practice: false })
  const isIn = ({ people, watcher }: Table, phase: string): boolean =>
    [...people.map((person) => person.device), watcher].every((one) => {
      const frame = one.frame()
      return frame?.kind === 'device' && frame.table?.at.phase === phase
    })
  await until('all in the game', () => tables.every((table) => isIn(table, 'brief')), 60_000)

  const isTogether = ({ people, watcher }: Table): boolean => {
    const [first] = people
    const at = first && deviceFrame(first).table?.at
    return [...people.map((person) => person.device), watcher].every((one) => {
      const frame = one.frame()
      return (
        frame?.kind === 'device' && frame.table?.at.phase === at?.phase && frame.table?.at.round === at?.round
      )
    })
  }
  async function toLastLock(table: Table): Promise<void> {
    while (!isIn(table, 'decide')) {
      const [first] = table.people
      const phase = first && deviceFrame(first).table?.at.phase
      await Promise.all(table.people.map((person) => acts(person, { type: 'ready' })))
      await until('the next phase', () => !isIn(table, phase ?? ''), 60_000)
      await until('all in one phase', () => isTogether(table), 60_000)
    }
    for (const [at, person] of table.people.entries()) {
      await acts(person, { type: 'choose', level: 1 })
      if (at < table.people.length - 1) await acts(person, { type: 'lock' })
    }
  }
  async function reveal(table: Table): Promise<readonly number[]> {
    const last = table.people.at(-1)
    if (!last) return []
    const devices = [...table.people.map((person) => person.device), table.watcher]
    const since = performance.now()
    void acts(last, { type: 'lock' })
    await until('the reveal', () => isIn(table, 'reveal'), 60_000)
    return devices.map((one) => one.frameAt() - since)
  }
  const burst: number[] = []
  const spread: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = 0; at < tables.length; at += 10)
      await Promise.all(tables.slice(at, at + 10).map(toLastLock))
    await new Promise((resolve) => setTimeout(resolve, 1000))
    if (round % 2 === 0) burst.push(...(await Promise.all(tables.map(reveal))).flat())
    else
      for (const table of tables) {
        spread.push(...(await reveal(table)))
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
  }
  const full = await memoryOf(server)
  const size = JSON.stringify(tables[0]?.people[0]?.device.frame()).length
  let sound = 0
  for (let table = 1; table <= TABLES; table++)
    if (verifyLog(readFileSync(join(data, made.workshop, `t${table}.1.swim.jsonl`))).ok) sound += 1
  console.log(`${sound} of ${TABLES} logs verify; a seat's frame is ${size} characters`)
  console.log(`memory: ${mb(empty.rss)} empty, ${mb(full.rss)} with everybody (heap ${mb(full.heap)})`)
  for (const { people, watcher } of tables)
    for (const one of [...people.map((person) => person.device), watcher]) one.close()
  facilitator.close()
  server.child.kill()
  await new Promise((resolve) => server.child.once('exit', resolve))
  rmSync(data, { recursive: true, force: true })
  return { burst, spread, size }
}

async function bare(size: number): Promise<readonly number[]> {
  const server = await start('load-echo.mjs', {})
  const rooms: { readonly name: string; readonly sockets: readonly ReturnType<typeof io>[] }[] = []
  for (let room = 0; room < TABLES; room++) {
    const sockets = Array.from({ length: 5 }, () =>
      io(server.address, { transports: ['websocket'], forceNew: true }),
    )
    await Promise.all(
      sockets.map((socket) => new Promise<void>((done) => socket.emit('enter', `${room}`, done))),
    )
    rooms.push({ name: `${room}`, sockets })
  }
  const times: number[] = []
  for (let round = 0; round < Math.ceil(ROUNDS / 2); round++)
    times.push(
      ...(
        await Promise.all(
          rooms.map(async ({ name, sockets }) => {
            const since = performance.now()
            const heard = sockets.map(
              (socket) =>
                new Promise<number>((resolve) =>
                  socket.once('frame', () => resolve(performance.now() - since)),
                ),
            )
            sockets[0]?.emit('say', { room: name, size }, () => undefined)
            return Promise.all(heard)
          }),
        )
      ).flat(),
    )
  for (const { sockets } of rooms) for (const socket of sockets) socket.disconnect()
  server.child.kill()
  return times
}

console.log(`${TABLES} tables of 5 devices, ${ROUNDS} rounds, Node ${process.version}`)
const { burst, spread, size } = await swim()
const echo = await bare(size)
told('reveal, all tables in the same moment', burst)
if (spread.length > 0) told('reveal, one table after the other', spread)
told('bare Socket.IO server, all rooms in the same moment', echo)
console.log(`ratio of p99 to the bare server: ${(quantile(burst, 0.99) / quantile(echo, 0.99)).toFixed(1)}`)
process.exit(0)
