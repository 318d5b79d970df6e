import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../../src/lib/index.ts'
import {
  type ConsoleMessage,
  DEBRIEF_BEGINS,
  type DebriefShown,
  type ProjectorFrame,
  readMessage,
} from '../../src/workshop/protocol/index.ts'
import { daysFor, frameFor, principalOf } from '../../src/workshop/session/index.ts'
import { shipped } from '../support/games.ts'
import { FACILITATOR, PROJECTOR, phone, roomOf, type TestRoom } from './room.ts'

const SEATS = ['acute', 'ccg', 'council', 'community'] as const

const wall = (room: TestRoom): ProjectorFrame => {
  const frame = room.frame(PROJECTOR)
  if (frame.kind !== 'projector') throw new Error(frame.kind)
  return frame
}

/** Two tables of four phones in a story with patients; table 1 pools, table 2 holds back. */
function playing(change: Parameters<typeof roomOf>[0] = {}, scenario = 'winter-beds'): TestRoom {
  const room = roomOf(change, shipped(scenario))
  for (const table of [1, 2]) for (const seat of SEATS) room.sits(`${seat}${table}`, table, seat)
  room.send(FACILITATOR, { type: 'startGame', table: 'all', practice: false })
  return room
}

function to(room: TestRoom, phase: string, tables = [1, 2]): void {
  for (const table of tables)
    while (room.at(table).phase !== phase) {
      if (room.at(table).phase === 'decide')
        for (const seat of SEATS) {
          const act = (command: object) =>
            room.send(phone(`${seat}${table}`), { type: 'act', at: room.at(table), command } as never)
          act({ type: 'choose', seat, level: table === 1 ? 1 : 0 })
          act({ type: 'lock', seat })
        }
      else room.send(FACILITATOR, { type: 'closePhase', table, at: room.at(table) })
    }
}

describe('the reveal on the big screen', () => {
  it('says how many seats of the room pooled, once the cards of every table have turned', () => {
    const room = playing()
    to(room, 'reveal', [1])
    expect(wall(room).totals).toBeNull()
    to(room, 'reveal')
    expect(wall(room).totals).toMatchObject({ round: 1, pooled: { done: 4, all: 8 }, fourHour: null })
    to(room, 'quarter')
    expect(wall(room).totals?.fourHour).toBeGreaterThan(50)
  })

  it('tells nothing of a lone table, and nothing under fog', () => {
    const alone = roomOf({ tables: 1 }, shipped('winter-beds'))
    alone.sits('a', 1, 'acute')
    alone.send(FACILITATOR, { type: 'startGame', table: 1, practice: false })
    while (alone.at(1).phase !== 'reveal')
      alone.send(FACILITATOR, { type: 'closePhase', table: 1, at: alone.at(1) })
    expect(wall(alone).totals).toBeNull()
    const foggy = playing({ options: { fog: 0.1 } })
    to(foggy, 'reveal')
    expect(wall(foggy).totals).toBeNull()
  })
})

describe('the quarter on the big screen', () => {
  it('is the mean of all tables, day by day, once every table has opened it', () => {
    const room = playing()
    room.send(FACILITATOR, { type: 'showPage', page: 'quarter' })
    to(room, 'quarter', [1])
    expect(wall(room).quarter).toBeNull()
    to(room, 'quarter')
    const { quarter } = wall(room)
    expect(quarter).toMatchObject({ table: null, tables: 2, round: 1 })
    const days = daysFor(room.session(), { from: PROJECTOR, focus: null }, 1)
    const of = (table: number) =>
      daysFor(room.session(), { from: phone(`acute${table}`), focus: null }, 1).map(({ ward }) => ward)
    expect(days.map(({ ward }) => ward)).toEqual(
      of(1).map((ward, at) => Math.floor((ward + (of(2)[at] ?? 0)) / 2 + 0.5)),
    )
    const heights = quarter?.after.seats.map(({ freeboard }) => freeboard) ?? []
    expect(heights.every((height) => height >= -1 && height <= 1)).toBe(true)
  })

  it('says of no seat what it pledged, holds or chose', () => {
    const room = playing()
    room.send(FACILITATOR, { type: 'showPage', page: 'quarter' })
    to(room, 'quarter')
    expect(Object.keys(wall(room).quarter?.after.seats[0] ?? {}).sort()).toEqual([
      'freeboard',
      'id',
      'name',
      'standing',
    ])
    const { before, after } = wall(room).quarter ?? {}
    expect(JSON.stringify([before, after])).not.toMatch(/pledge|reserves|choices|stake|ready|locked/)
  })

  it('is one table’s only after it said yes, and the mean again when it takes that back', () => {
    const room = playing()
    room.send(FACILITATOR, { type: 'showPage', page: 'quarter' })
    to(room, 'quarter')
    const show = () => room.send(FACILITATOR, { type: 'showTable', table: 2 })
    expect(show()).toMatchObject({ code: 'no-consent' })
    room.send(phone('acute2'), { type: 'consent', given: true })
    expect(show()).toMatchObject({ kind: 'received' })
    expect(wall(room).quarter).toMatchObject({ table: 2, tables: 1 })
    room.send(phone('ccg2'), { type: 'consent', given: false })
    expect(wall(room).quarter).toMatchObject({ table: null, tables: 2 })
  })
})

