import type { TableCommand } from '../../../engine/index.ts'
import type { MessageOf } from '../../protocol/index.ts'
import { isNow, runningAt, standingTables } from '../ask.ts'
import { closesAt, runningGames, silentSeats, unbegun, unhanded, waits } from '../deadline.ts'
import { beginOpened } from '../opening.ts'
import { type Act, done, type Outcome, refused, STALE } from '../outcome.ts'
import { handToPeople, STAND_IN } from '../sitting.ts'
import type { TableGame } from '../state.ts'
import { act, note, tryAct, type Work } from '../work.ts'

/** Gives one running table a command, or all of them that take it. */
export function toTables(work: Work, table: number | 'all', command: TableCommand): Outcome {
  if (table === 'all') {
    const tables = standingTables(work.session.room).map((one) => one.table)
    return done(
      tables.reduce((acting, one) => {
        const game = runningAt(acting.session, one)
        return game && !isSo(game, command)
          ? tryAct(acting, game.stream, { command, actor: 'facilitator' })
          : acting
      }, work),
    )
  }
  const game = runningAt(work.session, table)
  if (!game) return refused('not-running')
  if (isSo(game, command)) return done(work)
  const next = act(work, game.stream, { command, actor: 'facilitator' })
  return next.ok ? done(next.value) : { kind: 'against-rules', refusal: next.error }
}

/** Whether a table is already as the command wants it. */
function isSo({ recording }: TableGame, command: TableCommand): boolean {
  const { paused, endAfter, phase } = recording.game.state
  if (phase === 'over') return true
  if (command.type === 'pause') return paused
  if (command.type === 'resume') return !paused
  return command.type === 'endAfter' && endAfter === command.round
}

export const pause: Act<'pause'> = (work, { table }) => toTables(work, table, { type: 'pause' })

export const resume: Act<'resume'> = (work, { table }) => toTables(work, table, { type: 'resume' })

/**
 * More time, once for each message, whatever is lost on the way: the room's stream says first which lines will give it,
 * and whoever sends the message again gives only what is missing.
 */
export const extend: Act<'extend'> = (work, { id, table, seconds }) => {
  const { room } = work.session
  const game = table === 'all' ? null : runningAt(work.session, table)
  if (table !== 'all' && !game) return refused('not-running')
  const given = room.given.find((one) => one.id === id)?.lines ?? []
  const missing = (game ? [game] : runningGames(work.session)).filter(
    ({ stream, extended }) => !given.some((line) => line.stream === stream && extended.includes(line.seq)),
  )
  if (missing.length === 0) return done(work)
  const lines = missing.map(({ stream, recording }) => ({ stream, seq: recording.seq + 1 }))
  const kept = given.filter(({ stream }) => !missing.some((one) => one.stream === stream))
  const announced = note(work, { type: 'timeGiven', id, lines: [...kept, ...lines] })
  const command = { type: 'extend', seconds } as const
  if (!game)
    return done(
      missing.reduce((one, { stream }) => tryAct(one, stream, { command, actor: 'facilitator' }), announced),
    )
  const next = act(announced, game.stream, { command, actor: 'facilitator' })
  return next.ok ? done(next.value) : { kind: 'against-rules', refusal: next.error }
}

export const closePhase: Act<'closePhase'> = (work, { table, at }) => {
  const game = runningAt(work.session, table)
  if (!game) return refused('not-running')
  return isNow(game, at) ? toTables(work, table, { type: 'closePhase' }) : STALE
}

export const closeSlowest: Act<'closeSlowest'> = (work, { round, phase }) =>
  done(
    runningGames(work.session)
      .filter(({ recording: { game } }) => game.state.round === round && game.state.phase === phase)
      .reduce(
        (closing, { stream }) =>
          tryAct(closing, stream, { command: { type: 'closePhase' }, actor: 'facilitator' }),
        work,
      ),
  )

/** The clock's own act: begins what was opened, and closes phases whose time is up, a few tables at a time. */
export function tick(work: Work): Work {
  const begun = unbegun(work.session).reduce((one, { table }) => beginOpened(one, table), work)
  const handed = unhanded(begun.session).reduce(
    (one, { table, seat }) => handToPeople(one, table, seat),
    begun,
  )
  return dueGames(handed).reduce(timeUp, handed)
}

/** So many tables at most are closed by one tick: a quarter takes time, and others want to be answered in between. */
const MOST_AT_ONCE = 8

/** Games whose time is up, the longest overdue first. */
const dueGames = ({ session, now }: Work): readonly TableGame[] =>
  runningGames(session)
    .flatMap((game) => {
      const closes = waits(game) ? null : closesAt(game)
      return closes === null || now < closes ? [] : [{ game, closes }]
    })
    .sort((a, b) => a.closes - b.closes)
    .slice(0, MOST_AT_ONCE)
    .map(({ game }) => game)

/** Silent seats are dealt with by the table's policy; drafts stand as they are. */
function timeUp(work: Work, game: TableGame): Work {
  const { options, phase, round } = game.recording.game.state
  const silent = options.absence === 'bot' ? silentSeats(game) : []
  const seated = silent.reduce(
    (seating, seat) =>
      tryAct(seating, game.stream, { command: { type: 'seatBot', seat, ...STAND_IN }, actor: 'default' }),
    work,
  )
  const state = seated.session.games.get(game.stream)?.recording.game.state
  if (state?.phase !== phase || state.round !== round) return seated
  return tryAct(seated, game.stream, { command: { type: 'closePhase' }, actor: 'default' })
}

/** Nobody could play while no server ran: every running clock is written to have stood still for that time. */
export function recovered(work: Work, { silentSince }: MessageOf<'recovered'>): Work {
  return runningGames(work.session).reduce((waking, game) => {
    const since = Math.max(game.clock.lastMs, Math.floor(silentSince - game.openedAt))
    if (closesAt(game) === null || Math.floor(work.now - game.openedAt) <= since) return waking
    const paused = tryAct(waking, game.stream, { command: { type: 'pause' }, actor: 'default', ms: since })
    return tryAct(paused, game.stream, { command: { type: 'resume' }, actor: 'default' })
  }, work)
}
