import { describe, expect, it } from 'vitest'
import { verifyLog } from '../../src/replay/index.ts'
import type { DeviceFrame } from '../../src/workshop/protocol/index.ts'
import { createWorkshop, nextDeadline, principalOf } from '../../src/workshop/session/index.ts'
import { shipped } from '../support/games.ts'
import {
  CLOCK,
  catchUp,
  FACILITATOR,
  KEYS,
  PROJECTOR,
  phone,
  roomOf,
  SETTINGS,
  sameTruth,
  stranger,
  type TestRoom,
} from './room.ts'

const deviceFrame = (room: TestRoom, device: string): DeviceFrame => {
  const frame = room.frame(phone(device))
  if (frame.kind !== 'device') throw new Error(`no place for ${device}: ${frame.kind}`)
  return frame
}

/** Two tables, one device a seat at the first, the game running. */
function playing(change: Parameters<typeof roomOf>[0] = {}): TestRoom {
  const room = roomOf(change)
  for (const [index, seat] of (['acute', 'ccg', 'council', 'community'] as const).entries())
    room.sits(`d${index + 1}`, 1, seat)
  room.send(FACILITATOR, { type: 'startGame', table: 'all', practice: false })
  return room
}

const toDecide = (room: TestRoom): void => {
  while (room.at(1).phase !== 'decide')
    room.send(FACILITATOR, { type: 'closePhase', table: 1, at: room.at(1) })
}

const state = (room: TestRoom, table = 1) => room.game(table).recording.game.state

