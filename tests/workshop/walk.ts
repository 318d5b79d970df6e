// A random walk through a workshop: people come, go, tap, tap twice and too late; clocks run; the facilitator steers.
import { LEVELS, MOVES, REASONS, type Scenario, SEATS, type SeatCommand } from '../../src/engine/index.ts'
import { keyOf, stream } from '../../src/lib/index.ts'
import type { ConsoleMessage, DeviceMessage, Message } from '../../src/workshop/protocol/index.ts'
import type { Principal } from '../../src/workshop/roles/index.ts'
import { shipped } from '../support/games.ts'
import { CLOCK, FACILITATOR, phone, stranger, type TestRoom } from './room.ts'

/** share-the-pain with texts that can be found again wherever they leak. */
export function planted(): Scenario {
  const scenario = shipped('share-the-pain')
  const each = <T>(make: (seat: string) => T) =>
    Object.fromEntries(SEATS.map((seat) => [seat, make(seat)])) as Record<(typeof SEATS)[number], T>
  return {
    ...scenario,
    cards: scenario.cards.map((card, index) => ({
      ...card,
      title: `§card ${index}§`,
      text: `§text ${index}§`,
      seats: each((seat) => ({ pool: `§pool ${seat}§`, hold: `§hold ${seat}§` })),
    })),
    letters: each((seat) => [{ when: {}, text: `§letter ${seat}§` }]),
    handouts: each((seat) => `§handout ${seat}§`),
    notes: ['§notes§'],
  }
}

export interface Draw {
  readonly below: (n: number) => number
  readonly one: <T>(from: readonly T[]) => T
}

export function drawOf(seed: string): Draw {
  const next = stream(keyOf(seed, 'walk'))
  const below = (n: number): number => Math.floor(next() * n)
  return { below, one: (from) => from[below(from.length)] as (typeof from)[number] }
}

const DEVICES = Array.from({ length: 11 }, (_, index) => `d${index + 1}`)

/** Everybody who may look, and one who may not. */
export const EYES: readonly Principal[] = [
  FACILITATOR,
  { kind: 'projector' },
  stranger('eve'),
  ...DEVICES.map(phone),
]

export interface Sent {
  readonly from: Principal
  readonly message: Message
}

/** What somebody does next: mostly sensible, often not allowed, sometimes forged. */
export function nextMessage(room: TestRoom, draw: Draw, count: number): Sent {
  const id = `s${count}`
  const device = draw.one(DEVICES)
  const known = room.session().room.devices.has(device)
  if (!known) return { from: stranger(device), message: { type: 'join', id, code: room.code } }
  const kind = draw.below(100)
  if (kind < 66) return { from: phone(device), message: deviceMessage(room, draw, { device, id }) }
  if (kind < 80) return { from: CLOCK, message: { type: 'tick' } }
  const from = kind < 98 ? FACILITATOR : draw.one(EYES)
  return { from, message: facilitatorMessage(room, draw, id) }
}

interface Who {
  readonly device: string
  readonly id: string
}

function deviceMessage(room: TestRoom, draw: Draw, { device, id }: Who): DeviceMessage {
  const place = room.session().room.devices.get(device)?.place
  const table = draw.one(tablesOf(room))
  const seat = draw.one(SEATS)
  if (place?.kind !== 'seat') {
    if (draw.below(6) === 0) return { type: 'observe', id, table, panel: draw.below(2) === 0 }
    if (draw.below(4) === 0) return { type: 'takeAnySeat', id }
    const frame = room.frame(phone(draw.one(DEVICES)))
    const code =
      frame.kind === 'device' && draw.below(2) === 0 ? frame.seatCode : draw.one([null, 'ABCDEFGH'])
    return { type: 'takeSeat', id, table, seat, code }
  }
  switch (draw.below(30)) {
    case 0:
      return draw.below(3) === 0 ? { type: 'leaveSeat', id } : { type: 'takeBack', id }
    case 1:
      return { type: 'takeBack', id }
    case 2:
      return draw.below(2) === 0 ? { type: 'askHelp', id } : { type: 'helpDone', id }
    case 3:
      return { type: 'consent', id, given: draw.below(2) === 0 }
    case 4:
      return { type: 'answerAsk', id, device: draw.one(DEVICES), yes: draw.below(3) > 0 }
    default: {
      const own = draw.below(40) > 0 ? place.seat : seat
      const game = gameOf(room, place.table)
      const at = game ? room.at(place.table) : { game: 1, round: 1, phase: 'brief' as const, attempt: 0 }
      return { type: 'act', id, at, command: seatCommand(draw, own, at.phase) }
    }
  }
}

