// Codes, tokens, messages and files that are wrong: the right person is told, nothing is lost, and nobody else notices.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { isMessageKey, say } from '../../../src/i18n/index.ts'
import { verifyLog } from '../../../src/replay/index.ts'
import { ROOM_REFUSALS } from '../../../src/workshop/protocol/index.ts'
import { type Device, device, sees } from './support/device.ts'
import { type Here, serverHere } from './support/here.ts'
import { makesWorkshop, SETTINGS } from './support/make.ts'
import { smallDisk } from './support/small-disk.ts'
import {
  acts,
  comes,
  deviceFrame,
  facilitates,
  type Person,
  seesPhase,
  tableOf,
  toDecide,
} from './support/table.ts'

const open: { readonly close: () => unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})

type Made = Awaited<ReturnType<typeof makesWorkshop>>

/** A server, a workshop, its facilitator. */
async function room(options: Parameters<typeof serverHere>[0] = {}, settings: object = {}) {
  const server = await serverHere(options)
  open.push({ close: server.stop })
  const made = await makesWorkshop(server.address, settings)
  const facilitator = await facilitates(server.address, made.workshop, made.facilitator)
  open.push(facilitator)
  return { server, made, facilitator }
}
const at = (server: Here): Device => {
  const one = device(server.address)
  open.push(one)
  return one
}
/** A device in the lobby. */
async function joined(server: Here, { code }: Made): Promise<Device> {
  const one = at(server)
  await one.enter({ by: 'code', code })
  expect(await one.say({ type: 'join', code })).toMatchObject({ kind: 'joined' })
  return one
}
const kept = (server: Here, { workshop }: Made): string =>
  readdirSync(join(server.folder, workshop))
    .sort()
    .map((name) => `${name}\n${readFileSync(join(server.folder, workshop, name), 'utf8')}`)
    .join('')

/** What nobody may find in a log of the server. */
const secretsIn = (log: string, made: Made, people: readonly Device[]): readonly string[] =>
  [
    made.facilitator,
    made.projector,
    made.observer,
    made.code,
    ...people.map((one) => one.token() ?? made.code),
  ].filter((secret) => log.includes(secret))

describe('a code', () => {
  it('of a facilitator opens one console, once: replayed, guessed and late ones are told from it alike', async () => {
    let later = 0
    const { server, made, facilitator } = await room({
      wrap: (store) => ({ ...store, now: () => store.now() + later }),
    })
    const pin = async (): Promise<string> => {
      const answer = await facilitator.say({ type: 'makePin' })
      return answer.kind === 'pin' ? answer.pin : ''
    }
    const first = await pin()
    const colleague = await joined(server, made)
    expect(await colleague.say({ type: 'enterPin', pin: ` ${first.toLowerCase()}` })).toMatchObject({
      kind: 'joined',
    })
    const other = await joined(server, made)
    const refused = { kind: 'refused', code: 'wrong-code' }
    expect(await other.say({ type: 'enterPin', pin: first })).toMatchObject(refused)
    const late = await pin()
    later = 600_001
    expect(await other.say({ type: 'enterPin', pin: late })).toMatchObject(refused)
    const guessed = await pin()
    for (let guess = 0; guess < 5; guess++)
      expect(await other.say({ type: 'enterPin', pin: '22222222' })).toMatchObject(refused)
    // Five wrong guesses end this PIN for everybody; the facilitator makes another.
    expect(await other.say({ type: 'enterPin', pin: guessed })).toMatchObject(refused)
    const sound = await joined(server, made)
    expect(await sound.say({ type: 'enterPin', pin: await pin() })).toMatchObject({ kind: 'joined' })
    for (const code of [first, late, guessed]) expect(server.log()).not.toContain(code)
  })

  it('of a seat lets nobody in by itself, and a wrong one says nothing about who sits there', async () => {
    const { server, made } = await room()
    const person = await comes(server.address, made.code, { table: 1, seat: 'acute' })
    open.push(person.device)
    const other = await joined(server, made)
    const takes = (seat: 'acute' | 'ccg', code: string | null) =>
      other.say({ type: 'takeSeat', table: 1, seat, code })
    expect(await takes('acute', null)).toMatchObject({ kind: 'refused', code: 'seat-occupied' })
    expect(await takes('acute', 'AAAAAAAA')).toMatchObject({ kind: 'refused', code: 'not-let-in' })
    expect(other.frame()).toMatchObject({ place: { kind: 'lobby' } })
    expect(await takes('acute', deviceFrame(person).seatCode)).toMatchObject({ kind: 'received' })
    const frame = await sees(other, 'waits', (one) => one.kind === 'device' && one.place.kind === 'asking')
    expect(frame).toMatchObject({ table: null, seatCode: null, scenario: null })
  })
})

