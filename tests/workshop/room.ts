// A workshop under test: the real core over streams in memory, with as many nodes as wanted, each with its own session.
import type { Scenario, Seat } from '../../src/engine/index.ts'
import { canonical, sha256Hex } from '../../src/lib/index.ts'
import type { Focus, Frame, Message, Reply, SettingsAsked } from '../../src/workshop/protocol/index.ts'
import type { Principal } from '../../src/workshop/roles/index.ts'
import {
  type Append,
  createWorkshop,
  fold,
  frameFor,
  type Keys,
  NOBODY,
  receive,
  type Session,
  type Touched,
} from '../../src/workshop/session/index.ts'
import { shipped } from '../support/games.ts'

/** Streams as a store keeps them: an append is kept whole where it is the next, and refused otherwise. */
export interface Streams {
  readonly lines: Map<string, string[]>
  readonly append: (append: Append) => 'kept' | 'conflict'
}

function streamsOf(): Streams {
  const lines = new Map<string, string[]>()
  return {
    lines,
    append: ({ stream, expected, lines: more }) => {
      const kept = lines.get(stream) ?? []
      if (kept.length !== expected) return 'conflict'
      lines.set(stream, [...kept, ...more])
      return 'kept'
    },
  }
}

/** One process that serves the workshop. */
export interface Node {
  session: Session
}

/** What is new in the streams since the node last looked. */
export function catchUp(streams: Streams, session: Session | null): Session {
  let folded = session
  const names = [...streams.lines.keys()].sort((a, b) =>
    a === 'room' ? -1 : b === 'room' ? 1 : a < b ? -1 : 1,
  )
  for (const stream of names) {
    const lines = streams.lines.get(stream) ?? []
    const from = folded?.lines.get(stream) ?? 0
    if (lines.length === from) continue
    const next = fold(folded, { stream, from, lines: lines.slice(from) }, 'w1')
    if (!next.ok) throw new Error(JSON.stringify(next.error))
    folded = next.value
  }
  if (!folded) throw new Error('an empty workshop')
  return folded
}

export const KEYS: Keys = {
  facilitator: sha256Hex('facilitator token'),
  projector: sha256Hex('projector token'),
  observer: sha256Hex('observer token'),
  codes: 'key-of-seat-codes',
  seeds: 'seed-of-all-seeds',
}

export const FACILITATOR: Principal = { kind: 'facilitator', device: 'f1' }
export const PROJECTOR: Principal = { kind: 'projector' }
export const CLOCK: Principal = { kind: 'clock' }
export const phone = (device: string): Principal => ({ kind: 'device', device })
export const stranger = (device: string): Principal => ({
  kind: 'stranger',
  device,
  token: sha256Hex(`token of ${device}`),
})

export const SETTINGS: SettingsAsked = {
  plan: null,
  tables: 2,
  seeds: 'same',
  options: {
    clocks: { brief: 20, talk: 30, decide: 40, reveal: 10, quarter: 5, reflect: 20 },
    absence: 'default',
  },
  differs: null,
  emptySeats: 'bots',
  bot: { strategy: 'tit-for-tat', temperament: 'candid' },
  placing: 'choose',
  retentionDays: 30,
}

type Sent<M> = M extends { readonly id: string } ? Omit<M, 'id'> & { readonly id?: string } : M

