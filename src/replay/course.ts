import { type Game, no, type Phase, play, type Refusal } from '../engine/index.ts'
import { fail, ok, type Result } from '../lib/index.ts'
import type { LogCommand, RewindTo } from './line.ts'

/** A game as it stood when a phase opened, before anybody did anything in it. */
export interface PhaseStart {
  readonly round: number
  readonly phase: Phase
  readonly game: Game
}

/** A game and the phases that led to it, each once, in order: everywhere a table may step back to. */
export interface Course {
  readonly game: Game
  readonly starts: readonly PhaseStart[]
}

/** The course of a game that has just been started. */
export const courseFrom = (game: Game): Course => ({ game, starts: opened([], game) })

/** The course after one command of a log: through the one door, or back to the start of a phase. */
export function advance(course: Course, command: LogCommand): Result<Course, Refusal> {
  if (command.type === 'rewindTo') return rewound(course, command)
  const step = play(course.game, command)
  if (!step.ok) return step
  return ok(arrived(course, step.value.game))
}

/** The course after a command of the rules whose game is known already. */
export const arrived = ({ starts }: Course, game: Game): Course => ({ game, starts: opened(starts, game) })

function opened(starts: readonly PhaseStart[], game: Game): readonly PhaseStart[] {
  const { round, phase } = game.state
  const last = starts.at(-1)
  if (phase === 'over' || (last?.round === round && last.phase === phase)) return starts
  return [...starts, { round, phase, game }]
}

/** State is the fold of the lines that were not rewound: exactly what stood there, draws included. */
function rewound({ game, starts }: Course, { round, phase }: RewindTo): Result<Course, Refusal> {
  const { state } = game
  if (state.phase === 'over') return fail(no('game-over', { rounds: state.results.length }))
  const at = starts.findIndex((start) => start.round === round && start.phase === phase)
  const start = starts[at]
  if (!start) return fail(no('phase-not-played', { round, phase, now: state.round }))
  return ok({ game: start.game, starts: starts.slice(0, at + 1) })
}
