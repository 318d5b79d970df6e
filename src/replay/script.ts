import { type Command, type Game, type RoundResult, type State, sharingQuarters } from '../engine/index.ts'
import { fail, ok, type Result } from '../lib/index.ts'
import { type FullHeader, obstacleOf } from './header.ts'
import type { Hash, Log } from './line.ts'
import type { Act } from './record.ts'
import { type Run, runLog, type Unrun } from './run.ts'

/** One command of the rules as it was given; a step back is none of them. */
export interface PlayedAct extends Act {
  readonly command: Command
}

/** What was said and done in one phase of one round, in order. `moved`: the game then left the phase. */
export interface Scene {
  readonly round: number
  readonly phase: State['phase']
  readonly acts: readonly PlayedAct[]
  readonly moved: boolean
  /** The recorded game before the first act, and after each: what happens until a change need not be played again. */
  readonly from: Game
  readonly after: readonly Game[]
}

/** A game as a play that can be staged again: what it started from, and its scenes; rewound ones are left out. */
export interface Script {
  readonly header: FullHeader
  /** SHA-256 of the log's last line: what a branch names as its parent. */
  readonly head: Hash
  readonly scenes: readonly Scene[]
  readonly results: readonly RoundResult[]
  /** False while the game is in progress. */
  readonly over: boolean
  readonly last: Game
}

/** The script of a log that these rules can compute again. */
export function scriptOf(log: Log): Result<Script, Unrun> {
  const { header, head } = log
  const run = runLog(log)
  if (!run.ok) return run
  if (header.extract) return fail({ kind: 'obstacle', obstacle: obstacleOf(header) ?? 'extract' })
  const { last } = run.value
  const { results, phase } = last.state
  return ok({ header, head, scenes: scenesOf(log, run.value), results, over: phase === 'over', last })
}

/** The same script, whose branches run a quarter once for the same patients under the same effects: see `sharingQuarters`. */
export function sharingScript(script: Script): Script {
  const { rulebook } = sharingQuarters(script.last)
  const sharing = ({ state }: Game): Game => ({ rulebook, state })
  const scenes = script.scenes.map((scene) => ({ ...scene, from: sharing(scene.from) }))
  return { ...script, scenes, last: sharing(script.last) }
}

type Open = { -readonly [K in keyof Scene]: Scene[K] } & { acts: PlayedAct[]; after: Game[] }

/** The steps that still count, phase by phase. */
function scenesOf({ lines }: Log, { start, standing }: Run): readonly Scene[] {
  const given = new Map(lines.flatMap(({ kind, at, line }) => (kind === 'command' ? [[at, line]] : [])))
  const scenes: Open[] = []
  let from = start
  for (const { at, game } of standing) {
    const line = given.get(at)
    if (!line || line.command.type === 'rewindTo') continue
    const before = from.state
    const { command, actor, ms, slot } = line
    const act = { command, actor, ms, ...(slot === undefined ? {} : { slot }) }
    const moved = !isSamePhase(before, game.state)
    const scene = scenes.at(-1)
    if (scene && isSamePhase(scene, before)) {
      scene.acts.push(act)
      scene.after.push(game)
      scene.moved = moved
    } else scenes.push({ round: before.round, phase: before.phase, acts: [act], moved, from, after: [game] })
    from = game
  }
  return scenes
}

type Place = Pick<State, 'round' | 'phase'>

const isSamePhase = (one: Place, other: Place): boolean =>
  one.round === other.round && one.phase === other.phase
