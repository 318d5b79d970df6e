// What a client adds up from many frames is what the server would show it anew, in the last rounds of a long game as in the first.
import { describe, expect, test } from 'vitest'
import { SEATS, type Seat } from '../../../src/engine/index.ts'
import { openRoom, type Room } from '../../../src/workshop/client/room.ts'
import type { DeviceFrame } from '../../../src/workshop/protocol/index.ts'
import { entryShape } from '../../../src/workshop/server/entry.ts'
import { longGame } from '../../support/long-game.ts'
import { deviceAt, playPhase, seatAll } from '../long-round.ts'
import { FACILITATOR, phone, roomOf, type TestRoom } from '../room.ts'
import { type MemoryLink, memoryLink } from './memory-link.ts'

/** SWIM_LONG=1: the longest game, and after each phase every line is cut; else one after the other. */
const isLong = process.env.SWIM_LONG === '1'
const ROUNDS = isLong ? 40 : 7
const settled = () => new Promise((go) => setTimeout(go, 0))

interface Client {
  readonly link: MemoryLink
  readonly room: Room
  readonly device: string
}

function client(room: TestRoom, device: string): Client {
  const link = memoryLink(room, device)
  const pass = { by: 'token', workshop: 'w1', token: 'secret' } as const
  return { link, device, room: openRoom(link, { pass, onToken: () => {}, now: () => 0 }) }
}

const shown = ({ room }: Client): DeviceFrame => {
  const { frame } = room.state()
  if (frame?.kind !== 'device') throw new Error(`no device’s frame but ${frame?.kind}`)
  return frame
}

/** The line goes and comes back; what the client says it has must be words that the server reads. */
async function comesBack({ link }: Client): Promise<void> {
  link.cut()
  link.mend()
  await settled()
  const entry = link.entries.at(-1)
  expect(entryShape.safeParse(entry).data).toEqual(entry)
}

function expectWhole(room: TestRoom, one: Client, where: string): void {
  const whole = JSON.parse(JSON.stringify(room.frame(phone(one.device)))) as DeviceFrame
  expect({ where, frame: shown(one) }).toEqual({ where, frame: whole })
}

describe('a client in a long game', () => {
  test(`shows after every cut in ${ROUNDS} rounds exactly what a new client would be shown`, async () => {
    const room = roomOf({ tables: 1, emptySeats: 'people' }, longGame(ROUNDS))
    seatAll(room, 1)
    const clients = SEATS.map((seat) => client(room, deviceAt(1, seat)))
    await settled()
    for (let phases = 0; phases < 6 * ROUNDS && room.at(1).phase !== 'over'; phases++) {
      playPhase(room, 1)
      for (const one of isLong ? clients : clients.slice(phases % 4, (phases % 4) + 1)) {
        await comesBack(one)
        expectWhole(room, one, JSON.stringify(room.at(1)))
      }
    }
    expect(room.at(1).phase).toBe('over')
    for (const one of clients) {
      await comesBack(one)
      expectWhole(room, one, 'over')
      expect(shown(one).table?.view.results).toHaveLength(ROUNDS)
      one.link.close()
    }
  })

  test('somebody who comes to another chair late in a game sees that seat’s own figures of every round before', async () => {
    const room = roomOf({ tables: 1, emptySeats: 'people' }, longGame(9))
    seatAll(room, 1)
    room.joins('late')
    room.send(phone('late'), { type: 'observe', table: 1, panel: false })
    const late = client(room, 'late')
    await settled()
    for (let phases = 0; phases < 20; phases++) playPhase(room, 1)
    await comesBack(late)
    const figures: unknown[] = []
    for (const seat of [null, 'acute', 'council', 'ccg'] as const satisfies readonly (Seat | null)[]) {
      if (seat !== null) room.send(FACILITATOR, { type: 'moveDevice', device: 'late', table: 1, seat })
      await comesBack(late)
      expectWhole(room, late, `as ${seat}`)
      figures.push(shown(late).table?.view.results[0]?.after?.score)
    }
    expect(figures[0]).toBeNull()
    expect(new Set(figures.map((one) => JSON.stringify(one))).size).toBe(figures.length)
    late.link.close()
  })

  test('somebody who leaves a chair and sits down again is shown the game without another line', async () => {
    const room = roomOf({ tables: 1 })
    room.sits('d1', 1, 'acute')
    const one = client(room, 'd1')
    await settled()
    for (const saying of [
      { type: 'leaveSeat' },
      { type: 'takeSeat', table: 1, seat: 'acute', code: null },
    ] as const) {
      void one.room.send(saying)
      await settled()
      await settled()
      expectWhole(room, one, saying.type)
    }
    expect(one.link.entries).toHaveLength(1)
    one.link.close()
  })
})
