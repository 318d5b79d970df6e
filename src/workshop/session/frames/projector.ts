import {
  bySeat,
  type Outcomes,
  PHASES,
  type Phase,
  type RevealedRound,
  type RoundResult,
  wellLevel,
} from '../../../engine/index.ts'
import type { DebriefShown, ProjectorFrame, RoomTotals } from '../../protocol/index.ts'
import { gameAt, isTaken, peopleOf, seatIds, stageOf, standingTables } from '../ask.ts'
import { concealedIn, figuresOpen, mustDisclose } from '../concealed.ts'
import { runningGames } from '../deadline.ts'
import type { Session, TableGame } from '../state.ts'
import { streamOf } from '../stream.ts'
import { messagesTo } from './device.ts'
import { quarterShown, tableShown } from './quarter.ts'
import { seenBy } from './seen.ts'
import { clockFrame } from './table.ts'

/** A word to everybody stands on the big screen for so long; on phones until somebody has seen it. */
const SHOWN_MS = 180_000

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
      taken: seats.filter((seat) => isTaken(room, table, seat)),
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
      taken: tables.reduce((sum, { taken }) => sum + taken.length, 0),
      all: tables.length * seats.length,
      names: room.scenario.seats.map(({ id, name }) => ({ seat: id, name })),
    },
    tables,
    decided: decidedIn(session),
    slowest: slowestOf(session, now),
    totals: totalsOf(session),
    shownTable: tableShown(session),
    quarter: showsQuarter(session) ? quarterShown(session) : null,
    beside: isOpen && figuresOpen(session) ? besideIn(session) : [],
    logs: isOpen ? logsIn(session) : [],
    debrief: isOpen ? debriefShown(session) : null,
    disclosed: isOpen && differs ? { rule: differs.rule, tables: differs.tables } : null,
    concealed: isOpen ? concealedIn(session) : [],
    messages: messagesTo(room, null).filter(({ at }) => now - at < SHOWN_MS),
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

/** Sums and means over tables, of the last round whose cards have turned at all of them; one table's figures are its own. */
function totalsOf(session: Session): RoomTotals | null {
  const games = standingTables(session.room).flatMap(({ table }) => gameAt(session, table) ?? [])
  const real = games.filter(({ opened }) => !opened.practice)
  if (real.length < 2 || real.some(({ opened }) => opened.options.fog > 0)) return null
  const round = real.reduce((least, game) => Math.min(least, turnedAt(game)), Number.MAX_SAFE_INTEGER)
  if (round < 1) return null
  const results = real.flatMap((game) => resultOf(game, round) ?? [])
  const outcomes = results.flatMap((result) => outcomesIn(result) ?? [])
  const isOver = outcomes.length === real.length
  const levels = results.flatMap(({ choices }) => Object.values(choices).map(({ level }) => level))
  const pledges = results.flatMap((result) => Object.values(result.pledges).map((one) => one?.outcome))
  return {
    tables: real.length,
    round,
    pooled: { done: levels.filter((level) => level > 0).length, all: levels.length },
    pledges: {
      kept: pledges.filter((outcome) => outcome === 'kept').length,
      broken: pledges.filter((outcome) => outcome === 'broken').length,
    },
    poolLevel: mean(real.map(wellOf)),
    fourHour: isOver ? mean(outcomes.map(({ fourHour }) => fourHour)) : null,
    delayedBedDays: isOver ? mean(outcomes.map((one) => one.delayedBedDays)) : null,
  }
}

/** As the picture draws it; where nothing is bought, the share of seats that pooled. */
export function wellOf({ recording }: TableGame): number {
  const { rulebook, state } = recording.game
  if (rulebook.flow) return wellLevel(state.pool, rulebook.scenario)
  const { choices } = state.current?.result ?? state.results.at(-1) ?? {}
  return choices ? mean(rulebook.seats.map((seat) => choices[seat].level)) : 0
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const turnedAt = ({ recording }: TableGame): number => {
  const { results, current } = recording.game.state
  return current?.result.round ?? results.length
}

const outcomesIn = (result: RevealedRound | RoundResult): Outcomes | null =>
  'outcomes' in result ? result.outcomes : null

/** What a round has come to so far; its outcomes only from its quarter on. */
function resultOf({ recording }: TableGame, round: number): RevealedRound | RoundResult | null {
  const { results, current } = recording.game.state
  return results[round - 1] ?? (current?.result.round === round ? current.result : null)
}

const besideIn = (session: Session): ProjectorFrame['beside'] =>
  standingTables(session.room).flatMap(({ table, consent }) => {
    const game = gameAt(session, table)
    if (consent !== true || !game?.recording.sealed || game.opened.practice) return []
    return [{ table, view: viewBeside(game) }]
  })

function viewBeside({ recording }: TableGame): ProjectorFrame['beside'][number]['view'] {
  const { seats, results, poolHidden, poolLevel } = seenBy(recording.game, 'public')
  return {
    poolHidden,
    poolLevel,
    seats: seats.map(({ id, name }) => ({ id, name })),
    results: results.map(({ round, choices }) => ({
      round,
      choices: choices && bySeat(recording.game.rulebook.seats, (seat) => ({ level: choices[seat].level })),
    })),
  }
}

/** Logs for the debrief on the big screen: finished games of tables that said yes, practice left out. */
const logsIn = ({ room, games }: Session): ProjectorFrame['logs'] =>
  standingTables(room).flatMap(({ table, consent, games: opened }) =>
    consent !== true
      ? []
      : opened.flatMap(({ game, practice }) => {
          const recording = games.get(streamOf(table, game))?.recording
          const isWhole = recording?.sealed && recording.game.state.results.length > 0
          return isWhole && !practice ? [{ table, game }] : []
        }),
  )

/** Where the debrief stands; before figures are open, only what opens them is on the screen. */
function debriefShown(session: Session): DebriefShown {
  const { shown } = session.room
  if (figuresOpen(session) && (shown.disclosed || !mustDisclose(session))) return shown
  const isBefore = shown.panel === 'feelings' || shown.panel === 'disclosed'
  return { ...shown, panel: isBefore ? shown.panel : null }
}

/** The picture is sent only while it stands on the screen. */
function showsQuarter(session: Session): boolean {
  const { page } = session.room
  if (page === 'quarter') return true
  return (
    page === 'room' && runningGames(session).some(({ recording }) => recording.game.state.phase === 'quarter')
  )
}
