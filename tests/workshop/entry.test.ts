import { describe, expect, it } from 'vitest'
import type { SeatCommand, View } from '../../src/engine/index.ts'
import { entryTable } from '../../src/workshop/client/remote-table.ts'
import { openRoom } from '../../src/workshop/client/room.ts'
import type { ConsoleFrame, Focus, MessageOf } from '../../src/workshop/protocol/index.ts'
import { daysFor, forecastOf } from '../../src/workshop/session/index.ts'
import { shipped } from '../support/games.ts'
import { memoryLink } from './client/memory-link.ts'
import { FACILITATOR, roomOf, type TestRoom } from './room.ts'
import { planted } from './walk.ts'

const consoleFrame = (room: TestRoom, focus: Focus | null = null): ConsoleFrame => {
  const frame = room.frame(FACILITATOR, null, focus)
  if (frame.kind !== 'console') throw new Error(frame.kind)
  return frame
}

/** Table 1 without devices, its choices recorded at the console. */
function recorded(change: Parameters<typeof roomOf>[0] = {}, scenario = shipped('winter-beds')): TestRoom {
  const room = roomOf(change, scenario)
  room.send(FACILITATOR, { type: 'setEntry', table: 1, entry: 'facilitator' })
  room.send(FACILITATOR, { type: 'startGame', table: 1, practice: false })
  return room
}

const to = (room: TestRoom, phase: string): void => {
  while (room.at(1).phase !== phase) room.send(FACILITATOR, { type: 'closePhase', table: 1, at: room.at(1) })
}

describe('the table that a console looks at', () => {
  it('comes with its whole view in a large room, and the others without; water and pools come of all', () => {
    const room = roomOf({ tables: 12 })
    for (let table = 1; table <= 12; table++) room.sits(`d${table}`, table, 'acute')
    room.send(FACILITATOR, { type: 'startGame', table: 'all', practice: false })
    const views = (focus: Focus | null) =>
      consoleFrame(room, focus).tables.flatMap(({ table, game }) => (game?.view ? [table] : []))
    expect(views(null)).toEqual([])
    expect(views({ table: 9, seat: null })).toEqual([9])
    const seats = consoleFrame(room).tables.flatMap((table) => table.seats)
    expect(seats.every(({ freeboard }) => freeboard !== null)).toBe(true)
  })

  it('every seat has its code, taken or not: it stands on the slip', () => {
    const codes = consoleFrame(roomOf()).tables.flatMap(({ seats }) => seats.map(({ seatCode }) => seatCode))
    expect(new Set(codes).size).toBe(8)
    expect(codes.every((code) => /^[2-9A-HJKMNP-Z]{8}$/.test(code))).toBe(true)
  })
})

