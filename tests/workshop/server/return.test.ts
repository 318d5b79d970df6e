// Time in which nobody could play is nobody's loss: a restart among many rooms, and a laptop that slept.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Store } from '../../../src/workshop/server/index.ts'
import { serverHere } from './support/here.ts'
import { makesWorkshop } from './support/make.ts'
import { freePort, pause, until } from './support/program.ts'
import { deviceFrame, facilitates, type Person, seesPhase, tableOf } from './support/table.ts'

const HOUR_MS = 3_600_000
const SECONDS = { brief: 60, talk: 60, decide: 60, reveal: 60, quarter: 60, reflect: 60 }

const open: { readonly close: () => unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})

/** A store whose clock the test moves on, as the world's does while a machine sleeps or no server runs. */
function movable() {
  let ahead = 0
  return {
    wrap: (store: Store): Store => ({ ...store, now: () => store.now() + ahead }),
    passes: (ms: number) => {
      ahead += ms
    },
  }
}

const leftOf = (person: Person): number => deviceFrame(person).table?.clock.remainingMs ?? 0

async function playing(address: string, options: object) {
  const made = await makesWorkshop(address, { tables: 1, options: { clocks: SECONDS, ...options } })
  const facilitator = await facilitates(address, made.workshop, made.facilitator)
  const people = await tableOf(address, made.code, 1)
  const [person] = people
  if (!person) throw new Error('nobody')
  open.push(facilitator, ...people.map(({ device }) => device))
  await facilitator.say({ type: 'startGame', table: 'all', practice: false })
  await seesPhase(person, 'brief')
  return { made, person, people, facilitator }
}

describe('a clock', () => {
  it('stands still while the machine sleeps for an hour with its lid closed', async () => {
    const clock = movable()
    const server = await serverHere({ wrap: clock.wrap })
    open.push({ close: server.stop })
    const { person } = await playing(server.address, {})
    const before = leftOf(person)
    clock.passes(HOUR_MS)
    const frames = person.device.frames()
    await until('the room says how much is left', () => person.device.frames() > frames)
    await pause(300)
    expect(deviceFrame(person).table?.at).toMatchObject({ round: 1, phase: 'brief' })
    expect(before - leftOf(person)).toBeLessThan(5000)
    expect(server.log()).toMatch(/"slept"/)
  }, 30_000)

  it('goes on where the machine’s time is put right by ten minutes', async () => {
    const clock = movable()
    const server = await serverHere({ wrap: clock.wrap })
    open.push({ close: server.stop })
    const { person, facilitator } = await playing(server.address, {})
    const told = async (): Promise<number> => {
      const frames = person.device.frames()
      await facilitator.say({ type: 'tell', table: 'all', text: 'Go on.' })
      await until('the phone hears of it', () => person.device.frames() > frames)
      return leftOf(person)
    }
    const before = await told()
    clock.passes(-HOUR_MS / 6)
    const after = await told()
    clock.passes(5000)
    const later = await told()
    expect(before - after).toBeGreaterThanOrEqual(0)
    expect(before - after).toBeLessThan(5000)
    expect(after - later).toBeGreaterThanOrEqual(5000)
    expect(after - later).toBeLessThan(10_000)
  }, 30_000)

  it('stands still over a restart, however many older rooms are opened before, for a phone that is back at once', async () => {
    const clock = movable()
    const folder = mkdtempSync(join(tmpdir(), 'swim-return-'))
    open.push({ close: () => rmSync(folder, { recursive: true, force: true }) })
    const port = await freePort()
    const first = await serverHere({ wrap: clock.wrap, folder, port })
    const older: string[] = []
    for (let rooms = 0; rooms < 5; rooms++) older.push((await makesWorkshop(first.address)).workshop)
    const { person, made } = await playing(first.address, {})
    const before = leftOf(person)
    await first.stop()
    clock.passes(HOUR_MS)
    const slow = (store: Store): Store => ({
      ...clock.wrap(store),
      list: async () => [...older, made.workshop],
      // Rooms of weeks ago are long to read.
      read: async (workshop, ...rest) => {
        if (older.includes(workshop)) await pause(150)
        return store.read(workshop, ...rest)
      },
    })
    const frames = person.device.frames()
    person.device.socket.connect()
    const second = await serverHere({ wrap: slow, folder, port })
    open.push({ close: second.stop })
    await until('the phone is back', () => person.device.frames() > frames)
    await pause(300)
    expect(deviceFrame(person).table?.at).toMatchObject({ round: 1, phase: 'brief' })
    expect(before - leftOf(person)).toBeLessThan(5000)
  }, 30_000)
})
