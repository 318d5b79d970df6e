// What a seat's screen may look up besides its frame, because it is long to compute or large.
import { type DayPicture, type Forecast, forecastFor, quarterDays, type Seat } from '../../engine/index.ts'
import type { Principal } from '../roles/index.ts'
import { deviceOf, gameAt } from './ask.ts'
import type { Session, TableGame } from './state.ts'

/** The 91 days of a round's quarter at the device's own table, once that quarter has been opened; empty before. */
export function daysFor(session: Session, from: Principal, round: number): readonly DayPicture[] {
  const game = ownGame(session, from)?.game
  if (!game) return []
  const { results, current } = game.recording.game.state
  const isOpen = results.length >= round || (current?.result.round === round && current.at !== 'reveal')
  const start = game.recording.starts.find((one) => one.round === round && one.phase === 'reveal')
  return isOpen && start ? quarterDays(start.game) : []
}

/** The seat's own forecast in this round; null after the reveal, for observers, and where no patients flow. */
export function forecastOf(session: Session, from: Principal): Forecast | null {
  const own = ownGame(session, from)
  return own?.seat ? forecastFor(own.game.recording.game, own.seat) : null
}

function ownGame(
  session: Session,
  from: Principal,
): { readonly game: TableGame; readonly seat: Seat | null } | null {
  const place = from.kind === 'device' ? deviceOf(session.room, from.device)?.place : null
  if (place?.kind !== 'seat' && place?.kind !== 'observer') return null
  const game = place.table === null ? null : gameAt(session, place.table)
  return game && { game, seat: place.kind === 'seat' ? place.seat : null }
}