/** A room that has just been created, and everything a test does to it. */
export function roomOf(change: Partial<SettingsAsked> = {}, scenario: Scenario = shipped('share-the-pain')) {
  const streams = streamsOf()
  const made = createWorkshop(
    {
      scenario,
      settings: { ...SETTINGS, ...change },
      keys: KEYS,
      facilitator: 'f1',
      entropy: [11, 222, 3333, 44444, 555555, 6666666, 7, 8],
    },
    1_000_000,
  )
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  streams.append(made.value.append)
  const node: Node = { session: catchUp(streams, null) }
  const nodes: Node[] = [node]
  let now = 1_000_000
  let ids = 0
  let told: Touched = NOBODY
  const presence = new Set<string>(['f1'])

  /** What a server does with a message: append, and where somebody was faster, read, fold and try again. */
  function deliver(at: Node, from: Principal, message: Message): Reply | null {
    let partly = false
    told = NOBODY
    for (let tries = 0; tries < 10; tries++) {
      const entropy = Array.from({ length: 8 }, (_, index) => 7919 * (ids + 1) + 104_729 * index)
      const { session, reply, appends, touched } = receive(at.session, { from, message, now, entropy })
      told = {
        room: told.room || touched.room,
        lobby: told.lobby || touched.lobby,
        tables: [...told.tables, ...touched.tables],
      }
      const lost = appends.findIndex((append) => streams.append(append) === 'conflict')
      if (lost < 0) {
        at.session = session
        return partly && reply ? { kind: 'received', id: reply.id } : reply
      }
      partly ||= lost > 0
      at.session = catchUp(streams, at.session)
    }
    throw new Error('a message that never gets through')
  }

  const room = {
    streams,
    nodes,
    presence,
    code: made.value.code,
    session: () => node.session,
    now: () => now,
    later: (ms: number) => {
      now += ms
    },
    addNode: (): Node => {
      const added = { session: catchUp(streams, null) }
      nodes.push(added)
      return added
    },
    deliver,
    /** Whose frames the last message changed, by its own account. */
    told: () => told,
    send: (from: Principal, message: Sent<Message>, at: Node = node): Reply | null => {
      const sent =
        'id' in message || message.type === 'tick' || message.type === 'recovered'
          ? message
          : { ...message, id: `m${++ids}` }
      return deliver(at, from, sent as Message)
    },
    tick: (ms = 0) => {
      now += ms
      return deliver(node, CLOCK, { type: 'tick' })
    },
    frame: (
      who: Principal,
      have: { game: string; results: number; scenario: string } | null = null,
      focus: Focus | null = null,
    ): Frame => frameFor(node.session, who, { now, presence, have, focus }),
    /** A device joins by the code and is here. */
    joins: (device: string): Reply | null => {
      presence.add(device)
      return room.send(stranger(device), { type: 'join', code: made.value.code })
    },
    sits: (device: string, table: number, seat: Seat): Reply | null => {
      room.joins(device)
      return room.send(phone(device), { type: 'takeSeat', table, seat, code: null })
    },
    game: (table: number) => {
      const games = [...node.session.games.values()].filter(({ opened }) => opened.table === table)
      const game = games.at(-1)
      if (!game) throw new Error(`no game at table ${table}`)
      return game
    },
    at: (table: number) => {
      const { opened, recording, attempt } = room.game(table)
      const { round, phase } = recording.game.state
      return { game: opened.game, round, phase, attempt }
    },
    log: (table: number, game: number) => (streams.lines.get(`t${table}.${game}`) ?? []).join(''),
  }
  return room
}
export type TestRoom = ReturnType<typeof roomOf>

/** Where a session stands, in short: heads of chains stand for all that led there. */
export function where({ room, games, lines }: Session): string {
  const { scenario, ...rest } = room
  return canonical({
    scenario: scenario.id,
    room: { ...rest, devices: [...room.devices.values()] },
    lines: [...lines.entries()].sort(([a], [b]) => (a < b ? -1 : 1)),
    games: [...games.values()]
      .map(({ stream, clock, attempt, turned, recording: { chain, seq, sealed } }) => [
        [stream, chain.head, chain.count, seq, sealed, attempt, turned],
        clock,
      ])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  })
}

/** What two sessions must agree in; what a process remembers of answers is its own. */
export function sameTruth({ room, games, lines }: Session): string {
  return canonical({
    room: { ...room, devices: [...room.devices.entries()] },
    lines: [...lines.entries()].sort(([a], [b]) => (a < b ? -1 : 1)),
    games: [...games.values()]
      .map(({ recording, ...rest }) => ({
        ...rest,
        state: recording.game.state,
        chain: recording.chain,
        seq: recording.seq,
        sealed: recording.sealed,
        starts: recording.starts.map(({ round, phase }) => `${round} ${phase}`),
      }))
      .sort((a, b) => (a.stream < b.stream ? -1 : 1)),
  })
}
