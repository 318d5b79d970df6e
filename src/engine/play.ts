import { fail, ok, type Result } from '../lib/index.ts'
import type { Command, Refusal } from './commands.ts'
import { copyOfSeat, copyOfState } from './copies.ts'
import type { Game } from './game.ts'
import { inject } from './incidents.ts'
import { refusalOf } from './legal.ts'
import { close, isComplete } from './phases.ts'
import { changeOf } from './seat-change.ts'
import type { SeatState, State } from './state.ts'
import type { Seat } from './words.ts'

/** What an accepted command leads to: the next game; `finished` is the last round that it filed, whose checkpoint follows. */
export interface Step {
  readonly game: Game
  readonly finished: number | null
  /** The game as it stood each time a round was filed: one, but many where a game runs on. */
  readonly filed: readonly Game[]
}

/** The one door: every change of a game is an accepted command. Pure; the game given is left as it was. */
export function play(game: Game, command: Command): Result<Step, Refusal> {
  const refusal = refusalOf(game, command)
  if (refusal) return fail(refusal)
  const filed: Game[] = []
  const changed = apply(game, command, filed)
  const next = isComplete(changed) && mayComplete(command) ? closed(changed, filed) : changed
  return ok({ game: next, finished: filed.at(-1)?.state.results.length ?? null, filed })
}

/** Only being ready, locking or a change of who sits can complete a phase. */
const mayComplete = (command: Command): boolean =>
  command.type === 'ready' || command.type === 'lock' || command.type === 'seatBot'

/** Closes a phase and notes the game if that filed a round. */
function closed(game: Game, filed: Game[]): Game {
  const next = close(game)
  if (next.state.results.length > game.state.results.length) filed.push(next)
  return next
}

function apply(game: Game, command: Command, filed: Game[]): Game {
  switch (command.type) {
    case 'closePhase':
      return closed(game, filed)
    case 'pause':
    case 'resume':
      return withState(game, { paused: command.type === 'pause' })
    case 'extend':
      return game
    case 'endAfter':
      return withState(game, { endAfter: command.round })
    case 'runOn':
      return runOn(withState(game, { runningOn: true }), filed)
    case 'inject':
      return { ...game, state: inject(game, command.incident, command.seat) }
    case 'seatBot':
      return withSeat(game, command.seat, {
        sitter: { kind: 'stand-in', strategy: command.strategy, temperament: command.temperament },
      })
    case 'seatHuman':
      return withSeat(game, command.seat, { sitter: { kind: 'human' } })
    default:
      return withSeat(game, command.seat, changeOf(game, command))
  }
}

const withState = (game: Game, change: Partial<State>): Game => ({
  rulebook: game.rulebook,
  state: Object.assign(copyOfState(game.state), change),
})

const withSeat = (game: Game, seat: Seat, change: Partial<SeatState>): Game =>
  withState(game, {
    seats: { ...game.state.seats, [seat]: Object.assign(copyOfSeat(game.state.seats[seat]), change) },
  })

/** Plays the remaining rounds at once, each seat repeating its last choice, marked not chosen. */
function runOn(game: Game, filed: Game[]): Game {
  let running = game
  while (running.state.phase !== 'over') running = closed(running, filed)
  return running
}