function seatCommand(draw: Draw, seat: SeatCommand['seat'], phase: string): SeatCommand {
  const other = draw.one(SEATS)
  if (phase === 'talk' && draw.below(3) > 0)
    return draw.one<SeatCommand>([
      { type: 'pledge', seat, level: 1, ifOthers: draw.below(4) },
      { type: 'withdrawPledge', seat },
      { type: 'bind', seat },
    ])
  if (phase !== 'decide')
    return draw.one<SeatCommand>([
      { type: 'ready', seat },
      { type: 'feel', seat, trust: 4 },
    ])
  return draw.one<SeatCommand>([
    { type: 'choose', seat, level: draw.one(LEVELS) },
    { type: 'choose', seat, level: draw.one([0, 1] as const) },
    { type: 'lock', seat },
    { type: 'lock', seat },
    { type: 'unlock', seat },
    { type: 'predict', seat, of: other, pools: draw.below(2) === 0 },
    { type: 'giveReason', seat, reason: draw.one(REASONS) },
    { type: 'spend', seat, moves: [{ id: draw.one(MOVES), with: other }] },
  ])
}

const tablesOf = (room: TestRoom): readonly number[] => room.session().room.tables.map(({ table }) => table)

const gameOf = (room: TestRoom, table: number) =>
  [...room.session().games.values()].filter(({ opened }) => opened.table === table).at(-1)

function facilitatorMessage(room: TestRoom, draw: Draw, id: string): ConsoleMessage {
  const tables = tablesOf(room)
  const table = draw.one(tables)
  const either = draw.below(3) === 0 ? ('all' as const) : table
  const seat = draw.one(SEATS)
  const device = draw.one(DEVICES)
  const game = gameOf(room, table)
  if (!game || game.recording.sealed || draw.below(25) === 0)
    return { type: 'startGame', id, table: either, practice: draw.below(4) === 0 }
  const at = room.at(table)
  switch (draw.below(26)) {
    case 0:
      return draw.below(3) === 0 ? { type: 'pause', id, table: either } : { type: 'resume', id, table: 'all' }
    case 1:
    case 2:
      return { type: 'resume', id, table: either }
    case 3:
      return { type: 'extend', id, table: either, seconds: 1 + draw.below(30) }
    case 4:
    case 5:
    case 6:
      return { type: 'closePhase', id, table, at }
    case 7:
      return { type: 'closeSlowest', id, round: at.round, phase: at.phase }
    case 8:
      return { type: 'stepBack', id, table, at }
    case 9:
      return { type: 'repeatRound', id, table, at, round: Math.max(1, at.round - draw.below(2)) }
    case 10:
      return {
        type: 'seatBot',
        id,
        table,
        seat,
        bot: draw.one([null, { strategy: 'grudger', temperament: 'candid' }]),
      }
    case 11:
      return { type: 'seatHuman', id, table, seat }
    case 12:
      return { type: 'moveDevice', id, device, table, seat: draw.one([null, seat]) }
    case 13:
      return draw.below(3) === 0
        ? { type: 'removeDevice', id, device, banned: false }
        : { type: 'showPage', id, page: 'room' }
    case 14:
      return { type: 'answerAsk', id, device, yes: draw.below(2) === 0 }
    case 15:
      return tables.length < 4
        ? { type: 'splitTable', id, table, devices: [device] }
        : { type: 'mergeTables', id, from: table, into: draw.one(tables) }
    case 16:
      return { type: 'setEntry', id, table, entry: draw.one(['devices', 'devices', 'facilitator'] as const) }
    case 17:
    case 18:
      return { type: 'enter', id, table, at, command: seatCommand(draw, seat, at.phase) }
    case 19:
      return { type: 'tell', id, table: either, text: 'Two minutes.' }
    case 20:
      return { type: 'meetHelp', id, table }
    case 21:
      return { type: 'halfTime', id, running: draw.below(6) === 0 }
    case 22:
      return draw.below(6) === 0 ? { type: 'runOn', id, table } : { type: 'makePin', id }
    case 23:
      return { type: 'endAfter', id, table, round: 3 + draw.below(3) }
    case 24:
      return draw.one<ConsoleMessage>([
        { type: 'addTable', id },
        { type: 'inject', id, table, incident: 'none', seat: null },
      ])
    default:
      return { type: 'closePhase', id, table, at }
  }
}
