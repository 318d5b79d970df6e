import { type Seat, viewFor } from '../../engine/index.ts'
import { isTaken, standingTables } from './ask.ts'
import { deadlineMs } from './clock.ts'
import type { Session, TableGame } from './state.ts'
import { streamOf } from './stream.ts'

/** A tap made in the last moment still arrives: the phase is closed this much after its deadline. */
export const GRACE_MS = 1_500

/** Games of standing tables that are not over. */
export const runningGames = ({ room, games }: Session): readonly TableGame[] =>
  standingTables(room).flatMap(({ table, games: opened }) => {
    const newest = opened.at(-1)
    const game = newest && games.get(streamOf(table, newest.game))
    return game && !game.recording.sealed ? [game] : []
  })

/** Games that were opened and whose log has not begun, because a process died in between. */
export const unbegun = ({ room, games }: Session): readonly { readonly table: number }[] =>
  standingTables(room).filter(({ table, games: opened }) => {
    const newest = opened.at(-1)
    return newest !== undefined && !games.has(streamOf(table, newest.game))
  })

/** Seats that a bot kept from the start, at which people have sat down since: theirs, if a process died before it said so. */
export const unhanded = (session: Session): readonly { readonly table: number; readonly seat: Seat }[] =>
  runningGames(session).flatMap(({ opened: { table }, recording: { game } }) =>
    game.rulebook.seats
      .filter((seat) => game.state.seats[seat].sitter.kind === 'bot' && isTaken(session.room, table, seat))
      .map((seat) => ({ table, seat })),
  )

/** When the running phase is closed, in the store's time; null while it stands still or has no clock. */
export function closesAt({ recording, clock, openedAt }: TableGame): number | null {
  const deadline = clock.pausedMs === null ? deadlineMs(recording.game, clock) : null
  return deadline === null ? null : openedAt + deadline + GRACE_MS
}

/** People's seats that have not locked: all that anybody outside a seat may know of its choice. */
export const unlocked = ({ recording }: TableGame): readonly Seat[] => {
  const { rulebook, state } = recording.game
  return rulebook.seats.filter(
    (seat) => state.seats[seat].sitter.kind === 'human' && !state.seats[seat].draft.locked,
  )
}

/** Whether the table's policy is to wait for everybody's choice, however long it takes. */
export function waits(game: TableGame): boolean {
  const { phase, options } = game.recording.game.state
  const isPatient = options.absence === 'wait' || options.absence === 'facilitator'
  return phase === 'decide' && isPatient && unlocked(game).length > 0
}

/** Seats that a table waits for now that its time is up. */
export function waitingFor(game: TableGame, now: number): readonly Seat[] {
  const closes = closesAt(game)
  return closes !== null && now >= closes - GRACE_MS && waits(game) ? unlocked(game) : []
}

/** People's seats that could choose and have set out nothing. */
export const silentSeats = (game: TableGame): readonly Seat[] => {
  const { game: now } = game.recording
  if (now.state.phase !== 'decide') return []
  return unlocked(game).filter(
    (seat) => now.state.seats[seat].draft.level === null && viewFor(now, seat).own?.cannotPool === null,
  )
}

/** When a tick has something to do next, in the store's time: a moment gone by means now; null while no clock runs. */
export function nextDeadline(session: Session): number | null {
  if (session.room.endedAt !== null) return null
  if (unbegun(session).length > 0 || unhanded(session).length > 0) return session.room.at
  return runningGames(session).reduce<number | null>((first, game) => {
    const closes = waits(game) ? null : closesAt(game)
    return closes === null ? first : Math.min(first ?? closes, closes)
  }, null)
}