describe('the debrief, steered from a console', () => {
  const begun = (room: TestRoom): TestRoom => {
    to(room, 'brief', [])
    to(room, 'reflect')
    for (const table of [1, 2]) room.send(FACILITATOR, { type: 'closePhase', table, at: room.at(table) })
    room.send(FACILITATOR, { type: 'openDebrief' })
    return room
  }
  const steer = (room: TestRoom, change: Partial<DebriefShown>) =>
    room.send(FACILITATOR, {
      type: 'steerDebrief',
      shown: { ...room.session().room.shown, ...change } as never,
    })
  const figures = (room: TestRoom) => {
    const frame = room.frame(phone('acute1'))
    return frame.kind === 'device' && frame.figures
  }

  it('keeps every figure closed while feelings are on, on the big screen and on phones', () => {
    const room = begun(playing())
    expect(wall(room).debrief).toEqual(DEBRIEF_BEGINS)
    expect(figures(room)).toBe(false)
    expect(steer(room, { panel: 'reel' })).toMatchObject({ code: 'feelings-first' })
    expect(steer(room, { step: 'why' })).toMatchObject({ code: 'feelings-first' })
    expect(steer(room, { step: 'happened', panel: 'reel', round: 1, day: 30 })).toMatchObject({
      kind: 'received',
    })
    expect(wall(room).debrief).toMatchObject({ step: 'happened', panel: 'reel', day: 30 })
    expect(figures(room)).toBe(true)
  })

  it('has no way past what was concealed: it stands on the big screen before anything else does', () => {
    const room = begun(
      playing({
        differs: { rule: 'talk', tables: [2], options: { talk: false, pledgesFrom: null, bindFrom: null } },
      }),
    )
    expect(steer(room, { step: 'happened', panel: 'reel' })).toMatchObject({ code: 'disclose-first' })
    expect(steer(room, { step: 'happened', panel: null, disclosed: true })).toMatchObject({
      code: 'disclose-first',
    })
    expect(steer(room, { step: 'happened', panel: 'disclosed' })).toMatchObject({ kind: 'received' })
    expect(figures(room)).toBe(false)
    expect(wall(room).disclosed).toEqual({ rule: 'talk', tables: [2] })
    expect(steer(room, { disclosed: true, panel: 'moments' })).toMatchObject({ kind: 'received' })
    expect(figures(room)).toBe(true)
    expect(wall(room).debrief?.panel).toBe('moments')
  })

  it('keeps a prediction as it was locked', () => {
    const room = begun(playing())
    steer(room, { step: 'happened' })
    steer(room, { step: 'why' })
    const card = {
      id: 'moment-A-t1.1',
      table: 't1.1',
      from: 't1.1',
      parent: null,
      wish: { round: 1, seat: 'acute', change: { kind: 'choice', level: 0 }, reacting: null },
    } as const
    expect(steer(room, { branches: [{ ...card, prediction: null }] })?.kind).toBe('received')
    expect(steer(room, { branches: [{ ...card, prediction: 40 }] })?.kind).toBe('received')
    expect(steer(room, { branches: [{ ...card, prediction: 60 }] })).toMatchObject({
      code: 'prediction-stands',
    })
  })

  it('gives the big screen the logs of tables that said yes, and of no other', () => {
    const room = begun(playing())
    expect(wall(room).logs).toEqual([])
    room.send(phone('ccg2'), { type: 'consent', given: true })
    expect(wall(room).logs).toEqual([{ table: 2, game: 1 }])
  })

  it('is read strictly: no unknown panel name, no field too many, no free text', () => {
    const read = (shown: object) => readMessage('facilitator', { type: 'steerDebrief', id: 'x', shown }).ok
    expect(read(DEBRIEF_BEGINS)).toBe(true)
    expect(read({ ...DEBRIEF_BEGINS, panel: '<b>' })).toBe(false)
    expect(read({ ...DEBRIEF_BEGINS, note: 'x' })).toBe(false)
    expect(read({ ...DEBRIEF_BEGINS, day: 92 })).toBe(false)
  })
})

describe('links', () => {
  it('to the big screen and for observers can be made on any console, and open just that', () => {
    const room = roomOf()
    for (const of of ['projector', 'observer'] as const) {
      const reply = room.send(FACILITATOR, { type: 'makeLink', of })
      if (reply?.kind !== 'link') throw new Error(reply?.kind)
      expect(reply.token).toMatch(/^[A-Za-z0-9_-]{43}$/)
      const who = principalOf(room.session(), sha256Hex(reply.token))
      expect(who).toEqual({ kind: of })
      expect(JSON.stringify([...room.streams.lines.values()])).not.toContain(reply.token)
      const now = { now: room.now(), presence: new Set<string>(), have: null, focus: null }
      if (who) expect(frameFor(room.session(), who, now).kind).toBe('projector')
    }
  })
})

describe('more time', () => {
  const added = (room: TestRoom, table: number) => room.game(table).clock.addedMs
  const extend = (id: string, table: number | 'all' = 'all'): ConsoleMessage => ({
    type: 'extend',
    id,
    table,
    seconds: 60,
  })

  it('counts once for each message, even where the process that took it is gone', () => {
    const room = playing()
    room.send(FACILITATOR, extend('e1'))
    const other = room.addNode()
    room.send(FACILITATOR, extend('e1'), other)
    room.send(FACILITATOR, extend('e2', 1), other)
    room.send(FACILITATOR, extend('e2', 1))
    expect([added(room, 1), added(room, 2)]).toEqual([120_000, 60_000])
  })

  it('given to half of the tables before a crash reaches the others, and no table twice', () => {
    const room = playing()
    room.send(FACILITATOR, extend('e1'))
    // The process died after the first of two appends: table 2 has no line of it.
    room.streams.lines.get('t2.1')?.pop()
    const fresh = room.addNode()
    room.send(FACILITATOR, extend('e1'), fresh)
    const games = [...fresh.session.games.values()]
    expect(games.map(({ clock }) => clock.addedMs)).toEqual([60_000, 60_000])
  })
})
