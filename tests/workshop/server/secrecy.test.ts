// Every byte that each device receives, looked through for what it may not know.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type Level, SEATS } from '../../../src/engine/index.ts'
import { canonical } from '../../../src/lib/index.ts'
import { planted } from '../walk.ts'
import { type Device, device } from './support/device.ts'
import { type Here, serverHere } from './support/here.ts'
import { makesWorkshop } from './support/make.ts'
import { pause } from './support/program.ts'
import { acts, comes, deviceFrame, type Person, seesPhase, toDecide } from './support/table.ts'

const open: { readonly close: () => unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})

interface Watched {
  readonly server: Here
  readonly made: Awaited<ReturnType<typeof makesWorkshop>>
  readonly people: readonly Person[]
  readonly facilitator: Device
  readonly projector: Device
  /** Everything that arrived, by who it came to: a seat, `facilitator`, `projector` or `stranger`. */
  readonly bytes: ReadonlyMap<string, string>
}

async function watchedTable(): Promise<Watched> {
  const server = await serverHere()
  open.push({ close: server.stop })
  const made = await makesWorkshop(server.address, { tables: 1 }, planted())
  const bytes = new Map<string, string>()
  const hearing = (who: string) => ({
    hears: (packet: string) => bytes.set(who, (bytes.get(who) ?? '') + packet),
  })
  const link = async (who: string, token: string): Promise<Device> => {
    const one = device(server.address, hearing(who))
    open.push(one)
    await one.staysIn(made.workshop, token)
    return one
  }
  const facilitator = await link('facilitator', made.facilitator)
  const projector = await link('projector', made.projector)
  const stranger = device(server.address, hearing('stranger'))
  open.push(stranger)
  await stranger.enter({ by: 'code', code: made.code })
  const people: Person[] = []
  for (const seat of SEATS) {
    const person = await comes(server.address, made.code, { table: 1, seat }, hearing(seat))
    people.push(person)
    open.push(person.device)
  }
  await facilitator.say({ type: 'startGame', table: 'all', practice: false })
  for (const person of people) await seesPhase(person, 'brief')
  return { server, made, people, facilitator, projector, bytes }
}

/** What the room's own log keeps to itself. */
function secretsIn({ server, made }: Watched): readonly string[] {
  const lines = readFileSync(join(server.folder, made.workshop, 'room.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
  const events = lines.map((text) => JSON.parse(text).event)
  return events.flatMap((event) =>
    event.type === 'created'
      ? Object.values<string>(event.keys)
      : event.type === 'gameOpened'
        ? [event.seed]
        : event.type === 'deviceJoined'
          ? [event.token]
          : [],
  )
}

describe('what goes over the wire', () => {
  it('carries no seed, key, hash or token of another, no letter and no card that is not one’s own or not yet dealt', async () => {
    const room = await watchedTable()
    const { people, bytes } = room
    await toDecide(people)
    for (const person of people) {
      await acts(person, { type: 'predict', of: person.seat === 'acute' ? 'ccg' : 'acute', pools: true })
      await acts(person, { type: 'choose', level: 1 })
      await acts(person, { type: 'lock' })
    }
    for (const person of people) await seesPhase(person, 'reveal')
    await pause(500)
    const secrets = secretsIn(room)
    expect(secrets.length).toBeGreaterThan(8)
    const dealt = new Set(people.map((person) => deviceFrame(person).table?.view.card?.id))
    expect(dealt.size).toBe(1)
    const shown = [...bytes.values()].join('').match(/§card \d+§/g) ?? []
    expect(new Set(shown).size).toBe(1)
    for (const [who, heard] of bytes) {
      expect(heard.length, who).toBeGreaterThan(50)
      for (const secret of secrets) expect(heard.includes(secret), `a secret reached ${who}`).toBe(false)
      expect(heard, who).not.toContain('§notes§')
      for (const seat of SEATS.filter((one) => one !== who)) {
        expect(heard, who).not.toContain(`§letter ${seat}§`)
        expect(heard, who).not.toContain(`§handout ${seat}§`)
        expect(heard, who).not.toContain(`§pool ${seat}§`)
      }
      for (const person of people.filter(({ seat }) => seat !== who))
        expect(heard.includes(person.device.token() ?? '?'), `a token reached ${who}`).toBe(false)
    }
    for (const seat of SEATS) expect(bytes.get(seat), seat).toContain(`§handout ${seat}§`)
    expect(bytes.get('stranger')).not.toMatch(/view|tables|seat/)
  })

  it('is the same for everybody else whatever one seat chose, until the cards are turned', async () => {
    /** The last frames of all others after acute chose, without what differs between any two workshops. */
    const othersAfter = async (
      level: Level,
    ): Promise<{ readonly before: string; readonly after: string }> => {
      const { people, facilitator, projector } = await watchedTable()
      await toDecide(people)
      const [acute, ...others] = people
      if (!acute) throw new Error('nobody')
      for (const other of others.slice(0, 2)) await acts(other, { type: 'choose', level: 0.5 })
      expect(await acts(acute, { type: 'choose', level })).toMatchObject({ kind: 'received' })
      await acts(acute, { type: 'predict', of: 'ccg', pools: level === 1 })
      expect(await acts(acute, { type: 'lock' })).toMatchObject({ kind: 'received' })
      await pause(900)
      const seen = (): string =>
        canonical(
          [...others.map(({ device: one }) => one.frame()), facilitator.frame(), projector.frame()].map(
            (frame) => JSON.parse(JSON.stringify(frame, plain)),
          ),
        )
      const before = seen()
      for (const other of others) await acts(other, { type: 'lock' })
      for (const other of others) await acts(other, { type: 'choose', level: 1 })
      for (const other of others) await acts(other, { type: 'lock' })
      for (const other of others) await seesPhase(other, 'reveal')
      return { before, after: seen() }
    }
    const [held, pooled] = [await othersAfter(0), await othersAfter(1)]
    expect(held.before).toBe(pooled.before)
    expect(held.after).not.toBe(pooled.after)
  })
})

/** Names, codes and times are every workshop's own. */
const OWN = ['device', 'code', 'seatCode', 'remainingMs', 'expectedEnd', 'pinUntil', 'id', 'at', 'now']
const plain = (key: string, value: unknown): unknown =>
  OWN.includes(key) && typeof value !== 'object' ? undefined : value
