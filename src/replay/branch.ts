import { type Game, play, type Refusal, type Seat, startGame } from '../engine/index.ts'
import { fail, ok, type Result } from '../lib/index.ts'
import { changesNothing, type Turn } from './branch-change.ts'
import { type Mind, mindOf, type Policy } from './branch-policy.ts'
import { type Dropped, type Otherwise, type Stage, turnAt, type Walked, walk } from './branch-walk.ts'
import { setupOf } from './header.ts'
import type { Parent } from './line.ts'
import { record, recordPlayed, startRecording, type Written } from './record.ts'
import type { Scene, Script } from './script.ts'

/** Another way a game might have gone: one change, and how the other seats went on after that round. */
export interface Wish extends Turn {
  /** Seats that follow a rule afterwards; `recorded`: everybody repeats what is written. */
  readonly others: 'recorded' | Readonly<Partial<Record<Seat, Policy>>>
}

/** Why there is no such branch. */
export type NotBranched =
  | { readonly kind: 'no-round'; readonly round: number; readonly rounds: number }
  | { readonly kind: 'no-seat'; readonly seat: Seat }
  /** The round was played by running on: nobody chose in it. */
  | { readonly kind: 'ran-on'; readonly round: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** What a branch came to, without its log. */
export interface Replay {
  readonly game: Game
  readonly dropped: readonly Dropped[]
  /** True where the change is what happened anyway. */
  readonly same: boolean
}

export interface Branch extends Replay {
  /** A complete log of its own, sealed where its parent is; its header names the parent. */
  readonly text: string
  readonly parent: Parent
}

/** Plays the game again with one change, the same chance, and writes the log of it. */
export function branchOf(script: Script, wish: Wish): Result<Branch, NotBranched> {
  const parent: Parent = {
    head: script.head,
    round: wish.round,
    seat: wish.seat,
    change: wish.change,
    others: othersText(wish),
  }
  const { scenario, options, playAnyway, seed } = script.header
  const sitters = setupOf(script.header).sitters
  const first = firstOf(script, wish)
  if (!first.ok) return first
  let written: Written = startRecording({ scenario, options, playAnyway, seed, sitters, parent })
  const text = [written.text]
  const write = (next: Written): void => {
    written = next
    text.push(next.text)
  }
  // Until the change everything is as it was recorded: only the lines are new, since each carries the hash of the one before.
  for (const { acts, after } of script.scenes.slice(0, first.value))
    for (const [index, act] of acts.entries()) {
      const game = after[index]
      if (game) write(recordPlayed(written.recording, act, game))
    }
  const stage: Stage = {
    game: () => written.recording.game,
    send: (act) => {
      const step = record(written.recording, act)
      if (!step.ok) return step.error
      write(step.value)
      return null
    },
  }
  const staged = stageWish(script, wish, stage, first.value)
  return staged.ok ? ok({ ...staged.value, text: text.join(''), parent }) : staged
}

/** The same without a log, for the many branches that a debrief compares. */
export function replayOf(script: Script, wish: Wish): Result<Replay, NotBranched> {
  const first = firstOf(script, wish)
  if (!first.ok) return first
  const start = script.scenes[first.value]?.from ?? startGame(setupOf(script.header))
  return stageWish(script, wish, bareStage(start), first.value)
}

function bareStage(start: Game): Stage {
  let game = start
  return {
    game: () => game,
    send: ({ command }) => {
      const step = play(game, command)
      if (!step.ok) return step.error
      game = step.value.game
      return null
    },
  }
}

/** The scene from which the branch is played; those before are as recorded. */
function firstOf(script: Script, wish: Wish): Result<number, NotBranched> {
  const problem = problemOf(script, wish)
  return problem ? fail(problem) : ok(Math.max(0, turnAt(script, wish)))
}

function stageWish(script: Script, wish: Wish, stage: Stage, first: number): Result<Replay, NotBranched> {
  const same = changesNothing(script, wish)
  const minds = mindsOf(script, wish)
  const otherwise: Otherwise = { turn: same ? null : wish, minds, reactFrom: wish.round }
  const walked: Walked = walk(script, stage, otherwise, first)
  if (walked.refused) return fail({ kind: 'refused', refusal: walked.refused })
  return ok({ game: stage.game(), dropped: walked.dropped, same })
}

function problemOf({ header, results, scenes }: Script, { round, seat, change }: Wish): NotBranched | null {
  if (!header.scenario.seats.some(({ id }) => id === seat)) return { kind: 'no-seat', seat }
  if (round < 1 || round > results.length || Math.floor(round) !== round)
    return { kind: 'no-round', round, rounds: results.length }
  const has = (phase: Scene['phase']) =>
    scenes.some((scene) => scene.round === round && scene.phase === phase)
  if (!has('decide')) return { kind: 'ran-on', round }
  if (change.kind !== 'pledge' || has('talk')) return null
  const from = header.options.pledgesFrom ?? 0
  return { kind: 'refused', refusal: { code: 'pledges-off', values: { from, round } } }
}

/** The seat that chose otherwise repeats what is recorded; only the others react. */
function mindsOf({ header }: Script, { others, seat }: Wish): ReadonlyMap<Seat, Mind> {
  if (others === 'recorded') return new Map()
  return new Map(
    header.scenario.seats.flatMap(({ id }) => {
      const policy = id === seat ? undefined : others[id]
      return policy ? [[id, mindOf(policy, { seed: header.seed, seat: id })] as const] : []
    }),
  )
}

function othersText({ others, seat }: Wish): Parent['others'] {
  if (others === 'recorded') return 'recorded'
  return Object.fromEntries(
    Object.entries(others).flatMap(([id, policy]) => (id === seat ? [] : [[id, policy.player.text]])),
  )
}
