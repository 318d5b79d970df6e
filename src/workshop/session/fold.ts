import { fail, ok, type Result } from '../../lib/index.ts'
import { foldGame } from './fold-game.ts'
import { createdRoom, foldRoom } from './fold-room.ts'
import { readRoomLine } from './room-line.ts'
import type { Session } from './state.ts'
import { type News, ROOM_STREAM, streamOf } from './stream.ts'

/** Why lines cannot be folded: lines before them are missing, or one says what cannot be. `line` counts from 1. */
export interface FoldIssue {
  readonly what: 'gap' | 'unreadable' | 'unknown-stream'
  readonly stream: string
  readonly line: number
}

/**
 * The session after more lines of its streams; lines that it holds already are skipped. Start with `null` and the room's
 * stream, whose first line says how the workshop was created; a game's stream only after the room's.
 */
export function fold(
  session: Session | null,
  { stream, from, lines }: News,
  workshop: string,
): Result<Session, FoldIssue> {
  const have = session?.lines.get(stream) ?? 0
  if (from > have) return fail({ what: 'gap', stream, line: have + 1 })
  const fresh = { stream, have, texts: lines.slice(have - from) }
  const folded =
    stream === ROOM_STREAM ? withRoomLines(session, fresh, workshop) : withGameLines(session, fresh)
  if (!folded.ok) return folded
  if (!folded.value) return fail({ what: 'gap', stream, line: 1 })
  if (fresh.texts.length === 0) return ok(folded.value)
  return ok({ ...folded.value, lines: new Map(folded.value.lines).set(stream, have + fresh.texts.length) })
}

/** Lines of one stream that follow the `have` ones that are folded already. */
interface Fresh {
  readonly stream: string
  readonly have: number
  readonly texts: readonly string[]
}

function withRoomLines(
  session: Session | null,
  { stream, have, texts }: Fresh,
  workshop: string,
): Result<Session | null, FoldIssue> {
  let room = session?.room ?? null
  for (const [at, text] of texts.entries()) {
    const issue = { what: 'unreadable', stream, line: have + at + 1 } as const
    const line = readRoomLine(text)
    if (line?.seq !== issue.line) return fail(issue)
    if (room && line.event.type === 'created') return fail(issue)
    room = room ? foldRoom(room, line) : createdRoom(line)
    if (!room) return fail(issue)
  }
  const before = session ?? { workshop, games: new Map(), lines: new Map(), heard: new Map() }
  return ok(room && { ...before, room })
}

/** The stream's table is looked up once and its game set once: a large room has many streams and many lines. */
function withGameLines(
  session: Session | null,
  { stream, have, texts }: Fresh,
): Result<Session | null, FoldIssue> {
  if (!session || texts.length === 0) return ok(session)
  const opened = session.room.tables
    .flatMap(({ games }) => games)
    .find(({ table, game }) => streamOf(table, game) === stream)
  if (!opened) return fail({ what: 'unknown-stream', stream, line: have + 1 })
  let game = session.games.get(stream)
  for (const [at, text] of texts.entries()) {
    const next = foldGame(game, opened, text)
    if (!next.ok) return fail({ what: 'unreadable', stream, line: have + at + 1 })
    game = next.value
  }
  return ok(game ? { ...session, games: new Map(session.games).set(stream, game) } : session)
}
