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
  let folded = session
  for (let at = have; at < from + lines.length; at++) {
    const text = lines[at - from] ?? ''
    const next =
      stream === ROOM_STREAM ? withRoomLine(folded, text, workshop) : withGameLine(folded, stream, text)
    if (typeof next === 'string') return fail({ what: next, stream, line: at + 1 })
    folded = { ...next, lines: new Map(next.lines).set(stream, at + 1) }
  }
  return folded ? ok(folded) : fail({ what: 'gap', stream, line: 1 })
}

function withRoomLine(session: Session | null, text: string, workshop: string): Session | FoldIssue['what'] {
  const line = readRoomLine(text)
  if (!line || line.seq !== (session?.lines.get(ROOM_STREAM) ?? 0) + 1) return 'unreadable'
  if (session)
    return line.event.type === 'created' ? 'unreadable' : { ...session, room: foldRoom(session.room, line) }
  const room = createdRoom(line)
  return room ? { workshop, room, games: new Map(), lines: new Map(), heard: new Map() } : 'unreadable'
}

function withGameLine(session: Session | null, stream: string, text: string): Session | FoldIssue['what'] {
  const opened = session?.room.tables
    .flatMap(({ games }) => games)
    .find(({ table, game }) => streamOf(table, game) === stream)
  if (!session || !opened) return 'unknown-stream'
  const game = foldGame(session.games.get(stream), opened, text)
  return game.ok ? { ...session, games: new Map(session.games).set(stream, game.value) } : 'unreadable'
}
