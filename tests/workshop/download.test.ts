import { describe, expect, it } from 'vitest'
import { readLog, verifyLog } from '../../src/replay/index.ts'
import type { Principal } from '../../src/workshop/roles/index.ts'
import { deletedAt, downloadFor } from '../../src/workshop/session/index.ts'
import { shipped } from '../support/games.ts'
import { FACILITATOR, PROJECTOR, phone, roomOf, stranger, type TestRoom } from './room.ts'
import { planted } from './walk.ts'

const options = {
  clocks: { brief: 20, talk: 30, decide: 60, reveal: 10, quarter: 5, reflect: 20 },
  predictIn: [1, 2, 3],
  reasonIn: [1, 2, 3],
}

/** A game in the decide of round 3, with private acts in every round. */
function inRoundThree(): TestRoom {
  const room = roomOf({ options }, planted())
  room.sits('a', 1, 'acute')
  room.sits('b', 2, 'acute')
  room.send(FACILITATOR, { type: 'startGame', table: 'all', practice: false })
  const close = () => room.send(FACILITATOR, { type: 'closePhase', table: 1, at: room.at(1) })
  while (room.at(1).round < 3 || room.at(1).phase !== 'decide') {
    if (room.at(1).phase === 'decide')
      for (const command of [
        { type: 'choose', seat: 'acute', level: 1 },
        { type: 'predict', seat: 'acute', of: 'ccg', pools: true },
        { type: 'giveReason', seat: 'acute', reason: 'helps-us' },
      ] as const)
        room.send(phone('a'), { type: 'act', at: room.at(1), command })
    close()
  }
  room.send(phone('a'), { type: 'act', at: room.at(1), command: { type: 'choose', seat: 'acute', level: 1 } })
  return room
}

const handedOut = (room: TestRoom, table: number) =>
  downloadFor(room.session(), FACILITATOR, { stream: `t${table}.1`, text: room.log(table, 1) })

describe('a download before the end', () => {
  it('is an extract: it can be read, stops at the last finished round, and verifies nothing', () => {
    const room = inRoundThree()
    const file = handedOut(room, 1)
    if (!file) throw new Error('nothing')
    expect(file).toMatchObject({ whole: false, name: 'table-1-game-1-extract.swim.jsonl' })
    const log = readLog(file.text)
    if (!log.ok) throw new Error(JSON.stringify(log.error))
    const { lines } = log.value
    expect(lines.filter(({ kind }) => kind === 'checkpoint').length).toBe(2)
    expect(lines.at(-1)?.kind).toBe('checkpoint')
    expect(verifyLog(file.text)).toMatchObject({ ok: false, finding: 'extract', rounds: 2 })
  })

  for (const id of ['winter-beds', 'share-the-pain'])
    it(`can be read whatever the scenario, even before the first round is over (${id})`, () => {
      const room = roomOf({}, shipped(id))
      room.sits('a', 1, 'acute')
      room.send(FACILITATOR, { type: 'startGame', table: 1, practice: false })
      const readable = () => {
        const log = readLog(handedOut(room, 1)?.text ?? '')
        return log.ok ? [] : log.error
      }
      expect(readable()).toEqual([])
      while (room.at(1).round === 1) room.send(FACILITATOR, { type: 'closePhase', table: 1, at: room.at(1) })
      expect(readable()).toEqual([])
    })

  it('holds no seed, no undrawn card, no letter, and nothing that only one seat knows', () => {
    const room = inRoundThree()
    const text = handedOut(room, 1)?.text ?? ''
    expect(text).not.toContain(room.game(1).opened.seed)
    expect(text).not.toMatch(/§letter|§notes|§card [34]§|"predict"|helps-us|"pools"|"choose"/)
    expect(text).toContain('"extract":true')
  })

  it('leaves out a round that was stepped back behind', () => {
    const room = inRoundThree()
    room.send(FACILITATOR, { type: 'repeatRound', table: 1, at: room.at(1), round: 2 })
    const log = readLog(handedOut(room, 1)?.text ?? '')
    expect(log.ok && log.value.lines.filter(({ kind }) => kind === 'checkpoint').length).toBe(1)
  })

  it('stays an extract while another table still plays by the same draws', () => {
    const room = inRoundThree()
    room.send(FACILITATOR, { type: 'runOn', table: 1 })
    expect(room.game(1).recording.sealed).toBe(true)
    expect(handedOut(room, 1)?.whole).toBe(false)
    room.send(FACILITATOR, { type: 'runOn', table: 2 })
    expect(handedOut(room, 1)).toMatchObject({ whole: true, name: 'table-1-game-1.swim.jsonl' })
    expect(verifyLog(handedOut(room, 1)?.text ?? '').finding).toBe('verified')
  })

  it('never hands out the room’s own stream', () => {
    const room = inRoundThree()
    const text = (room.streams.lines.get('room') ?? []).join('')
    expect(downloadFor(room.session(), FACILITATOR, { stream: 'room', text })).toBeNull()
    expect(downloadFor(room.session(), FACILITATOR, { stream: 't9.1', text: '' })).toBeNull()
  })
})

describe('a seat’s own download', () => {
  it('is its table’s whole log, once there is one, and no other table’s', () => {
    const room = inRoundThree()
    const from = (who: Principal, table: number) =>
      downloadFor(room.session(), who, { stream: `t${table}.1`, text: room.log(table, 1) })?.whole ?? null
    expect([from(phone('a'), 1), from(PROJECTOR, 1), from(stranger('x'), 1)]).toEqual([null, null, null])
    room.send(phone('a'), { type: 'consent', given: true })
    room.send(FACILITATOR, { type: 'openDebrief' })
    expect([from(phone('a'), 1), from(phone('a'), 2), from(phone('b'), 2)]).toEqual([true, null, true])
    expect([from(PROJECTOR, 1), from(PROJECTOR, 2), from({ kind: 'observer' }, 1)]).toEqual([
      true,
      null,
      null,
    ])
  })
})

describe('what is kept', () => {
  it('is to be deleted so many days after the end', () => {
    const room = inRoundThree()
    expect(deletedAt(room.session())).toBeNull()
    room.send(FACILITATOR, { type: 'endWorkshop' })
    expect(deletedAt(room.session())).toBe(room.now() + 30 * 86_400_000)
  })
})
