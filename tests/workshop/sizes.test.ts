// How large what goes over the line becomes, by round and by number of tables, and how far that is from every limit.
// SWIM_LONG=1 measures up to 24 tables, and 40 rounds.
import { describe, expect, it } from 'vitest'
import { MOVES, REASONS, type Seat } from '../../src/engine/index.ts'
import { haveOf, joinFrames, NOTHING } from '../../src/workshop/client/join-frames.ts'
import {
  DEBRIEF_BEGINS,
  type Frame,
  MOST_CHARACTERS,
  MOST_CHARACTERS_SETTINGS,
  MOST_DEVICES,
  readMessage,
} from '../../src/workshop/protocol/index.ts'
import { entryShape } from '../../src/workshop/server/entry.ts'
import { daysFor, forecastOf } from '../../src/workshop/session/index.ts'
import { longGame } from '../support/long-game.ts'
import { deviceAt, playPhase, seatAll } from './long-round.ts'
import { FACILITATOR, PROJECTOR, phone, roomOf, type TestRoom } from './room.ts'

const isLong = process.env.SWIM_LONG === '1'
/** A console is sent a view of every table in so small a room. */
const SMALL_ROOM = 8
const sizeOf = (what: unknown): number => new TextEncoder().encode(JSON.stringify(what)).length

/** The largest of its parts in use, in bytes of JSON. */
interface Sizes {
  readonly round: number
  /** A phone that holds nothing, one that holds what it was sent, and somebody who watches. */
  readonly whole: number
  readonly next: number
  readonly watching: number
  readonly console: number
  readonly looking: number
  readonly projector: number
  readonly days: number
  readonly forecast: number
  /** What a phone says when it comes back. */
  readonly hello: number
}

const helloOf = (frame: Frame) => {
  const have = haveOf(joinFrames(NOTHING, frame)?.kept ?? NOTHING)
  return { by: 'token', workshop: 'w'.repeat(16), token: 't'.repeat(43), have } as const
}

function sizesOf(room: TestRoom, table: number): Sizes {
  const seat: Seat = 'community'
  const who = phone(deviceAt(table, seat))
  const frame = room.frame(who)
  const hello = helloOf(frame)
  expect(entryShape.safeParse(hello).data).toEqual(hello)
  const { round } = room.at(table)
  const looking = { from: who, focus: null }
  return {
    round,
    whole: sizeOf(frame),
    next: sizeOf(room.frame(who, hello.have)),
    watching: sizeOf(room.frame(phone('watcher'))),
    console: sizeOf(room.frame(FACILITATOR)),
    looking: sizeOf(room.frame(FACILITATOR, null, { table, seat })),
    projector: sizeOf(room.frame(PROJECTOR)),
    days: sizeOf(daysFor(room.session(), looking, Math.max(1, round - 1))),
    forecast: sizeOf(forecastOf(room.session(), looking)),
    hello: sizeOf(hello),
  }
}

function played(tables: number, rounds: number): readonly Sizes[] {
  const room = roomOf({ tables, emptySeats: 'people' }, longGame(rounds))
  seatAll(room, tables)
  room.joins('watcher')
  room.send(phone('watcher'), { type: 'observe', table: tables, panel: false })
  room.send(FACILITATOR, { type: 'showPage', page: 'quarter' })
  for (let told = 0; told < 30; told++)
    room.send(FACILITATOR, { type: 'tell', table: 'all', text: 'ẁ'.repeat(280) })
  const sizes: Sizes[] = []
  for (let phases = 0; phases < 6 * rounds && room.at(tables).phase !== 'over'; phases++) {
    for (let table = 1; table <= tables; table++) playPhase(room, table)
    if (room.at(tables).phase === 'decide' || room.at(tables).phase === 'over')
      sizes.push(sizesOf(room, tables))
  }
  // Every table says yes, and the debrief has come to what happened: the room's screen shows all of them side by side.
  for (let table = 1; table <= tables; table++)
    room.send(phone(deviceAt(table, 'acute')), { type: 'consent', given: true })
  room.send(FACILITATOR, { type: 'openDebrief' })
  room.send(FACILITATOR, { type: 'steerDebrief', shown: { ...DEBRIEF_BEGINS, step: 'happened' } as never })
  const wall = room.frame(PROJECTOR)
  expect(wall).toMatchObject({ kind: 'projector', beside: { length: tables } })
  sizes.push(sizesOf(room, tables))
  return sizes
}

