import { peopleOf, runningAt, standingTables, tableOf } from '../ask.ts'
import { openGame } from '../opening.ts'
import { type Act, done, refused } from '../outcome.ts'
import type { RoomTable, Session } from '../state.ts'

/** Starts a practice or a game, at one table or at all where anybody sits. */
export const startGame: Act<'startGame'> = (work, { table, practice }) => {
  const { session } = work
  if (table === 'all') {
    const ready = standingTables(session.room).filter(
      (one) => mayStart(session, one, practice) && (one.entry === 'facilitator' || hasPeople(session, one)),
    )
    return ready.length === 0 && !standingTables(session.room).some((one) => runningAt(session, one.table))
      ? refused('nobody-seated')
      : done(ready.reduce((opening, one) => openGame(opening, one.table, practice), work))
  }
  const there = tableOf(session.room, table)
  if (!there) return refused('not-here')
  return mayStart(session, there, practice)
    ? done(openGame(work, table, practice))
    : refused('already-running')
}

/** A practice makes room for the next game; a game does not. */
function mayStart(session: Session, { table, games }: RoomTable, practice: boolean): boolean {
  return runningAt(session, table) === null || (!practice && games.at(-1)?.practice === true)
}

const hasPeople = ({ room }: Session, { table }: RoomTable): boolean =>
  peopleOf(room).some(({ place }) => place.kind === 'seat' && place.table === table)
