import { describe, expect, it } from 'vitest'
import type { SeatCommand } from '../../src/engine/index.ts'
import { verifyLog } from '../../src/replay/index.ts'
import type { Principal } from '../../src/workshop/roles/index.ts'
import { nextDeadline, type Session } from '../../src/workshop/session/index.ts'
import { catchUp, FACILITATOR, KEYS, phone, roomOf, sameTruth, type TestRoom, where } from './room.ts'
import { drawOf, EYES, nextMessage, planted, type Sent } from './walk.ts'

// A longer walk: SWIM_WALKS=100 SWIM_STEPS=500 npx vitest run --project unit tests/workshop/model.test.ts
const WALKS = Number(process.env.SWIM_WALKS ?? 4)
const STEPS = Number(process.env.SWIM_STEPS ?? 260)
const POLICIES = ['default', 'bot', 'wait', 'facilitator'] as const

/** Commands whose content stays at the seat until the reveal. */
const PRIVATE: readonly SeatCommand['type'][] = ['choose', 'spend', 'predict', 'giveReason', 'answer', 'feel']

const SCENARIO = planted()

const textOf = (room: TestRoom, who: Principal): string => JSON.stringify(room.frame(who))

/** What a frame must not hold, whoever looks. */
function leaksIn(room: TestRoom, who: Principal): readonly string[] {
  const text = textOf(room, who)
  const { room: truth, games } = room.session()
  const place = who.kind === 'device' ? truth.devices.get(who.device)?.place : undefined
  const seat = place?.kind === 'seat' ? place.seat : null
  const others = SCENARIO.seats.map(({ id }) => id).filter((id) => id !== seat)
  const dealt = new Set(
    [...games.values()].flatMap(({ recording: { game } }) => [
      ...game.state.results.map(({ card }) => card),
      game.rulebook.deal[game.state.round - 1]?.id ?? '',
    ]),
  )
  const secrets = [
    '§notes§',
    KEYS.codes,
    KEYS.seeds,
    ...[...games.values()].map(({ opened }) => opened.seed),
    ...[...truth.devices.values()].map(({ token }) => token),
    ...Object.values(KEYS),
    ...others.flatMap((one) => [`§letter ${one}§`, `§handout ${one}§`, `§pool ${one}§`, `§hold ${one}§`]),
    ...SCENARIO.cards.flatMap(({ id, title }) => (dealt.has(id) ? [] : [title])),
  ]
  return secrets.filter((secret) => text.includes(secret))
}

/** Absolute moment at which the table's clock runs out, by what a frame says. */
function runsOut(room: TestRoom): ReadonlyMap<string, number> {
  const frame = room.frame(FACILITATOR)
  if (frame.kind !== 'console') throw new Error('no console')
  return new Map(
    frame.tables.flatMap(({ table, game }) => {
      const left = game?.clock.remainingMs
      if (!game || left == null) return []
      if (left < 0) throw new Error(`a negative clock at table ${table}`)
      return [[`${table} ${JSON.stringify(game.at)}`, room.now() + left] as const]
    }),
  )
}

function slotsAreTheirs({ room }: Session): void {
  const taken = [...room.devices.values()].flatMap(({ place, gone }) =>
    place.kind === 'seat' && !gone ? [`${place.table} ${place.seat} ${place.slot}`] : [],
  )
  expect(new Set(taken).size).toBe(taken.length)
}

/** Whether this message, if it is taken, may change what only its own seat sees. */
function privateSeat(room: TestRoom, { from, message }: Sent): string | null {
  if (from.kind !== 'device' || message.type !== 'act' || !PRIVATE.includes(message.command.type)) return null
  const place = room.session().room.devices.get(from.device)?.place
  return place?.kind === 'seat' ? `${place.table} ${place.seat}` : null
}

