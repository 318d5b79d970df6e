import { extractOf, readLog } from '../../replay/index.ts'
import type { Principal } from '../roles/index.ts'
import { deviceOf, tableOf } from './ask.ts'
import { isOpenStage } from './concealed.ts'
import { runningGames } from './deadline.ts'
import type { Session } from './state.ts'
import { ROOM_STREAM } from './stream.ts'

/** A file to be handed out; `whole` says that it is the complete log and can be verified, branched and debriefed. */
export interface Download {
  readonly name: string
  readonly text: string
  readonly whole: boolean
  readonly table: number
  readonly game: number
  readonly practice: boolean
}

/**
 * A game's log as it may be handed out now, from the text of its stream: whole once the game is over and no running game
 * shares its draws, before that an extract; null for anything that is not a game, and for the room's own stream always.
 */
function downloadOf(session: Session, stream: string, text: string): Download | null {
  const game = session.games.get(stream)
  if (!game || stream === ROOM_STREAM) return null
  const { table, game: number, practice } = game.opened
  const name = `table-${table}-game-${number}${practice ? '-practice' : ''}`
  const which = { table, game: number, practice }
  const shares = runningGames(session).some(({ opened }) => opened.seed === game.opened.seed)
  if (game.recording.sealed && !shares) return { name: `${name}.swim.jsonl`, text, whole: true, ...which }
  const log = readLog(text)
  const extract = log.ok ? extractOf(log.value) : log
  return extract.ok
    ? { name: `${name}-extract.swim.jsonl`, text: extract.value, whole: false, ...which }
    : null
}

/**
 * What this principal may download of a game now: a facilitator every game; a seat's device its own table's once it is
 * whole; the projector those of tables that consented, in the debrief. Null for everybody else.
 */
export function downloadFor(
  session: Session,
  from: Principal,
  { stream, text }: { readonly stream: string; readonly text: string },
): Download | null {
  const table = session.games.get(stream)?.opened.table
  const file = table === undefined ? null : downloadOf(session, stream, text)
  if (!file || table === undefined) return null
  if (from.kind === 'facilitator')
    return session.room.facilitators.some(({ device }) => device === from.device) ? file : null
  if (!file.whole) return null
  if (from.kind === 'device') {
    const place = deviceOf(session.room, from.device)?.place
    return place?.kind === 'seat' && place.table === table ? file : null
  }
  const isShown = isOpenStage(session) && tableOf(session.room, table)?.consent === true
  return from.kind === 'projector' && isShown ? file : null
}

/** When a workshop and everything of it is to be deleted, in the store's time; null while it has not ended. */
export const deletedAt = ({ room }: Session): number | null =>
  room.endedAt === null ? null : room.endedAt + room.settings.retentionDays * 86_400_000
