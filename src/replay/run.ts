import { type Game, play, type Refusal, startGame } from '../engine/index.ts'
import { fail, ok, type Result } from '../lib/index.ts'
import { type FullHeader, obstacleOf, setupOf } from './header.ts'
import type { CheckpointLine, Log, SealLine } from './line.ts'
import { resultText, stateHash } from './state-hash.ts'

/** The games of a log: as it started, and as it stood after each command. */
export interface Run {
  readonly start: Game
  readonly steps: readonly { readonly at: number; readonly game: Game }[]
  readonly last: Game
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
  const steps: { at: number; game: Game }[] = []
  let game = start
  let rounds = 0
  const differs = (line: number, what: Difference['what'], refusal: Refusal | null = null) =>
    fail({ kind: 'different', rounds, difference: { round: rounds + 1, line, what, refusal } } as const)
  for (const { kind, at, line } of log.lines) {
    if (kind === 'command') {
      if (game.state.results.length > rounds) return differs(at, 'checkpoint-missing')
      const step = play(game, line.command)
      if (!step.ok) return differs(at, 'refused', step.error)
      game = step.value.game
      steps.push({ at, game })
    } else if (kind === 'checkpoint') {
      const what = checkpointDiffers(game, line)
      if (what) return differs(at, what)
      rounds++
    } else {
      const what = sealDiffers(game, line)
      if (what) return differs(at, what)
    }
  }
  return ok({ start, steps, last: game, rounds })
}

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
