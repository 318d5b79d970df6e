// The phase table: what closes a phase, and what happens between one and the next.

import { copyOfSeat, copyOfState } from './copies.ts'
import type { Game } from './game.ts'
import { drawIncidents } from './incidents.ts'
import { runTheQuarter } from './quarter.ts'
import { settle } from './settle.ts'
import { agreed } from './standards.ts'
import { EMPTY_DRAFT, type SeatState } from './state.ts'
import { bySeat, PHASES, type Phase, type Seat } from './words.ts'

/** Whether everybody who must act in this phase has acted: people are ready; in decide every seat has locked. */
export function isComplete({ rulebook, state }: Game): boolean {
  if (state.phase === 'decide') return rulebook.seats.every((seat) => state.seats[seat].draft.locked)
  const people = rulebook.seats.filter((seat) => state.seats[seat].sitter.kind === 'human')
  return people.length > 0 && people.every((seat) => state.seats[seat].ready)
}

/** Closes the phase and opens the next that this table plays. */
export function close(game: Game): Game {
  const { phase } = game.state
  if (phase === 'over') return game
  const closed = agreed(game)
  if (phase === 'reflect') return nextRound(closed)
  const next = PHASES[PHASES.indexOf(phase) + 1]
  return next ? open(closed, next) : closed
}

function open(game: Game, phase: Phase): Game {
  const entered = enter(game, phase)
  if (phase === 'talk' && !game.state.options.talk) return open(entered, 'decide')
  if (phase === 'quarter' && !game.rulebook.flow) return open(entered, 'reflect')
  return entered
}

function enter(game: Game, phase: Phase): Game {
  const waiting = unready(game, phase)
  if (phase === 'reveal') return settle(waiting)
  if (phase === 'quarter') return runTheQuarter(waiting)
  if (phase === 'reflect') return reflecting(waiting)
  return waiting
}

function reflecting({ rulebook, state }: Game): Game {
  if (state.current?.at !== 'quarter') return { rulebook, state }
  const next = copyOfState(state)
  next.current = { at: 'reflect', result: state.current.result }
  return { rulebook, state: next }
}

function unready({ rulebook, state }: Game, phase: Phase): Game {
  const next = copyOfState(state)
  next.phase = phase
  if (rulebook.seats.some((seat) => state.seats[seat].ready))
    next.seats = bySeat(rulebook.seats, (seat): SeatState => ({ ...state.seats[seat], ready: false }))
  return { rulebook, state: next }
}

/** Files the finished round and opens the next one, or ends the game. */
function nextRound(game: Game): Game {
  const { rulebook, state } = game
  const done = state.current
  const results = done && done.at !== 'reveal' ? [...state.results, done.result] : state.results
  const leap =
    state.leap.status === 'open' && state.round >= 4
      ? { ...state.leap, status: 'closed' as const }
      : state.leap
  const isCut = state.endAfter !== null && state.round >= state.endAfter && state.round < state.length
  const isOver = isCut || state.round >= state.length
  const round = isOver ? state.round : state.round + 1
  const next = copyOfState(state)
  next.results = results
  next.leap = leap
  next.current = null
  next.round = round
  next.phase = isOver ? 'over' : 'brief'
  next.endedEarly = isCut
  next.incidents = []
  next.seats = bySeat(rulebook.seats, (seat) => fresh(game, seat, round))
  return isOver ? { rulebook, state: next } : drawIncidents({ rulebook, state: next })
}

/** A seat at the start of a round. Below its floor it is in recovery support for this round and the next. */
function fresh({ rulebook, state }: Game, seat: Seat, round: number): SeatState {
  const own = state.seats[seat]
  const next = copyOfSeat(own)
  next.ready = false
  next.pledge = null
  next.draft = EMPTY_DRAFT
  next.feeling = null
  if (own.reserves < rulebook.specs[seat].floor) next.underUntil = round + 1
  return next
}
