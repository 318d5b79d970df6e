import { describe, expect, test } from 'vitest'
import { remoteTable } from '../../../src/workshop/client/remote-table.ts'
import { openRoom, type Room } from '../../../src/workshop/client/room.ts'
import type { DeviceFrame, TableFrame } from '../../../src/workshop/protocol/index.ts'
import { entryShape } from '../../../src/workshop/server/entry.ts'
import { shipped } from '../../support/games.ts'
import { FACILITATOR, roomOf, type TestRoom } from '../room.ts'
import { type MemoryLink, memoryLink } from './memory-link.ts'

/** The longest game, and those that meet the most incidents. */
const SCENARIO_IDS = ['winter-beds', 'election-year', 'thirty-eighth-attempt'] as const
const SEATS = ['acute', 'ccg', 'council', 'community'] as const

/** A table of four people in its first game; the first of them is looked at through the client. */
function seated(): { readonly room: TestRoom; readonly link: MemoryLink; readonly client: Room } {
  const room = roomOf({ tables: 1 })
  for (const [at, seat] of SEATS.entries()) room.sits(`d${at + 1}`, 1, seat)
  room.send(FACILITATOR, { type: 'startGame', table: 1, practice: false })
  const link = memoryLink(room, 'd1')
  const client = openRoom(link, {
    pass: { by: 'token', workshop: 'w1', token: 'secret' },
    onToken: () => {},
    now: () => 0,
  })
  return { room, link, client }
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 0))

function tableFrame(client: Room): DeviceFrame & { readonly table: TableFrame } {
  const { frame } = client.state()
  if (frame?.kind !== 'device' || frame.table === null) throw new Error('no table in the frame')
  return { ...frame, table: frame.table }
}

const command = { type: 'ready', seat: 'acute' } as const

describe('a room, seen from a device', () => {
  test('opens with a whole frame, scenario included', async () => {
    const { client } = seated()
    await settled()
    expect(client.state().line).toBe('open')
    expect(tableFrame(client).table.view.own?.seat).toBe('acute')
    expect(tableFrame(client).scenario?.id).toBe('share-the-pain')
  })

  test('keeps the scenario, which is sent once', async () => {
    const { client, link } = seated()
    await settled()
    await client.send({ type: 'act', at: tableFrame(client).table.at, command })
    await settled()
    expect(tableFrame(client).scenario?.id).toBe('share-the-pain')
    link.cut()
    link.mend()
    await settled()
    const again = link.entries.at(-1)
    expect(again?.by === 'token' && again.have?.scenario).toBeTruthy()
    expect(tableFrame(client).scenario?.id).toBe('share-the-pain')
  })

  test('says what it has in words that the server reads, in the first round as in the last', async () => {
    for (const id of SCENARIO_IDS) {
      const room = roomOf({ tables: 1 }, shipped(id))
      room.sits('d1', 1, 'acute')
      room.send(FACILITATOR, { type: 'startGame', table: 1, practice: false })
      const link = memoryLink(room, 'd1')
      openRoom(link, {
        pass: { by: 'token', workshop: 'w1', token: 'secret' },
        onToken: () => {},
        now: () => 0,
      })
      for (let phases = 0; phases < 60 && room.at(1).phase !== 'over'; phases++) {
        room.send(FACILITATOR, { type: 'closePhase', table: 1, at: room.at(1) })
        if (room.at(1).phase !== 'decide') continue
        link.cut()
        link.mend()
        await settled()
        const entry = link.entries.at(-1)
        const read = entryShape.safeParse(entry)
        expect({ id, round: room.at(1).round, read: read.data }).toEqual({
          id,
          round: room.at(1).round,
          read: entry,
        })
      }
      link.close()
    }
  })

  test('a client whose words on what it has cannot be read comes in all the same, and is sent everything', () => {
    const token = { by: 'token', workshop: 'w1', token: 'secret' } as const
    for (const have of [{ game: 't1.1#0', results: 3, scenario: 'x'.repeat(101) }, 'nonsense', 7])
      expect(entryShape.safeParse({ ...token, have }).data).toEqual({ ...token, have: null })
  })

  test('says a message again with the same id when its answer was lost, and it counts once', async () => {
    const { room, client, link } = seated()
    await settled()
    link.loseAnswer()
    const lines = room.log(1, 1).split('\n').length
    const reply = await client.send({ type: 'act', at: tableFrame(client).table.at, command })
    expect(reply?.kind).toBe('received')
    const ids = link.sent.map(({ id }) => id)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
    expect(room.log(1, 1).split('\n').length).toBe(lines + 1)
  })

  test('a tap without network waits, shows as pending, and arrives when the network is back', async () => {
    const { client, link } = seated()
    await settled()
    link.cut()
    expect(client.state().line).toBe('away')
    const reply = client.send({ type: 'act', at: tableFrame(client).table.at, command })
    await settled()
    expect(client.state().pending).toBe(1)
    expect(link.sent).toHaveLength(0)
    link.mend()
    expect((await reply)?.kind).toBe('received')
    expect(client.state()).toMatchObject({ line: 'open', pending: 0 })
  })

  test('a tap on a table that has moved on is stale: nothing happens, the table says that the moment has passed', async () => {
    const { room, client } = seated()
    await settled()
    const table = remoteTable(client, tableFrame(client))
    // The facilitator closes the phase; this screen has not heard of it yet.
    room.send(FACILITATOR, { type: 'closePhase', table: 1, at: room.at(1) })
    const answer = await table.send(command)
    expect(answer.ok).toBe(false)
    expect(client.state().answered?.reply.kind).toBe('stale')
    await settled()
    expect(table.view().phase).not.toBe('brief')
  })

  test('the rules’ own no comes back with its code', async () => {
    const { room, client } = seated()
    await settled()
    room.send(FACILITATOR, { type: 'closePhase', table: 1, at: room.at(1) })
    client.wake()
    await settled()
    const answer = await remoteTable(client, tableFrame(client)).send({ type: 'lock', seat: 'acute' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'wrong-phase' } })
  })

  test('adds finished rounds up, and asks for the whole when a part is missing', async () => {
    const { room, client, link } = seated()
    await settled()
    const playRound = (): void => {
      const { round } = room.at(1)
      for (let steps = 0; steps < 8 && room.game(1).recording.game.state.round === round; steps++)
        room.send(FACILITATOR, { type: 'closePhase', table: 1, at: room.at(1) })
    }
    playRound()
    client.wake()
    await settled()
    playRound()
    client.wake()
    await settled()
    const entry = link.entries.at(-1)
    expect(entry?.by === 'token' && entry.have?.results).toBe(1)
    expect(tableFrame(client).table.view.results.map(({ round }) => round)).toEqual([1, 2])
  })

  test('gives up its messages when it is closed', async () => {
    const { client, link } = seated()
    await settled()
    link.cut()
    const reply = client.send({ type: 'askHelp' })
    client.close()
    expect(await reply).toBeNull()
  })
})
