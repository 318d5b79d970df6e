import { PHASES, type Phase } from '../../../engine/index.ts'
import type { ProjectorFrame, RoomTotals } from '../../protocol/index.ts'
import { gameAt, isTaken, peopleOf, seatIds, stageOf, standingTables } from '../ask.ts'
import { runningGames } from '../deadline.ts'
import type { Session, TableGame } from '../state.ts'
import { messagesTo } from './device.ts'
import { seenBy } from './seen.ts'
import { clockFrame } from './table.ts'

/** What the room's screen shows: counts and totals while people sit in those chairs; tables only in the debrief, with consent. */
export function projectorFrame(session: Session, now: number): ProjectorFrame {
  const { room } = session
  const stage = stageOf(session)
  const people = peopleOf(room)
  const seats = seatIds(room)
  const tables = standingTables(room).map(({ table }) => {
    const state = gameAt(session, table)?.recording.game.state
    return {
      table,
      seatsTaken: seats.filter((seat) => isTaken(room, table, seat)).length,
      seats: seats.length,
      round: state?.round ?? null,
      phase: state?.phase ?? null,
    }
  })
  const isOpen = stage === 'debrief' || stage === 'ended'
  const { differs } = room.settings
  return {
    kind: 'projector',
    stage,
    page: room.page,
    code: room.code,
    title: room.scenario.title,
    people: {
      devices: people.length,
      seated: people.filter(({ place }) => place.kind === 'seat').length,
      observers: people.filter(({ place }) => place.kind === 'observer').length,
    },
    seats: {
      taken: tables.reduce((sum, { seatsTaken }) => sum + seatsTaken, 0),
      all: tables.length * seats.length,
    },
    tables,
    decided: decidedIn(session),
    slowest: slowestOf(session, now),
    totals: totalsOf(session),
    beside: isOpen ? besideIn(session) : [],
    disclosed: isOpen && differs ? { rule: differs.rule, tables: differs.tables } : null,
    messages: messagesTo(room, null),
  }
}

function decidedIn(session: Session): ProjectorFrame['decided'] {
  const deciding = runningGames(session).filter(({ recording }) => recording.game.state.phase === 'decide')
  if (deciding.length === 0) return null
  const locks = deciding.flatMap(({ recording: { game } }) =>
    game.rulebook.seats.map((seat) => game.state.seats[seat].draft.locked),
  )
  return { done: locks.filter((locked) => locked).length, all: locks.length }
}

/** Seats for which a table waits are that table's business. */
function slowestOf(session: Session, now: number): ProjectorFrame['slowest'] {
  const games = runningGames(session)
  const rank = ({ recording }: TableGame): number =>
    recording.game.state.round * PHASES.length + PHASES.indexOf(recording.game.state.phase as Phase)
  const least = games.reduce((low, game) => Math.min(low, rank(game)), Number.MAX_SAFE_INTEGER)
  const slow = games.filter((game) => rank(game) === least)
  const { round, phase } = slow[0]?.recording.game.state ?? {}
  if (round === undefined || phase === undefined || phase === 'over') return null
  const clocks = slow.map((game) => clockFrame(game, now))
  const longest = clocks.reduce<number | null>(
    (most, { remainingMs }) => (remainingMs === null ? most : Math.max(most ?? 0, remainingMs)),
    null,
  )
  const paused = clocks.every((clock) => clock.paused)
  return { round, phase, clock: { remainingMs: longest, paused, waitingFor: [] } }
}

/** Means over tables after the last round that all of them have finished; one table's figures are its own. */
function totalsOf(session: Session): RoomTotals | null {
  const games = standingTables(session.room).flatMap(({ table }) => gameAt(session, table) ?? [])
  const real = games.filter(
    ({ opened, recording }) => !opened.practice && recording.game.state.results.length > 0,
  )
  if (real.length < 2 || real.some(({ opened }) => opened.options.fog > 0)) return null
  const round = real.reduce(
    (least, { recording }) => Math.min(least, recording.game.state.results.length),
    Number.MAX_SAFE_INTEGER,
  )
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const results = real.flatMap(({ recording }) => recording.game.state.results[round - 1] ?? [])
  const outcomes = results.flatMap((result) => result.outcomes ?? [])
  return {
    tables: real.length,
    round,
    poolLevel: mean(real.map(({ recording }) => seenBy(recording.game, 'public').poolLevel)),
    fourHour: outcomes.length > 0 ? mean(outcomes.map(({ fourHour }) => fourHour)) : null,
    delayedBedDays: outcomes.length > 0 ? mean(outcomes.map((one) => one.delayedBedDays)) : null,
  }
}

const besideIn = (session: Session): ProjectorFrame['beside'] =>
  standingTables(session.room).flatMap(({ table, consent }) => {
    const game = gameAt(session, table)
    if (consent !== true || !game?.recording.sealed || game.opened.practice) return []
    return [{ table, view: seenBy(game.recording.game, 'public') }]
  })