describe('recording a table’s choices', () => {
  it('shows each seat what it would see, but never its board’s letter', () => {
    const room = recorded({}, planted())
    for (const seat of ['acute', 'ccg', 'council', 'community'] as const) {
      const { entry } = consoleFrame(room, { table: 1, seat })
      expect(entry?.table.view.own?.seat).toBe(seat)
      expect(JSON.stringify(entry)).toContain(`§pool ${seat}§`)
      expect(JSON.stringify(entry)).not.toContain('§letter')
    }
  })

  it('shows nothing from within where devices play, or where no seat is looked at', () => {
    const room = recorded()
    expect(consoleFrame(room, { table: 1, seat: null }).entry).toBeNull()
    expect(consoleFrame(room, { table: 2, seat: 'acute' }).entry).toBeNull()
    room.send(FACILITATOR, { type: 'setEntry', table: 1, entry: 'devices' })
    const focus = { table: 1, seat: 'acute' } as const
    expect(consoleFrame(room, focus).entry).toBeNull()
    expect(forecastOf(room.session(), { from: FACILITATOR, focus })).toBeNull()
  })

  it('brings the seat’s forecast and the days of its quarter', () => {
    const room = recorded()
    const focus = { table: 1, seat: 'council' } as const
    to(room, 'decide')
    expect(forecastOf(room.session(), { from: FACILITATOR, focus })).not.toBeNull()
    to(room, 'quarter')
    expect(daysFor(room.session(), { from: FACILITATOR, focus }, 1)).toHaveLength(91)
  })

  it('takes every command that a seat has', () => {
    const room = recorded({
      options: { pledgesFrom: 1, bindFrom: 1, predictIn: [1], reasonIn: [1], feelIn: [1] },
    })
    const enter = (command: SeatCommand) =>
      room.send(FACILITATOR, {
        type: 'enter',
        table: 1,
        at: room.at(1),
        command: command as MessageOf<'enter'>['command'],
      })?.kind
    const seat = 'acute'
    to(room, 'talk')
    const talk: readonly SeatCommand[] = [
      { type: 'pledge', seat, level: 1, ifOthers: 1 },
      { type: 'withdrawPledge', seat },
      { type: 'pledge', seat, level: 1, ifOthers: 0 },
      { type: 'bind', seat },
      { type: 'ready', seat },
    ]
    expect(talk.map(enter)).toEqual(talk.map(() => 'received'))
    to(room, 'decide')
    const decide: readonly SeatCommand[] = [
      { type: 'choose', seat, level: 1 },
      { type: 'spend', seat, moves: [] },
      { type: 'predict', seat, of: 'ccg', pools: true },
      { type: 'giveReason', seat, reason: 'promised' },
      { type: 'lock', seat },
      { type: 'unlock', seat },
      { type: 'lock', seat },
    ]
    expect(decide.map(enter)).toEqual(decide.map(() => 'received'))
    const { draft, pledge } = room.game(1).recording.game.state.seats.acute
    expect(pledge).toMatchObject({ level: 1, bound: true })
    expect(draft).toMatchObject({ level: 1, locked: true })
  })

  it('holds a table as a phone does: the console turns from seat to seat, and rounds arrive whole', async () => {
    const room = recorded()
    const link = memoryLink(room, 'f1', FACILITATOR)
    const here = openRoom(link, {
      pass: { by: 'token', workshop: 'w1', token: '' },
      onToken: () => {},
      now: () => 0,
    })
    const settled = () => new Promise((later) => setTimeout(later, 5))
    const entry = () => {
      const { frame } = here.state()
      return frame?.kind === 'console' ? frame.entry : null
    }
    await settled()
    to(room, 'decide')
    const seen: (readonly [View['viewer'], number])[] = []
    for (let round = 1; round <= 2; round++) {
      for (const seat of ['acute', 'ccg', 'council', 'community'] as const) {
        here.focus({ table: 1, seat })
        await settled()
        const first = entry()
        if (first === null) throw new Error(`no entry for ${seat}`)
        const table = entryTable(here, first)
        expect(await table.send({ type: 'choose', seat, level: 1 })).toMatchObject({ ok: true })
        expect(await table.send({ type: 'lock', seat })).toMatchObject({ ok: true })
        await settled()
        seen.push([table.view().viewer, table.view().results.length])
      }
      expect(room.at(1).phase).toBe('reveal')
      if (round === 1) {
        to(room, 'brief')
        to(room, 'decide')
      }
    }
    expect(seen.map(([viewer]) => viewer)).toEqual([...seats, ...seats])
    expect(seen.map(([, results]) => results)).toEqual([0, 0, 0, 0, 1, 1, 1, 1])
    link.cut()
    link.mend()
    await settled()
    expect(entry()?.seat).toBe('community')
    here.close()
  })
})

const seats = ['acute', 'ccg', 'council', 'community']

describe('where people are placed', () => {
  it('the slip with a seat’s code is a place, and a wrong code is not', () => {
    const room = roomOf({ placing: 'placed' })
    room.joins('a')
    const code = consoleFrame(room).tables[0]?.seats[2]?.seatCode ?? ''
    const take = (typed: string | null) =>
      room.send({ kind: 'device', device: 'a' }, { type: 'takeSeat', table: 1, seat: 'council', code: typed })
    expect(take(null)).toMatchObject({ code: 'not-here' })
    expect(take('AAAAAAAA')).toMatchObject({ code: 'not-let-in' })
    expect(take(code)).toMatchObject({ kind: 'received' })
  })
})
