// The real server and real sockets: who may come back, what the hosting page tells, and all logs in one file.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { addressesFor } from '../../src/workshop/server/room-address.ts'
import { swim } from '../cli/swim.ts'
import { device, sees } from './server/support/device.ts'
import { serverHere } from './server/support/here.ts'
import { makesWorkshop } from './server/support/make.ts'
import { comes, facilitates } from './server/support/table.ts'

const open: { readonly close: () => unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})
async function opened() {
  const server = await serverHere()
  open.push({ close: server.stop })
  const made = await makesWorkshop(server.address, { tables: 1 })
  const facilitator = await facilitates(server.address, made.workshop, made.facilitator)
  open.push(facilitator)
  return { server, made, facilitator }
}

describe('a device that was taken out', () => {
  it('for good does not come in by the code again, while one only taken out does', async () => {
    const { server, made, facilitator } = await opened()
    for (const banned of [true, false]) {
      const person = await comes(server.address, made.code, { table: 1, seat: banned ? 'acute' : 'ccg' })
      open.push(person.device)
      const token = person.device.token() ?? ''
      const console = await sees(
        facilitator,
        'the device',
        (frame) =>
          frame.kind === 'console' &&
          frame.tables.some(({ seats }) => seats.some((one) => one.devices.length > 0)),
      )
      const id =
        console.kind === 'console'
          ? console.tables.flatMap(({ seats }) => seats.flatMap((seat) => seat.devices))[0]?.device
          : ''
      await facilitator.say({ type: 'removeDevice', device: id ?? '', banned })
      person.device.close()
      const again = device(server.address)
      open.push(again)
      await again.enter({ by: 'code', code: made.code, token })
      const reply = await again.say({ type: 'join', code: made.code })
      expect(reply.kind).toBe(banned ? 'trouble' : 'joined')
      if (banned)
        expect(await sees(again, 'that it is banned', () => true)).toEqual({ kind: 'gone', why: 'banned' })
    }
  })
})

describe('where phones find the site', () => {
  const asked = (host: string, remoteAddress = '127.0.0.1') =>
    ({ headers: { host }, socket: { remoteAddress, localPort: 4173 } }) as never
  it('is told to this machine alone, and only where the network can reach it', () => {
    expect(addressesFor(asked('192.168.1.5:4173', '192.168.1.9'), { host: '0.0.0.0', origins: [] })).toEqual(
      [],
    )
    expect(addressesFor(asked('localhost:4173'), { host: '127.0.0.1', origins: [] })).toEqual([])
    expect(addressesFor(asked('localhost:4173'), { host: '192.168.1.5', origins: [] })).toEqual([
      'http://192.168.1.5:4173',
    ])
    for (const address of addressesFor(asked('localhost:4173'), { host: '0.0.0.0', origins: [] }))
      expect(address).toMatch(/^http:\/\/\d+\.\d+\.\d+\.\d+:4173$/)
  })
  it('is the public origin where a proxy stands before it', () => {
    const origins = ['https://swim.example']
    expect(addressesFor(asked('swim.example', '10.0.0.1'), { host: '0.0.0.0', origins })).toEqual(origins)
  })
})

describe('all logs in one file', () => {
  it('verify as they are, each by its name, and one that was changed is told', async () => {
    const { server, made, facilitator } = await opened()
    const person = await comes(server.address, made.code, { table: 1, seat: 'acute' })
    open.push(person.device)
    await facilitator.say({ type: 'startGame', table: 'all', practice: false })
    await facilitator.say({ type: 'runOn', table: 1 })
    await facilitator.say({ type: 'endWorkshop' })
    const got = await fetch(`${server.address}/api/workshops/${made.workshop}/logs`, {
      headers: { authorization: `Bearer ${made.facilitator}` },
    })
    const text = await got.text()
    const folder = mkdtempSync(join(tmpdir(), 'swim-logs-'))
    open.push({ close: () => rmSync(folder, { recursive: true, force: true }) })
    const file = (name: string, content: string): string => {
      writeFileSync(join(folder, name), content)
      return join(folder, name)
    }
    const whole = await swim(['replay', 'verify', file('all.json', text)])
    expect(whole).toMatchObject({ code: 0 })
    expect(whole.out).toContain('table-1-game-1.swim.jsonl')
    const changed = text.replace('\\"level\\":0', '\\"level\\":1')
    expect(changed).not.toBe(text)
    expect((await swim(['replay', 'verify', file('changed.json', changed)])).code).toBe(1)
    expect((await swim(['replay', 'verify', file('cut.json', text.slice(0, -40))])).code).toBe(2)
  })
})