describe('a token', () => {
  it('of another workshop, of a deleted one, made up or cut short opens nothing, and all are answered alike', async () => {
    const { server, made } = await room()
    const elsewhere = await makesWorkshop(server.address)
    const person = await comes(server.address, made.code, { table: 1, seat: 'acute' })
    open.push(person.device)
    const own = person.device.token() ?? ''
    const enter = (workshop: string, token: string) =>
      at(server).enter({ by: 'token', workshop, token, have: null })
    const nothing = { kind: 'trouble', id: null, code: 'no-such-workshop' }
    expect(await enter(elsewhere.workshop, own)).toEqual(nothing)
    expect(await enter(made.workshop, own.slice(0, -1))).toEqual(nothing)
    expect(await enter(made.workshop, `${own.slice(0, -1)}${own.endsWith('A') ? 'B' : 'A'}`)).toEqual(nothing)
    expect(await enter(made.workshop, elsewhere.facilitator)).toEqual(nothing)
    expect(await enter(made.workshop, own)).toMatchObject({ kind: 'entered' })
    const deleted = await fetch(`${server.address}/api/workshops/${made.workshop}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${made.facilitator}` },
    })
    expect(deleted.status).toBe(204)
    expect(await enter(made.workshop, own)).toEqual(nothing)
    expect(await enter(elsewhere.workshop, elsewhere.facilitator)).toMatchObject({ kind: 'entered' })
    expect(secretsIn(server.log(), made, [person.device])).toEqual([])
  })

  it('of a removed device shows that it is out; of a banned one too, and neither sees a table', async () => {
    const { server, made, facilitator } = await room()
    for (const banned of [false, true]) {
      const one = await joined(server, made)
      await one.say({ type: 'takeSeat', table: 1, seat: 'ccg', code: null })
      const frame = await sees(one, 'its seat', ({ kind }) => kind === 'device')
      const id = frame.kind === 'device' ? frame.device : ''
      await facilitator.say({ type: 'removeDevice', device: id, banned })
      await sees(one, 'that it is out', ({ kind }) => kind === 'gone')
      const back = at(server)
      await back.enter({ by: 'token', workshop: made.workshop, token: one.token() ?? '', have: null })
      expect(await sees(back, 'why', ({ kind }) => kind === 'gone')).toEqual({
        kind: 'gone',
        why: banned ? 'banned' : 'removed',
      })
      expect(await back.say({ type: 'takeSeat', table: 1, seat: 'ccg', code: null })).toMatchObject({
        kind: 'refused',
        code: 'not-here',
      })
    }
  })

  it('is made for one connection: a join that is replayed by another gives that one its own', async () => {
    const { server, made } = await room()
    const [one, other] = [at(server), at(server)]
    for (const who of [one, other]) await who.enter({ by: 'code', code: made.code })
    const join = { type: 'join', id: 'the-same', code: made.code } as const
    const first = await one.say(join)
    expect(await one.say(join)).toEqual(first)
    const second = await other.say(join)
    expect(second).toMatchObject({ kind: 'joined' })
    expect(other.token()).not.toBe(one.token())
    expect(second).not.toEqual(first)
  })
})

describe('messages out of order', () => {
  it('change nothing: before there is a seat, of another phase, round, game or try, and after the end', async () => {
    const { server, made, facilitator } = await room({}, { tables: 1 })
    const lobby = await joined(server, made)
    const early = { game: 1, round: 1, phase: 'decide', attempt: 0 } as const
    const choose = { type: 'choose', seat: 'acute', level: 1 } as const
    expect(await lobby.say({ type: 'act', at: early, command: choose })).toMatchObject({ kind: 'refused' })
    const people = await tableOf(server.address, made.code, 1)
    open.push(...people.map((person) => person.device))
    const [acute] = people as [Person, ...Person[]]
    const tells = (command: object, when: object = {}) =>
      acute.device.say({ type: 'act', at: { ...early, ...when }, command } as never)
    expect(await tells(choose)).toMatchObject({ kind: 'refused', code: 'not-running' })
    await facilitator.say({ type: 'startGame', table: 'all', practice: false })
    await seesPhase(acute, 'brief')
    const before = kept(server, made)
    for (const when of [
      {},
      { round: 2 },
      { game: 2, phase: 'brief' },
      { phase: 'brief', attempt: 1 },
      { phase: 'over' },
    ])
      expect(await tells(choose, when)).toMatchObject({ kind: 'stale' })
    expect(await tells(choose, { phase: 'brief' })).toMatchObject({ kind: 'against-rules' })
    expect(await acute.device.say({ type: 'takeSeat', table: 1, seat: 'ccg', code: null })).toMatchObject({
      kind: 'refused',
      code: 'already-running',
    })
    expect(kept(server, made)).toBe(before)
    await toDecide(people)
    expect(await acts(acute, { type: 'lock' })).toMatchObject({ kind: 'against-rules' })
    await facilitator.say({ type: 'endWorkshop' })
    const end = kept(server, made)
    expect(await acts(acute, choose)).toMatchObject({ kind: 'refused' })
    expect(await lobby.say({ type: 'takeAnySeat' })).toMatchObject({ code: 'workshop-ended' })
    expect(kept(server, made)).toBe(end)
  })
})

