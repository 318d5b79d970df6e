import { type Game, type Refusal, startGame } from '../engine/index.ts'
import { fail, ok, type Result } from '../lib/index.ts'
import { advance, type Course, courseFrom, type PhaseStart } from './course.ts'
import { type FullHeader, obstacleOf, setupOf } from './header.ts'
import type { CheckpointLine, Log, SealLine } from './line.ts'
import { resultText, stateHash } from './state-hash.ts'

/** One command of a log and the game after it; `at` is the number of its line. */
export interface RunStep {
  readonly at: number
  readonly game: Game
}

/** The games of a log: as it started, and as it stood after each command. */
export interface Run {
  readonly start: Game
  readonly steps: readonly RunStep[]
  /** Those steps that still count: none that was rewound, and no step back itself. The last game is theirs. */
  readonly standing: readonly RunStep[]
  readonly last: Game
  readonly starts: readonly PhaseStart[]
  /** Rounds finished. */
  readonly rounds: number
}

/** The first place where the recorded commands do not lead where the log says. */
export interface Difference {
  readonly round: number
  readonly line: number
  readonly what:
    | 'refused'
    | 'state'
    | 'result'
    | 'checkpoint-missing'
    | 'checkpoint-early'
    | 'seal-early'
    | 'seal-hash'
  readonly refusal: Refusal | null
}

/** Why a log cannot be computed again by these rules. */
export type Obstacle = NonNullable<ReturnType<typeof obstacleOf>>

export type Unrun =
  | { readonly kind: 'obstacle'; readonly obstacle: Obstacle }
  | { readonly kind: 'different'; readonly difference: Difference; readonly rounds: number }

/** Computes a log's game again, command by command, comparing every checkpoint and the seal. */
export function runLog(log: Log): Result<Run, Unrun> {
  const { header } = log
  const obstacle = obstacleOf(header)
  if (obstacle || header.extract) return fail({ kind: 'obstacle', obstacle: obstacle ?? 'extract' })
  return rerun(header, log)
}

function rerun(header: FullHeader, log: Log): Result<Run, Unrun> {
  const start = startGame(setupOf(header))
  const steps: RunStep[] = []
  let standing: RunStep[] = []
  let course: Course = courseFrom(start)
  let rounds = 0
  const differs = (line: number, what: Difference['what'], refusal: Refusal | null = null) =>
    fail({ kind: 'different', rounds, difference: { round: rounds + 1, line, what, refusal } } as const)
  for (const { kind, at, line } of log.lines) {
    if (kind === 'command') {
      if (course.game.state.results.length > rounds) return differs(at, 'checkpoint-missing')
      const next = advance(course, line.command)
      if (!next.ok) return differs(at, 'refused', next.error)
      course = next.value
      const step = { at, game: course.game }
      steps.push(step)
      if (line.command.type === 'rewindTo') {
        standing = upTo(standing, course.game)
        rounds = course.game.state.results.length
      } else standing.push(step)
    } else if (kind === 'checkpoint') {
      const what = checkpointDiffers(course.game, line)
      if (what) return differs(at, what)
      rounds++
    } else {
      const what = sealDiffers(course.game, line)
      if (what) return differs(at, what)
    }
  }
  return ok({ start, steps, standing, last: course.game, starts: course.starts, rounds })
}

/** The steps up to the one that led to this very game; none where it is the start. */
const upTo = (steps: readonly RunStep[], game: Game): RunStep[] =>
  steps.slice(0, steps.findIndex((step) => step.game === game) + 1)

function checkpointDiffers({ state }: Game, line: CheckpointLine): Difference['what'] | null {
  const result = state.results[line.checkpoint - 1]
  if (!result) return 'checkpoint-early'
  if (resultText(result) !== resultText(line.result)) return 'result'
  return stateHash(state) === line.hash ? null : 'state'
}

function sealDiffers({ state }: Game, { seal }: SealLine): Difference['what'] | null {
  if (state.phase !== 'over') return 'seal-early'
  return stateHash(state) === seal.hash ? null : 'seal-hash'
}