describe('coming in', () => {
  it('takes the code with blanks and small letters, and no other code', () => {
    const room = roomOf()
    const { code } = room
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{6}$/)
    const typed = ` ${code.slice(0, 3).toLowerCase()} ${code.slice(3)} `
    expect(room.send(stranger('a'), { type: 'join', code: typed })).toMatchObject({
      kind: 'joined',
      device: 'a',
    })
    expect(room.send(stranger('b'), { type: 'join', code: 'WRONG2' })).toMatchObject({ code: 'wrong-code' })
    expect(deviceFrame(room, 'a').place).toEqual({ kind: 'lobby' })
  })

  it('lets a lost answer be asked for again: the same device joins once', () => {
    const room = roomOf()
    room.joins('a')
    expect(room.joins('a')).toMatchObject({ kind: 'joined', device: 'a' })
    expect(room.session().room.devices.size).toBe(1)
  })

  it('gives a free seat at a tap, and an occupied one only for its code and a yes from there', () => {
    const room = roomOf()
    room.sits('a', 1, 'council')
    room.joins('b')
    const ask = (code: string | null) =>
      room.send(phone('b'), { type: 'takeSeat', table: 1, seat: 'council', code })
    expect(ask(null)).toMatchObject({ code: 'seat-occupied' })
    expect(ask('AAAAAAAA')).toMatchObject({ code: 'not-let-in' })
    expect(ask(deviceFrame(room, 'a').seatCode)).toMatchObject({ kind: 'received' })
    expect(deviceFrame(room, 'b')).toMatchObject({ place: { kind: 'asking' }, table: null, seatCode: null })
    room.joins('c')
    expect(room.send(phone('c'), { type: 'answerAsk', device: 'b', yes: true })).toMatchObject({
      code: 'not-here',
    })
    expect(room.send(phone('a'), { type: 'answerAsk', device: 'b', yes: true })).toMatchObject({
      kind: 'received',
    })
    expect(deviceFrame(room, 'b').place).toEqual({ kind: 'seat', table: 1, seat: 'council', slot: 2 })
  })

  it('pauses the entry of codes after five wrong ones in a minute, and nothing else', () => {
    const room = roomOf()
    room.sits('a', 1, 'council')
    const { seatCode } = deviceFrame(room, 'a')
    room.joins('b')
    const ask = (code: string | null) =>
      room.send(phone('b'), { type: 'takeSeat', table: 1, seat: 'council', code })
    for (let tries = 0; tries < 5; tries++) expect(ask('AAAAAAAA')).toMatchObject({ code: 'not-let-in' })
    expect(ask(seatCode)).toMatchObject({ code: 'codes-paused' })
    const lines = room.streams.lines.get('room')?.length
    expect(ask('BBBBBBBB')).toMatchObject({ code: 'codes-paused' })
    expect(room.streams.lines.get('room')?.length).toBe(lines)
    expect(room.sits('c', 1, 'acute')).toMatchObject({ kind: 'received' })
    room.later(60_001)
    expect(ask(seatCode)).toMatchObject({ kind: 'received' })
  })

  it('seats nine devices at a seat and no tenth', () => {
    const room = roomOf()
    for (let count = 1; count <= 10; count++) room.joins(`d${count}`)
    const replies = Array.from({ length: 10 }, (_, index) =>
      room.send(FACILITATOR, { type: 'moveDevice', device: `d${index + 1}`, table: 1, seat: 'ccg' }),
    )
    expect(replies.map((reply) => reply?.kind)).toEqual([...Array(9).fill('received'), 'refused'])
    expect(deviceFrame(room, 'd1').neighbours.map(({ slot }) => slot)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('places everybody, whatever their number: fullest table first, then as observers', () => {
    const room = roomOf()
    for (let count = 1; count <= 11; count++) {
      room.joins(`d${count}`)
      room.send(phone(`d${count}`), { type: 'takeAnySeat' })
    }
    const places = Array.from({ length: 11 }, (_, index) => deviceFrame(room, `d${index + 1}`).place)
    expect(places.map((place) => (place.kind === 'seat' ? place.table : place.kind))).toEqual([
      1,
      1,
      1,
      1,
      2,
      2,
      2,
      2,
      'observer',
      'observer',
      'observer',
    ])
  })
})

describe('who may do what', () => {
  it('answers alike for what is forbidden and what does not exist', () => {
    const room = playing()
    room.joins('x')
    const forged = [
      room.send(phone('x'), { type: 'closePhase', table: 1, at: room.at(1) }),
      room.send(phone('x'), { type: 'takeSeat', table: 77, seat: 'acute', code: null }),
      room.send(phone('nobody'), { type: 'askHelp' }),
      room.send({ kind: 'facilitator', device: 'f9' }, { type: 'endWorkshop' }),
      room.send(PROJECTOR, { type: 'endWorkshop' }),
      room.send(stranger('y'), { type: 'runOn', table: 'all' }),
      room.send(phone('d1'), { type: 'act', at: room.at(1), command: { type: 'ready', seat: 'ccg' } }),
    ]
    expect(forged.map((reply) => (reply?.kind === 'refused' ? reply.code : reply))).toEqual(
      Array(7).fill('not-here'),
    )
  })

  it('finds people by the hash of their token alone', () => {
    const room = roomOf()
    room.joins('a')
    const session = room.session()
    const from = stranger('a')
    expect(principalOf(session, from.kind === 'stranger' ? from.token : '')).toEqual(phone('a'))
    expect(principalOf(session, KEYS.facilitator)).toEqual(FACILITATOR)
    expect(principalOf(session, KEYS.projector)).toEqual(PROJECTOR)
    expect(principalOf(session, 'f'.repeat(64))).toBeNull()
  })

  it('hands the console over by a PIN, once, and only for ten minutes', () => {
    const room = roomOf()
    room.joins('a')
    const made = room.send(FACILITATOR, { type: 'makePin' })
    const pin = made?.kind === 'pin' ? made.pin : ''
    expect(JSON.stringify([...room.streams.lines.values()])).not.toContain(pin)
    expect(room.send(phone('a'), { type: 'enterPin', pin: 'ABCDEFGH' })).toMatchObject({ code: 'wrong-code' })
    expect(room.send(stranger('p'), { type: 'enterPin', pin: pin.toLowerCase() })).toMatchObject({
      kind: 'joined',
    })
    expect(room.frame({ kind: 'facilitator', device: 'p' }).kind).toBe('console')
    expect(room.send(stranger('q'), { type: 'enterPin', pin })).toMatchObject({ code: 'wrong-code' })
    const late = room.send(FACILITATOR, { type: 'makePin' })
    room.later(600_000)
    expect(
      room.send(stranger('q'), { type: 'enterPin', pin: late?.kind === 'pin' ? late.pin : '' }),
    ).toMatchObject({ code: 'wrong-code' })
    expect(room.send(FACILITATOR, { type: 'dropFacilitator', device: 'f1' })).toMatchObject({
      kind: 'received',
    })
    expect(
      room.send({ kind: 'facilitator', device: 'p' }, { type: 'dropFacilitator', device: 'p' }),
    ).toMatchObject({ code: 'last-facilitator' })
  })

  it('lets a removed device join again, and shows it why it is out', () => {
    const room = playing()
    room.send(FACILITATOR, { type: 'removeDevice', device: 'd1', banned: false })
    expect(room.frame(phone('d1'))).toEqual({ kind: 'gone', why: 'removed' })
    expect(room.send(phone('d1'), { type: 'askHelp' })).toMatchObject({ code: 'not-here' })
    expect(room.sits('d9', 1, 'acute')).toMatchObject({ kind: 'received' })
  })
})

describe('taps', () => {
  it('are taken once, however often they come, and answered alike', () => {
    const room = playing()
    toDecide(room)
    const at = room.at(1)
    const choose = {
      type: 'act',
      id: 'tap',
      at,
      command: { type: 'choose', seat: 'acute', level: 1 },
    } as const
    const first = room.send(phone('d1'), choose)
    const written = room.log(1, 1)
    expect(room.send(phone('d1'), choose)).toEqual(first)
    // Another process never heard of it, and a new id changes nothing either.
    expect(room.send(phone('d1'), choose, room.addNode())).toEqual(first)
    expect(room.send(phone('d1'), { ...choose, id: 'again' })).toMatchObject({ kind: 'received' })
    expect(room.log(1, 1)).toBe(written)
  })

  it('that come too late change nothing', () => {
    const room = playing()
    toDecide(room)
    const at = room.at(1)
    room.send(FACILITATOR, { type: 'closePhase', table: 1, at })
    const written = room.log(1, 1)
    expect(
      room.send(phone('d1'), { type: 'act', at, command: { type: 'choose', seat: 'acute', level: 1 } }),
    ).toMatchObject({ kind: 'stale' })
    expect(room.send(FACILITATOR, { type: 'closePhase', table: 1, at })).toMatchObject({ kind: 'stale' })
    expect(room.log(1, 1)).toBe(written)
  })

  it('carry the slot of the device, never its name', () => {
    const room = playing()
    room.joins('z')
    room.send(FACILITATOR, { type: 'moveDevice', device: 'z', table: 1, seat: 'acute' })
    room.send(phone('z'), { type: 'act', at: room.at(1), command: { type: 'ready', seat: 'acute' } })
    expect(room.log(1, 1)).toContain('"seat":"acute","seq":1,"slot":2')
    expect(room.log(1, 1)).not.toMatch(/"z"|"d1"|token/)
  })

  it('get the numbers of the rule that forbids them', () => {
    const room = playing()
    const reply = room.send(phone('d1'), {
      type: 'act',
      at: room.at(1),
      command: { type: 'lock', seat: 'acute' },
    })
    expect(reply).toMatchObject({ kind: 'against-rules', refusal: { code: 'wrong-phase' } })
  })
})

describe('clocks', () => {
  const left = (room: TestRoom) => deviceFrame(room, 'd1').table?.clock.remainingMs

  it('are read off the log, so that every process knows the same deadline', () => {
    const room = playing()
    expect(left(room)).toBe(20_000)
    room.later(4_000)
    expect(left(room)).toBe(16_000)
    const deadline = nextDeadline(room.session())
    expect(deadline).toBe(room.now() + 16_000 + 1_500)
    expect(nextDeadline(catchUp(room.streams, null))).toBe(deadline)
  })

  it('stand still in a pause, grow by an extension, and are never negative', () => {
    const room = playing()
    room.later(5_000)
    room.send(FACILITATOR, { type: 'pause', table: 'all' })
    room.later(600_000)
    expect(left(room)).toBe(15_000)
    expect(nextDeadline(room.session())).toBeNull()
    room.send(FACILITATOR, { type: 'resume', table: 1 })
    room.send(FACILITATOR, { type: 'extend', table: 1, seconds: 30 })
    expect(left(room)).toBe(45_000)
    room.later(46_000)
    expect(left(room)).toBe(0)
    expect(room.at(1).phase).toBe('brief')
    room.tick(1_000)
    expect(room.at(1).phase).not.toBe('brief')
  })

  it('stand still while no server runs', () => {
    const room = playing()
    room.later(5_000)
    const died = room.now()
    room.later(300_000)
    const node = room.addNode()
    room.send(CLOCK, { type: 'recovered', silentSince: died }, node)
    room.send(CLOCK, { type: 'recovered', silentSince: died }, room.addNode())
    room.tick()
    expect(room.at(1).phase).toBe('brief')
    expect(left(room)).toBe(15_000)
    expect(verifyLog(room.log(1, 1)).ok).toBe(true)
  })

  it('tell when the room will be through', () => {
    const room = playing()
    const frame = room.frame(FACILITATOR)
    const round = state(room).options.talk ? 120_000 : 90_000
    expect(frame.kind === 'console' && frame.expectedEnd).toBe(room.now() + 5 * round)
  })
})

describe('a seat that stays silent', () => {
  const silence = (absence: 'default' | 'wait' | 'bot' | 'facilitator') => {
    const { options } = roomOf().session().room.settings
    const room = playing({ options: { ...options, absence } })
    toDecide(room)
    for (const [device, seat] of [
      ['d1', 'acute'],
      ['d2', 'ccg'],
      ['d3', 'council'],
    ] as const) {
      room.send(phone(device), { type: 'act', at: room.at(1), command: { type: 'choose', seat, level: 1 } })
      room.send(phone(device), { type: 'act', at: room.at(1), command: { type: 'lock', seat } })
    }
    room.tick(60_000)
    return room
  }
  const origins = (room: TestRoom) => {
    const choices = state(room).current?.result.choices
    return choices && [choices.acute.origin, choices.community.origin]
  }

  it('is played by default where the table says so: never judged, and nobody waits', () => {
    const room = silence('default')
    expect(origins(room)).toEqual(['chosen', 'hold-back'])
    expect(room.log(1, 1)).toContain('"actor":"default"')
  })

  it('gets a stand-in that says so and gives the seat back at one tap', () => {
    const room = silence('bot')
    expect(origins(room)).toEqual(['chosen', 'stand-in'])
    expect(deviceFrame(room, 'd1').table?.standIns).toEqual(['community'])
    const act = { type: 'act', at: room.at(1), command: { type: 'ready', seat: 'community' } } as const
    expect(room.send(phone('d4'), act)).toMatchObject({ code: 'bot-plays' })
    expect(room.send(phone('d4'), { type: 'takeBack' })).toMatchObject({ kind: 'received' })
    expect(deviceFrame(room, 'd1').table?.standIns).toEqual([])
  })

  for (const policy of ['wait', 'facilitator'] as const)
    it(`is waited for where the policy is ${policy}; the console says so, and can close`, () => {
      const room = silence(policy)
      expect(room.at(1).phase).toBe('decide')
      expect(nextDeadline(room.session())).toBeNull()
      expect(deviceFrame(room, 'd1').table?.clock).toMatchObject({
        remainingMs: 0,
        waitingFor: ['community'],
      })
      const frame = room.frame(FACILITATOR)
      expect(frame.kind === 'console' && frame.tables[0]?.needs).toContain('waiting')
      room.send(FACILITATOR, { type: 'closePhase', table: 1, at: room.at(1) })
      expect(origins(room)).toEqual(['chosen', 'hold-back'])
    })

  it('never blocks a table, whoever is missing', () => {
    for (let missing = 0; missing < 16; missing++) {
      const room = playing()
      for (let seat = 0; seat < 4; seat++)
        if (missing & (1 << seat))
          room.send(FACILITATOR, { type: 'removeDevice', device: `d${seat + 1}`, banned: false })
      for (let ticks = 0; ticks < 40; ticks++) room.tick(50_000)
      expect(room.game(1).recording.sealed).toBe(true)
      expect(verifyLog(room.log(1, 1))).toMatchObject({ ok: true, finding: 'verified', rounds: 5 })
    }
  })
})

describe('stepping back', () => {
  it('undoes a wrong click, keeps who sits, and tells the tries apart', () => {
    const room = playing()
    toDecide(room)
    const at = room.at(1)
    room.send(FACILITATOR, { type: 'seatBot', table: 1, seat: 'council', bot: null })
    room.send(FACILITATOR, { type: 'closePhase', table: 1, at })
    room.send(FACILITATOR, { type: 'stepBack', table: 1, at: room.at(1) })
    expect(room.at(1)).toEqual({ ...at, attempt: 1 })
    expect(deviceFrame(room, 'd1').table).toMatchObject({ seenBefore: true, standIns: ['council'] })
    const act = { type: 'act', at, command: { type: 'choose', seat: 'acute', level: 1 } } as const
    expect(room.send(phone('d1'), act)).toMatchObject({ kind: 'stale' })
    expect(verifyLog(room.log(1, 1)).ok).toBe(true)
  })

  it('repeats a round on request, and warns that its cards were seen', () => {
    const room = playing()
    while (room.at(1).round === 1) room.send(FACILITATOR, { type: 'closePhase', table: 1, at: room.at(1) })
    expect(room.send(FACILITATOR, { type: 'repeatRound', table: 1, at: room.at(1), round: 1 })).toMatchObject(
      { kind: 'received' },
    )
    expect(room.at(1)).toMatchObject({ round: 1, phase: 'brief', attempt: 1 })
    const frame = room.frame(FACILITATOR)
    expect(frame.kind === 'console' && frame.tables[0]?.game?.seenBefore).toBe(true)
    expect(room.send(FACILITATOR, { type: 'repeatRound', table: 1, at: room.at(1), round: 3 })).toMatchObject(
      { kind: 'against-rules' },
    )
  })
})

describe('tables', () => {
  it('start together by the same draws, or each by its own', () => {
    for (const seeds of ['same', 'different'] as const) {
      const room = roomOf({ seeds })
      room.sits('a', 1, 'acute')
      room.sits('b', 2, 'council')
      room.send(FACILITATOR, { type: 'startGame', table: 'all', practice: true })
      const practice = room.game(1).opened.seed
      room.send(FACILITATOR, { type: 'startGame', table: 'all', practice: false })
      expect(room.game(1).opened.seed === room.game(2).opened.seed).toBe(seeds === 'same')
      expect(room.game(1).opened.seed).not.toBe(practice)
      expect(verifyLog(room.log(1, 1))).toMatchObject({ finding: 'verified', rounds: 1 })
    }
  })

  it('differ in one rule, disclosed in the debrief and not before', () => {
    const room = playing({
      differs: { rule: 'talk', tables: [2], options: { talk: false, pledgesFrom: null, bindFrom: null } },
    })
    room.sits('e', 2, 'acute')
    room.send(FACILITATOR, { type: 'startGame', table: 2, practice: false })
    expect([state(room, 1).options.talk, state(room, 2).options.talk]).toEqual([true, false])
    expect(deviceFrame(room, 'e').disclosed).toBeNull()
    room.send(FACILITATOR, { type: 'openDebrief' })
    expect(deviceFrame(room, 'e').disclosed).toEqual({ rule: 'talk', here: true })
  })

  it('merge by moving people; the game they leave is sealed as ended early', () => {
    const room = playing()
    room.sits('e', 2, 'acute')
    room.sits('g', 2, 'council')
    room.send(FACILITATOR, { type: 'startGame', table: 2, practice: false })
    room.send(FACILITATOR, { type: 'removeDevice', device: 'd1', banned: false })
    expect(room.send(FACILITATOR, { type: 'mergeTables', from: 2, into: 1 })).toMatchObject({
      kind: 'received',
    })
    expect(deviceFrame(room, 'e').place).toEqual({ kind: 'seat', table: 1, seat: 'acute', slot: 1 })
    expect(deviceFrame(room, 'g').place).toEqual({ kind: 'seat', table: 1, seat: 'council', slot: 2 })
    expect(verifyLog(room.log(2, 1)).finding).toBe('verified')
    expect(state(room, 2).endedEarly).toBe(true)
  })

  it('split into a new one, everybody in the seat they had', () => {
    const room = playing()
    room.send(FACILITATOR, { type: 'splitTable', table: 1, devices: ['d3', 'd4'] })
    expect(deviceFrame(room, 'd3').place).toEqual({ kind: 'seat', table: 3, seat: 'council', slot: 1 })
    expect(room.send(FACILITATOR, { type: 'startGame', table: 3, practice: false })).toMatchObject({
      kind: 'received',
    })
    expect(deviceFrame(room, 'd3').table?.bots).toEqual(['acute', 'ccg'])
  })

  it('take people in late: the bot that kept the seat gives it back at once', () => {
    const room = roomOf()
    room.sits('a', 1, 'acute')
    room.send(FACILITATOR, { type: 'startGame', table: 1, practice: false })
    expect(deviceFrame(room, 'a').table?.bots).toEqual(['ccg', 'council', 'community'])
    room.sits('late', 1, 'council')
    expect(deviceFrame(room, 'late').table?.bots).toEqual(['ccg', 'community'])
  })

  it('are recorded at the console where there are no phones', () => {
    const room = roomOf()
    room.send(FACILITATOR, { type: 'setEntry', table: 1, entry: 'facilitator' })
    room.send(FACILITATOR, { type: 'startGame', table: 1, practice: false })
    toDecide(room)
    for (const seat of ['acute', 'ccg', 'council', 'community'] as const)
      for (const command of [
        { type: 'choose', seat, level: 1 },
        { type: 'lock', seat },
      ] as const)
        expect(room.send(FACILITATOR, { type: 'enter', table: 1, at: room.at(1), command })).toMatchObject({
          kind: 'received',
        })
    expect(room.at(1).phase).toBe('reveal')
    expect(room.log(1, 1)).toContain(
      '"actor":"facilitator","command":{"level":1,"seat":"acute","type":"choose"}',
    )
  })
})

describe('settings', () => {
  const change = (room: TestRoom, scenario: string | null, options = {}) =>
    room.send(FACILITATOR, {
      type: 'changeSettings',
      settings: { ...SETTINGS, options },
      scenario: scenario === null ? null : { ...shipped(scenario) },
    })

  it('stay as they are while a game runs, and can change between two', () => {
    const room = playing()
    expect(change(room, null)).toMatchObject({ code: 'settings-fixed' })
    room.send(FACILITATOR, { type: 'runOn', table: 1 })
    expect(change(room, 'winter-beds')).toMatchObject({ kind: 'received' })
    // The finished game is still shown as it was played.
    expect(deviceFrame(room, 'd1').scenario?.id).toBe('share-the-pain')
    room.send(FACILITATOR, { type: 'startGame', table: 1, practice: false })
    expect(deviceFrame(room, 'd1')).toMatchObject({
      scenario: { id: 'winter-beds' },
      table: { at: { game: 2 } },
    })
    expect(verifyLog(room.log(1, 2)).ok).toBe(true)
  })

  it('take nobody’s chair away', () => {
    const room = roomOf()
    room.sits('a', 2, 'ccg')
    const fewer = { type: 'changeSettings', settings: { ...SETTINGS, tables: 1 }, scenario: null } as const
    expect(room.send(FACILITATOR, fewer)).toMatchObject({ code: 'settings-fixed' })
    expect(change(room, 'classic')).toMatchObject({ code: 'settings-fixed' })
    room.send(FACILITATOR, { type: 'moveDevice', device: 'a', table: 1, seat: 'ccg' })
    expect(room.send(FACILITATOR, fewer)).toMatchObject({ kind: 'received' })
  })

  it('that cannot be played come back with everything that is wrong with them', () => {
    const room = roomOf()
    const reply = change(room, null, { talk: false, fog: 7 })
    if (reply?.kind !== 'bad-settings') throw new Error(`taken: ${reply?.kind}`)
    expect(reply.issues.map(({ path }) => path)).toContain('options.fog')
  })
})

describe('the room', () => {
  it('asks for help silently', () => {
    const room = playing()
    room.send(phone('d2'), { type: 'askHelp' })
    const frame = room.frame(FACILITATOR)
    expect(frame.kind === 'console' && frame.tables[0]?.needs[0]).toBe('help')
    expect(JSON.stringify(room.frame(PROJECTOR))).not.toContain('help')
    room.send(FACILITATOR, { type: 'meetHelp', table: 1 })
    expect(deviceFrame(room, 'd2').help).toBe('none')
  })

  it('hears messages to one table there alone', () => {
    const room = playing()
    room.sits('e', 2, 'acute')
    room.send(FACILITATOR, { type: 'tell', table: 1, text: 'Five minutes.' })
    expect(deviceFrame(room, 'd1').messages.map(({ text }) => text)).toEqual(['Five minutes.'])
    expect(deviceFrame(room, 'e').messages).toEqual([])
    expect(JSON.stringify(room.frame(PROJECTOR))).not.toContain('Five minutes')
  })

  it('shows tables side by side in the debrief only, and only those that agreed', () => {
    const room = playing()
    room.sits('e', 2, 'acute')
    room.send(FACILITATOR, { type: 'startGame', table: 2, practice: false })
    room.send(phone('d1'), { type: 'consent', given: true })
    const beside = () => {
      const frame = room.frame(PROJECTOR)
      return frame.kind === 'projector' ? frame.beside.map(({ table }) => table) : null
    }
    expect(beside()).toEqual([])
    room.send(FACILITATOR, { type: 'openDebrief' })
    // Figures stay closed while feelings are on.
    expect(beside()).toEqual([])
    const { shown } = room.session().room
    room.send(FACILITATOR, {
      type: 'steerDebrief',
      shown: { ...shown, step: 'happened', letters: [], attribution: [], branches: [] },
    })
    expect(beside()).toEqual([1])
  })

  it('stands still at half-time', () => {
    const room = playing()
    room.send(FACILITATOR, { type: 'halfTime', running: true })
    expect(deviceFrame(room, 'd1')).toMatchObject({ stage: 'half-time', table: { clock: { paused: true } } })
    room.send(FACILITATOR, { type: 'halfTime', running: false })
    expect(deviceFrame(room, 'd1').stage).toBe('playing')
  })

  it('takes nothing more once it has ended, and every log is sealed', () => {
    const room = playing()
    room.send(FACILITATOR, { type: 'endWorkshop' })
    expect(room.send(phone('d1'), { type: 'askHelp' })).toMatchObject({ code: 'workshop-ended' })
    expect(verifyLog(room.log(1, 1)).finding).toBe('verified')
    expect(room.frame(PROJECTOR)).toMatchObject({ stage: 'ended' })
  })

  it('is the same after every process died', () => {
    const room = playing()
    toDecide(room)
    room.tick(50_000)
    expect(sameTruth(catchUp(room.streams, null))).toBe(sameTruth(room.session()))
  })

  it('begins a game that a process opened and did not live to begin', () => {
    const room = playing()
    room.streams.lines.delete('t1.1')
    const node = room.addNode()
    expect(nextDeadline(node.session)).not.toBeNull()
    const written = room.send(CLOCK, { type: 'tick' }, node)
    expect(written).toBeNull()
    expect(room.log(1, 1)).toMatch(/^\{"extract":false,"format":"log\/1"/)
    expect(sameTruth(catchUp(room.streams, null))).toBe(sameTruth(node.session))
  })
})

describe('a frame', () => {
  it('does not repeat finished rounds that the screen has', () => {
    const room = playing()
    for (let ticks = 0; ticks < 14; ticks++) room.tick(50_000)
    const full = deviceFrame(room, 'd1')
    const rounds = full.table?.view.results.length ?? 0
    expect(rounds).toBeGreaterThan(1)
    const have = { game: full.table?.resultsKey ?? '', results: rounds, scenario: full.scenarioKey ?? '' }
    const less = room.frame(phone('d1'), have)
    expect(less).toMatchObject({ scenario: null, table: { resultsBefore: rounds, view: { results: [] } } })
    expect(JSON.stringify(less).length).toBeLessThan(12_000)
    const other = room.frame(phone('d1'), { ...have, game: 't1.9#0' })
    expect(other).toMatchObject({ table: { resultsBefore: 0 } })
  })
})

it('a table of payoffs that is no dilemma makes no room', () => {
  const pain = shipped('share-the-pain')
  const cards = pain.cards.map((card) =>
    card.kind === 'table' ? { ...card, payoffs: { ...card.payoffs, R: card.payoffs.T + 1 } } : card,
  )
  const asked = { settings: SETTINGS, keys: KEYS, facilitator: 'f1', entropy: [1, 2, 3, 4, 5, 6, 7, 8] }
  const made = createWorkshop({ ...asked, scenario: { ...pain, cards } }, 0)
  expect(made.ok ? [] : made.error.map(({ code }) => code)).toContain('no-dilemma')
  expect(createWorkshop({ ...asked, scenario: pain }, 0).ok).toBe(true)
})