describe('a scenario', () => {
  it('that cannot be read comes back with what is wrong and where; no workshop is made of it', async () => {
    const { server } = await room()
    const before = (await server.store.list()).length
    const classic = JSON.parse(readFileSync('scenarios/classic.json', 'utf8'))
    const [card] = classic.cards
    const settings = { ...SETTINGS, tables: 1 }
    const asks = async (scenario: unknown) => {
      const answer = await fetch(`${server.address}/api/workshops`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ scenario, settings }),
      })
      return { status: answer.status, said: await answer.json() }
    }
    for (const [scenario, path] of [
      [{ ...classic, cards: [{ ...card, payoffs: { R: 3, S: 0, T: 'x' } }] }, 'cards[0].payoffs'],
      [{ ...classic, cards: [{ ...card, freshness: 'stale' }] }, 'cards[0].freshness'],
      [{ ...classic, seats: [] }, 'seats'],
      [{ ...classic, cards: [] }, 'cards'],
      [{ ...classic, script: '<script>' }, 'script'],
      [{}, ''],
    ] as const) {
      const { status, said } = await asks(scenario)
      expect(status).toBe(400)
      const paths = said.issues.map((issue: { readonly path: string }) => issue.path).join(' ')
      expect(paths, JSON.stringify(said)).toContain(path)
    }
    expect((await server.store.list()).length).toBe(before)
  })
})

describe('a full disk under the whole server', () => {
  it('is said to whoever taps, takes nothing away, and the table goes on where it was when there is room', async ({
    skip,
  }) => {
    const disk = smallDisk(1024)
    if (disk === null) return skip('no small file system can be made here')
    open.push({ close: disk.free })
    const { server, made, facilitator } = await room({ folder: disk.folder }, { tables: 1 })
    const people = await tableOf(server.address, made.code, 1)
    open.push(...people.map((person) => person.device))
    const [acute] = people as [Person, ...Person[]]
    await facilitator.say({ type: 'startGame', table: 'all', practice: false })
    await seesPhase(acute, 'brief')
    await toDecide(people)
    const before = deviceFrame(acute).table?.at
    const ballast = join(disk.folder, 'ballast')
    for (let size = 1_000_000; size >= 1; size = Math.floor(size / 2))
      try {
        writeFileSync(ballast, 'x'.repeat(size), { flag: 'a' })
      } catch {}
    let told: unknown = null
    // The last page of the log has room for a few lines yet.
    for (let taps = 0; taps < 200; taps++) {
      const answer = await acts(acute, { type: 'choose', level: taps % 2 })
      if (answer.kind === 'received') continue
      told = answer
      if (answer.kind === 'trouble' && answer.code !== 'too-fast') break
      await new Promise((go) => setTimeout(go, 200))
    }
    expect(told).toMatchObject({ kind: 'trouble', code: 'disk-full' })
    expect(deviceFrame(acute).table?.at).toEqual(before)
    expect((await fetch(`${server.address}/healthz`)).status).toBe(200)
    rmSync(ballast)
    for (const person of people) {
      expect(await acts(person, { type: 'choose', level: 1 })).toMatchObject({ kind: 'received' })
      expect(await acts(person, { type: 'lock' })).toMatchObject({ kind: 'received' })
    }
    await seesPhase(acute, 'reveal')
    expect(verifyLog(readFileSync(join(disk.folder, made.workshop, 't1.1.swim.jsonl')))).toMatchObject({
      ok: true,
    })
    expect(server.log()).toMatch(/ENOSPC/)
    expect(
      secretsIn(
        server.log(),
        made,
        people.map((person) => person.device),
      ),
    ).toEqual([])
  })
})

describe('every no of the room', () => {
  it('has a sentence of its own', () => {
    for (const code of ROOM_REFUSALS) {
      const key = `workshop.refusal.${code}`
      expect([code, isMessageKey(key) && say(key).length > 10]).toEqual([code, true])
    }
  })
})