function walk(seed: string, policy: (typeof POLICIES)[number]): TestRoom {
  const draw = drawOf(seed)
  const rounds = [1, 2, 3, 4, 5]
  const options = {
    clocks: { brief: 20, talk: 30, decide: 60, reveal: 10, quarter: 5, reflect: 20 },
    absence: policy,
    pledgesFrom: 1,
    predictIn: rounds,
    reasonIn: rounds,
    levels: true,
  }
  const seeds = draw.below(2) === 0 ? 'same' : 'different'
  const room = roomOf({ options, seeds, emptySeats: draw.one(['bots', 'people'] as const) }, SCENARIO)
  for (let device = 1; device <= 6 + draw.below(4); device++) {
    room.joins(`d${device}`)
    room.send(phone(`d${device}`), { type: 'takeAnySeat' })
  }
  room.send(FACILITATOR, { type: 'startGame', table: 'all', practice: draw.below(3) === 0 })
  const second = room.addNode()
  const late: Sent[] = []
  const said: Sent[] = []
  let mirror = catchUp(room.streams, null)
  let before = runsOut(room)

  const give = (sent: Sent): void => {
    const [main] = room.nodes
    if (!main) throw new Error('no node')
    // The first node is asked in most cases; the second knows only what it has seen, until it loses a race.
    const node = draw.below(4) === 0 ? second : main
    const count = () => [...room.streams.lines.values()].reduce((sum, lines) => sum + lines.length, 0)
    const lines = count()
    const hidden = privateSeat(room, sent)
    const watchers = hidden === null ? [] : EYES.filter((who) => seatOf(room, who) !== hidden)
    const some = [draw.one(EYES), draw.one(EYES), draw.one(EYES)].filter(({ kind }) => kind === 'device')
    const saw = some.map((who) => textOf(room, who))
    const seen = watchers.map((who) => textOf(room, who))
    const reply = room.deliver(node, sent.from, sent.message)
    main.session = catchUp(room.streams, main.session)
    if (hidden !== null && reply?.kind === 'received')
      expect(watchers.map((who) => textOf(room, who))).toEqual(seen)
    for (const [index, who] of some.entries())
      if (textOf(room, who) !== saw[index] && !isSame(who, sent.from))
        expect([sent.message.type, who, isTold(room, who)]).toEqual([sent.message.type, who, true])
    if (reply?.kind === 'stale' || reply?.kind === 'against-rules') expect(count()).toBe(lines)
  }

  for (let step = 0; step < STEPS; step++) {
    room.later(draw.below(9) === 0 ? draw.below(25_000) : draw.below(1_000))
    const sent = nextMessage(room, draw, step)
    const kind = draw.below(20)
    if (kind === 0) late.push(sent)
    else give(sent)
    said.push(sent)
    // The same message again; an old one under a new name; one that took its time.
    if (kind === 1) give(sent)
    if (kind === 2) {
      const old = draw.one(said)
      give('id' in old.message ? { ...old, message: { ...old.message, id: `o${step}` } } : old)
    }
    if (kind === 3 && late.length > 0) give(late.splice(draw.below(late.length), 1)[0] ?? sent)
    if (kind === 4) second.session = catchUp(room.streams, null)
    // Devices drop and come back; nothing in the truth depends on it.
    if (kind === 5) for (const one of ['d1', 'd2', 'd3']) room.presence[draw.below(2) ? 'add' : 'delete'](one)

    mirror = catchUp(room.streams, mirror)
    expect(where(mirror)).toBe(where(room.session()))
    slotsAreTheirs(room.session())
    const after = runsOut(room)
    for (const [key, moment] of after) expect(moment).toBeGreaterThanOrEqual(before.get(key) ?? 0)
    before = after
    const eyes = step % 20 === 0 ? EYES : [draw.one(EYES), draw.one(EYES)]
    for (const who of eyes) expect([seed, step, leaksIn(room, who)]).toEqual([seed, step, []])
  }
  return room
}

function seatOf(room: TestRoom, who: Principal): string | null {
  const place = who.kind === 'device' ? room.session().room.devices.get(who.device)?.place : undefined
  return place?.kind === 'seat' ? `${place.table} ${place.seat}` : null
}

const isSame = (one: Principal, other: Principal): boolean =>
  'device' in one && 'device' in other && one.device === other.device

/** Whether the last message said that this device's frame changed. */
function isTold(room: TestRoom, who: Principal): boolean {
  const { room: all, lobby, tables } = room.told()
  const place = who.kind === 'device' ? room.session().room.devices.get(who.device)?.place : undefined
  if (all || !place) return all
  const here = 'table' in place && place.table !== null && tables.includes(place.table)
  return here || (lobby && place.kind !== 'seat')
}

/** Lets every clock run out; where a policy waits, the facilitator closes. */
function playOut(room: TestRoom): void {
  room.send(FACILITATOR, { type: 'halfTime', running: false })
  room.send(FACILITATOR, { type: 'resume', table: 'all' })
  const running = () =>
    room.session().room.tables.filter(({ table, into, games }) => {
      const game = games.length > 0 && into === null ? room.game(table) : null
      return game && !game.recording.sealed
    })
  for (let rounds = 0; rounds < 80 && running().length > 0; rounds++) {
    room.tick(3_600_000)
    if (nextDeadline(room.session()) === null)
      for (const { table } of running())
        room.send(FACILITATOR, { type: 'closePhase', table, at: room.at(table) })
  }
  expect(running()).toEqual([])
}

describe(`${WALKS * STEPS} random steps through a workshop`, () => {
  for (let index = 0; index < WALKS; index++) {
    const policy = POLICIES[index % POLICIES.length] ?? 'default'
    it(`keep every promise (walk ${index + 1}, ${policy})`, { timeout: 240_000 }, () => {
      const room = walk(`walk ${index}`, policy)
      playOut(room)
      expect(sameTruth(catchUp(room.streams, null))).toBe(sameTruth(room.session()))
      const logs = [...room.streams.lines.entries()].filter(([stream]) => stream !== 'room')
      expect(logs.length).toBeGreaterThan(0)
      for (const [stream, lines] of logs) {
        const { ok, finding, firstDifference } = verifyLog(lines.join(''))
        expect([stream, ok, finding, firstDifference]).toEqual([stream, true, 'verified', null])
        expect(lines.join('')).not.toMatch(/token|"d\d+"|Two minutes/)
      }
    })
  }
})
