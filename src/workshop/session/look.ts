// What a screen may look up besides its frame, because it is long to compute or large.
import { type DayPicture, type Forecast, forecastFor, type Seat } from '../../engine/index.ts'
import type { Focus } from '../protocol/index.ts'
import type { Principal } from '../roles/index.ts'
import { deviceOf, gameAt, tableOf } from './ask.ts'
import { daysOf } from './days-of.ts'
import { daysShown } from './frames/quarter.ts'
import type { Session, TableGame } from './state.ts'

/** Who looks; `focus` counts for a facilitator only. */
export interface Looking {
  readonly from: Principal
  readonly focus: Focus | null
}

/** The 91 days of a round's quarter at the looker's table, or as the big screen shows it, once that quarter has been opened; empty before. */
export function daysFor(session: Session, looking: Looking, round: number): readonly DayPicture[] {
  const { kind } = looking.from
  if (kind === 'projector' || kind === 'observer') return daysShown(session, round)
  const seen = gameSeen(session, looking)
  return seen ? daysOf(seen.game, round) : []
}

/** The seat's own forecast in this round; null after the reveal, for observers, and where no patients flow. */
export function forecastOf(session: Session, looking: Looking): Forecast | null {
  const seen = gameSeen(session, looking)
  return seen?.seat ? forecastFor(seen.game.recording.game, seen.seat) : null
}

interface Seen {
  readonly game: TableGame
  readonly seat: Seat | null
}

function gameSeen(session: Session, { from, focus }: Looking): Seen | null {
  if (from.kind === 'facilitator') return focus && recordedAt(session, from.device, focus)
  const place = from.kind === 'device' ? deviceOf(session.room, from.device)?.place : null
  if (place?.kind !== 'seat' && place?.kind !== 'observer') return null
  const game = place.table === null ? null : gameAt(session, place.table)
  return game && { game, seat: place.kind === 'seat' ? place.seat : null }
}

/** A console sees what a seat sees only where it records that table's choices. */
function recordedAt(session: Session, device: string, { table, seat }: Focus): Seen | null {
  const isHere = session.room.facilitators.some((one) => one.device === device)
  const game = gameAt(session, table)
  return isHere && game && tableOf(session.room, table)?.entry === 'facilitator' ? { game, seat } : null
}
