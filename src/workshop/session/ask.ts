// Questions that acts and frames put to a session.
import type { Seat } from '../../engine/index.ts'
import type { At, Stage } from '../protocol/index.ts'
import type { Device, Room, RoomTable, Session, TableGame } from './state.ts'
import { streamOf } from './stream.ts'

/** A table that stands: not closed by a merger. */
export const tableOf = ({ tables }: Room, table: number): RoomTable | null =>
  tables.find((one) => one.table === table && one.into === null) ?? null

export const standingTables = ({ tables }: Room): readonly RoomTable[] =>
  tables.filter(({ into }) => into === null)

export const seatIds = ({ scenario }: Room): readonly Seat[] => scenario.seats.map(({ id }) => id)

/** A device that belongs here: neither removed nor by now a facilitator's. */
export function deviceOf({ devices, facilitators }: Room, id: string): Device | null {
  const device = devices.get(id)
  if (!device || device.gone || facilitators.some((one) => one.device === id)) return null
  return device
}

/** Who is here and who sits where, found once a room: a pure function's memory, never part of a state. */
interface Seating {
  readonly people: readonly Device[]
  readonly bySeat: ReadonlyMap<string, readonly Device[]>
}
const seatings = new WeakMap<Room, Seating>()

function seatingOf(room: Room): Seating {
  const known = seatings.get(room)
  if (known) return known
  const people = [...room.devices.keys()].flatMap((id) => deviceOf(room, id) ?? [])
  const bySeat = new Map<string, readonly Device[]>()
  for (const device of people) {
    const { place } = device
    if (place.kind !== 'seat') continue
    const key = `${place.table} ${place.seat}`
    const there = [...(bySeat.get(key) ?? []), device]
    bySeat.set(
      key,
      there.sort((a, b) => slotOf(a) - slotOf(b)),
    )
  }
  const made = { people, bySeat }
  seatings.set(room, made)
  return made
}

export const peopleOf = (room: Room): readonly Device[] => seatingOf(room).people

/** Devices at a seat, in the order of their slots. */
export const devicesAt = (room: Room, table: number, seat: Seat): readonly Device[] =>
  seatingOf(room).bySeat.get(`${table} ${seat}`) ?? []

export const slotOf = ({ place }: Device): number => (place.kind === 'seat' ? place.slot : 0)

export const isTaken = (room: Room, table: number, seat: Seat): boolean =>
  devicesAt(room, table, seat).length > 0

export const freeSeats = (room: Room, table: number): readonly Seat[] =>
  seatIds(room).filter((seat) => !isTaken(room, table, seat))

/** The newest game of a table, where its log has begun. */
export function gameAt(session: Session, table: number): TableGame | null {
  const opened = session.room.tables.find((one) => one.table === table)?.games.at(-1)
  return (opened && session.games.get(streamOf(table, opened.game))) ?? null
}

/** The newest game of a table while it is not over. */
export function runningAt(session: Session, table: number): TableGame | null {
  const game = gameAt(session, table)
  return game && !game.recording.sealed ? game : null
}

/** Whether a table may stand on the big screen by itself: it said yes, or it is the whole room. */
export const mayBeShown = ({ room }: Session, table: number): boolean =>
  tableOf(room, table)?.consent === true || standingTables(room).length === 1

/** The moment that taps at this game must carry. */
export const atOf = ({ opened, recording, attempt }: TableGame): At => {
  const { round, phase } = recording.game.state
  return { game: opened.game, round, phase, attempt }
}

export const isNow = (game: TableGame, at: At): boolean => {
  const now = atOf(game)
  return (
    now.game === at.game && now.round === at.round && now.phase === at.phase && now.attempt === at.attempt
  )
}

export function stageOf({ room, games }: Session): Stage {
  if (room.endedAt !== null) return 'ended'
  if (room.debrief) return 'debrief'
  if (room.halfTime) return 'half-time'
  const opened = room.tables.flatMap((table) => table.games.at(-1) ?? [])
  if (opened.some(({ practice }) => !practice)) return 'playing'
  const practising = opened.some(({ table, game }) => {
    const one = games.get(streamOf(table, game))
    return !one?.recording.sealed
  })
  return practising ? 'practice' : 'lobby'
}
