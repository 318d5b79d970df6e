// How an act builds up what it leads to: a session that already holds the lines, and the appends that keep them.
import type { Refusal } from '../../engine/index.ts'
import { bug, ok, type Result } from '../../lib/index.ts'
import { type Actor, type LogCommand, record } from '../../replay/index.ts'
import { driverOf } from '../../table/index.ts'
import type { RoomEvent, RoomLine } from './event.ts'
import { afterLine, foldGame } from './fold-game.ts'
import { foldRoom } from './fold-room.ts'
import { lineOf } from './room-line.ts'
import type { Session, TableGame } from './state.ts'
import { type Append, ROOM_STREAM } from './stream.ts'
import { atTable, type Touched, together, touchedBy } from './touched.ts'

/** An act on its way. */
export interface Work {
  readonly session: Session
  readonly appends: readonly Append[]
  readonly now: number
  readonly entropy: readonly number[]
  readonly touched: Touched
}

/** Notes an event in the room's stream. */
export function note(work: Work, event: RoomEvent): Work {
  const { session, now } = work
  const seq = (session.lines.get(ROOM_STREAM) ?? 0) + 1
  const line: RoomLine = { seq, at: Math.max(now, session.room.at), event }
  const next = { ...session, room: foldRoom(session.room, line) }
  const touched = together(work.touched, touchedBy(session.room, event))
  return appended({ ...work, session: next, touched }, ROOM_STREAM, [lineOf(line)])
}

/** A command at a table, who caused it, and the device slot where a seat's device did. */
export interface TableAct {
  readonly command: LogCommand
  readonly actor: Actor
  readonly slot?: number
  /** Milliseconds since the game was opened, where it is not now; never before the newest line. */
  readonly ms?: number
}

/** Milliseconds since a game was opened, never running back. */
export const msOf = (game: TableGame, now: number): number =>
  Math.max(game.clock.lastMs, Math.floor(now - game.openedAt))

/** Plays a command at a table and lets the bots answer; or the rules' refusal, with nothing changed. */
export function act(work: Work, stream: string, asked: TableAct): Result<Work, Refusal> {
  const game = work.session.games.get(stream) ?? bug(`no game in ${stream}`)
  const ms = Math.max(game.clock.lastMs, asked.ms ?? msOf(game, work.now))
  const { command, actor, slot } = asked
  const step = record(game.recording, { command, actor, ms, ...(slot === undefined ? {} : { slot }) })
  if (!step.ok) return step
  const { recording, text } = step.value
  const after = afterLine(game, recording, { command, ms })
  return ok(withBots(kept(work, after, text), stream))
}

/** As `act`, where a refusal only means that there is nothing to do. */
export function tryAct(work: Work, stream: string, asked: TableAct): Work {
  const next = act(work, stream, asked)
  return next.ok ? next.value : work
}

/** Starts a game's log with its header. */
export function begin(work: Work, game: TableGame, header: string): Work {
  return withBots(kept(work, game, header), game.stream)
}

/** Bots and stand-ins do what they have to do now; a table without people waits for its clock all the same. */
function withBots(work: Work, stream: string): Work {
  const game = work.session.games.get(stream) ?? bug(`no game in ${stream}`)
  const ms = msOf(game, work.now)
  const { text } = driverOf(undefined, 'waits')(game.recording, ms)
  if (text === '') return work
  const lines = linesOf(text)
  const after = lines.reduce((one, line) => {
    const next = foldGame(one, { ...game.opened, at: game.openedAt }, line)
    return next.ok ? next.value : bug(`a bot wrote what cannot be read in ${stream}`)
  }, game)
  return kept(work, after, text)
}

function kept(work: Work, game: TableGame, text: string): Work {
  const games = new Map(work.session.games).set(game.stream, game)
  const touched = together(work.touched, atTable(game.opened.table))
  return appended({ ...work, session: { ...work.session, games }, touched }, game.stream, linesOf(text))
}

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n/g) ?? []

/** Lines of one act to one stream are one append, at the place of the first. */
function appended(work: Work, stream: string, lines: readonly string[]): Work {
  const have = work.session.lines.get(stream) ?? 0
  const session = { ...work.session, lines: new Map(work.session.lines).set(stream, have + lines.length) }
  const known = work.appends.findIndex((one) => one.stream === stream)
  const before = work.appends[known]
  const appends = before
    ? work.appends.with(known, { ...before, lines: [...before.lines, ...lines] })
    : [...work.appends, { stream, expected: have, lines }]
  return { ...work, session, appends }
}