const told = (tables: number, sizes: readonly Sizes[]): string =>
  [
    `tables ${tables}: ${Object.keys(sizes[0] ?? {}).join(' ')}`,
    ...sizes.map((one) => Object.values(one).join(' ')),
  ].join('\n')

describe('what goes down to a screen', () => {
  for (const [tables, rounds] of isLong
    ? ([
        [1, 40],
        [10, 9],
        [24, 9],
      ] as const)
    : ([[3, 7]] as const))
    it(`grows slowly over ${rounds} rounds at ${tables} tables`, () => {
      const sizes = played(tables, rounds)
      if (isLong) process.stdout.write(`${told(tables, sizes)}\n`)
      expect(sizes).toHaveLength(rounds + 2)
      for (const { round, ...size } of sizes) {
        // What is sent again and again does not grow with rounds; only somebody who holds nothing is sent them all.
        expect(size.next).toBeLessThan(20_000)
        expect(size.whole).toBeLessThan(40_000 + 9000 * round)
        expect(size.watching).toBeLessThan(40_000 + 9000 * round)
        expect(size.console).toBeLessThan(40_000 + (tables > SMALL_ROOM ? 4000 : 9000) * tables)
        expect(size.looking).toBeLessThan(80_000 + 9000 * round + 4000 * tables)
        expect(size.projector).toBeLessThan(40_000 + 2000 * tables)
        expect(size.days).toBeLessThan(100_000)
        expect(size.forecast).toBeLessThan(10_000)
        expect(size.hello).toBeLessThan(300)
      }
    }, 300_000)
})

describe('what a phone says when it comes back', () => {
  it('has room to spare in the largest room, in the last try of the last game', () => {
    const room = roomOf({ tables: 1 })
    room.sits('d1', 1, 'community')
    room.send(FACILITATOR, { type: 'startGame', table: 1, practice: false })
    const frame = room.frame(phone('d1'))
    const { game, scenario } = helloOf(frame).have
    const largest = game.replace('t1.1#0', 't60.999#9999')
    expect(largest).not.toBe(game)
    const hello = { ...helloOf(frame), have: { game: largest, results: 999, scenario } }
    expect(entryShape.safeParse(hello).data).toEqual(hello)
    // Half as long again would still be read.
    const longer = { game: largest.padEnd(40, 'x'), results: 999, scenario: scenario.padEnd(96, 'x') }
    expect(largest.length).toBeLessThanOrEqual(30)
    expect(entryShape.safeParse({ ...hello, have: longer }).data).toMatchObject({ have: longer })
  })
})

describe('what goes up', () => {
  const at = { game: 999, round: 40, phase: 'decide', attempt: 9999 } as const
  const id = 'm'.repeat(40)

  it('stays far below the limit of a message, whatever a seat sets out', () => {
    const moves = Array.from({ length: 20 }, () => ({
      id: [...MOVES].sort((a, b) => b.length - a.length)[0],
      with: 'community',
    }))
    const longest = [
      { type: 'spend', seat: 'community', moves },
      { type: 'giveReason', seat: 'community', reason: [...REASONS].sort((a, b) => b.length - a.length)[0] },
      { type: 'pledge', seat: 'community', level: 0.5, ifOthers: 3 },
    ]
    for (const command of longest) {
      const message = { type: 'act', id, at, command }
      expect(readMessage('device', message)).toMatchObject({ ok: true })
      expect(JSON.stringify(message).length).toBeLessThan(MOST_CHARACTERS / 2)
    }
  })

  it('stays far below it where a console moves everybody of the largest room', () => {
    const devices = Array.from({ length: MOST_DEVICES }, (_, index) => `d${index}`.padEnd(24, 'x'))
    const message = { type: 'splitTable', id, table: 60, devices }
    expect(readMessage('facilitator', message)).toMatchObject({ ok: true })
    expect(JSON.stringify(message).length).toBeLessThan(MOST_CHARACTERS_SETTINGS / 10)
    const words = { type: 'tell', id, table: 'all', text: '🏴'.repeat(140) }
    expect(readMessage('facilitator', words)).toMatchObject({ ok: true })
  })
})
