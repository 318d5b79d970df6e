// Fog, private news, pledges, a rule that differs, letters, several tables and every kind of screen: who hears what.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Level, SEATS } from '../../../src/engine/index.ts'
import { sees } from './support/device.ts'
import { deviceFrame } from './support/table.ts'
import { leaksIn, secretsOf, type WatchedRoom, watchedRoom } from './support/watched.ts'

// SWIM_SECRECY_ROUNDS=6 plays longer.
const ROUNDS = Number(process.env.SWIM_SECRECY_ROUNDS ?? 2)
const TABLES = 3

let room: WatchedRoom
beforeAll(async () => {
  room = await watchedRoom({ tables: TABLES, rounds: ROUNDS })
}, 120_000)
afterAll(() => room?.close())

describe('a room with everything that hides something', () => {
  it('sends no device a byte of what its seat may not know', () => {
    const secrets = secretsOf(room)
    const bytes = room.ears.reduce((sum, { heard }) => sum + heard.length, 0)
    console.info(`${secrets.length} secrets, ${room.ears.length} screens, ${Math.round(bytes / 1000)} kB`)
    expect(secrets.length).toBeGreaterThan(60)
    expect(room.ears.length).toBe(TABLES * SEATS.length + 7)
    for (const { who, heard } of room.ears) expect(heard.length, who).toBeGreaterThan(50)
    expect(leaksIn(room)).toEqual([])
  })

  it('lets each seat under fog see its own sight of the others, and nobody who watches any choice', () => {
    for (const person of room.people) {
      const view = deviceFrame(person).table?.view
      const truth = view?.current?.choices ?? null
      expect(truth).not.toBeNull()
      expect(view?.poolHidden).toBe(true)
      // Trust in rows of others is as it started.
      const start = new Set(
        SEATS.filter((seat) => seat !== person.seat).flatMap((from) =>
          SEATS.filter((of) => of !== from).map((of) => view?.trust[from][of]),
        ),
      )
      expect(start.size).toBe(1)
    }
    for (const { who, heard } of room.ears.filter((ear) =>
      ['facilitator', 'projector', 'watcher'].includes(ear.who),
    )) {
      const choices = heard.match(/"choices":(null|\{)/g) ?? []
      expect(new Set(choices), who).not.toContain('"choices":{')
    }
    const sights = room.people.map((person) => {
      const choices = deviceFrame(person).table?.view.current?.choices
      return SEATS.map((seat): Level | undefined => choices?.[seat].level).join(' ')
    })
    // Fog misleads somebody at one of the tables, whose seeds are chance: else this proves nothing.
    const atTables = Array.from({ length: TABLES }, (_, at) =>
      sights.slice(at * SEATS.length, (at + 1) * SEATS.length),
    )
    expect(Math.max(...atTables.map((sight) => new Set(sight).size))).toBeGreaterThan(1)
  })

  it('tells every table in the debrief that one rule differed, and not before', async () => {
    expect(await room.facilitator.say({ type: 'openDebrief' })).toMatchObject({ kind: 'received' })
    for (const { device, table } of room.people) {
      const frame = await sees(device, 'the rule', (one) => one.kind === 'device' && one.disclosed !== null)
      expect(frame).toMatchObject({ disclosed: { here: table === TABLES } })
    }
  })
})
