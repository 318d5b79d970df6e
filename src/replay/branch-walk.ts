// Plays a script again, scene by scene, with something otherwise in it.
import type { Command, CommandType, Game, Refusal, Seat } from '../engine/index.ts'
import { type Turn, withChange } from './branch-change.ts'
import { type Mind, mayPool, saidBeside } from './branch-policy.ts'
import { writerOf } from './command-shape.ts'
import type { PlayedAct, Scene, Script } from './script.ts'

/** A recorded command that the rules refuse in the branch: the seat falls back to what silent seats do. */
export interface Dropped {
  readonly round: number
  readonly phase: Scene['phase']
  readonly seat: Seat | null
  readonly command: Command
  readonly refusal: Refusal
}

/** A game under way: what it is now, and the one door to the next. */
export interface Stage {
  readonly game: () => Game
  readonly send: (act: PlayedAct) => Refusal | null
}

export interface Otherwise {
  /** The one change, or none. */
  readonly turn: Turn | null
  /** Seats that follow a rule in the rounds after `reactFrom`; the others repeat what is recorded. */
  readonly minds: ReadonlyMap<Seat, Mind>
  readonly reactFrom: number
}

/** What the change itself met: the rules' refusal, or null. */
export interface Walked {
  readonly dropped: readonly Dropped[]
  readonly refused: Refusal | null
}

/** A seat's words that its rule speaks for it. */
const CHOOSING: readonly CommandType[] = ['choose', 'lock', 'unlock']
const PLEDGING: readonly CommandType[] = ['pledge', 'withdrawPledge', 'bind']
const ASIDES: readonly CommandType[] = [...PLEDGING, 'predict', 'giveReason']
/** What a phase that closed by itself no longer needs. */
const CLOSING: readonly CommandType[] = ['closePhase', 'ready', 'lock', 'unlock']

/** The place of the scene that a change is made in; −1 where there is none. */
export const turnAt = ({ scenes }: Script, turn: Turn): number =>
  scenes.findIndex((scene) => isTurnOf(scene, turn))

const isTurnOf = ({ round, phase }: Scene, turn: Turn): boolean =>
  round === turn.round && phase === PHASE[turn.change.kind]

/**
 * Stages every scene from number `first` on in turn. Phases that the recorded game left are left here too, by the clock
 * where need be.
 */
export function walk(script: Script, stage: Stage, otherwise: Otherwise, first = 0): Walked {
  const dropped: Dropped[] = []
  const { turn } = otherwise
  for (let at = first; at < script.scenes.length; at++) {
    const scene = script.scenes[at]
    if (!scene || stage.game().state.phase === 'over') break
    const isTurn = turn !== null && isTurnOf(scene, turn)
    const { acts, changed } = isTurn ? withChange(scene, turn) : { acts: scene.acts, changed: NOTHING }
    const isHere = (): boolean => {
      const { round, phase } = stage.game().state
      return round === scene.round && phase === scene.phase
    }
    for (const act of played({ ...scene, acts }, stage, otherwise)) {
      const { command } = act
      if (!isHere() && CLOSING.includes(command.type)) continue
      const refusal = stage.send(act)
      if (!refusal) continue
      if (changed.has(act)) return { dropped, refused: refusal }
      if (scene.acts.includes(act))
        dropped.push({ round: scene.round, phase: scene.phase, seat: ownerOf(command), command, refusal })
    }
    if (scene.moved && isHere()) stage.send(closing(acts.at(-1)?.ms ?? 0))
  }
  if (script.over) {
    const { ms } = script.scenes.at(-1)?.acts.at(-1) ?? { ms: 0 }
    while (stage.game().state.phase !== 'over') stage.send(closing(ms))
  }
  return { dropped, refused: null }
}

const NOTHING: ReadonlySet<PlayedAct> = new Set()
const PHASE = { choice: 'decide', pledge: 'talk', moves: 'decide' } as const

const closing = (ms: number): PlayedAct => ({ command: { type: 'closePhase' }, actor: 'default', ms })

/** Whose own words these are; null for the facilitator's. */
function ownerOf(command: Command): Seat | null {
  const writer = writerOf(command)
  return writer === 'facilitator' ? null : writer
}

/** A scene's acts one by one, seats that react speaking for themselves; asked as the game stands then. */
function played(scene: Scene, stage: Stage, { minds, reactFrom }: Otherwise): Iterable<PlayedAct> {
  const { phase, round, acts } = scene
  const reacts = minds.size > 0 && round > reactFrom && (phase === 'talk' || phase === 'decide')
  return reacts ? reacting(scene, stage, minds) : acts
}

function* reacting(
  { acts, phase, moved }: Scene,
  stage: Stage,
  minds: ReadonlyMap<Seat, Mind>,
): Generator<PlayedAct> {
  const waiting = new Set(minds.keys())
  const unlocked = new Set(phase === 'decide' ? minds.keys() : [])
  const speak = function* (seat: Seat, ms: number): Generator<PlayedAct> {
    const mind = minds.get(seat)
    if (!mind || !waiting.delete(seat)) return
    for (const command of inPhase(stage.game(), seat, mind)) yield { command, actor: 'bot', ms }
  }
  const lock = function* (seat: Seat, ms: number): Generator<PlayedAct> {
    if (unlocked.delete(seat)) yield { command: { type: 'lock', seat }, actor: 'bot', ms }
  }
  const finish = function* (ms: number): Generator<PlayedAct> {
    for (const seat of stage.game().rulebook.seats) {
      yield* speak(seat, ms)
      yield* lock(seat, ms)
    }
  }
  for (const [index, act] of acts.entries()) {
    const { command, ms } = act
    const seat = ownerOf(command)
    const mind = seat === null ? undefined : minds.get(seat)
    const isLast = (): boolean =>
      !acts.slice(index + 1).some((later) => ownerOf(later.command) === seat && later.command.type === 'lock')
    const closes = moved && index === acts.length - 1
    if (seat !== null && mind && isSpokenFor(mind, command.type)) {
      yield* speak(seat, ms)
      if (command.type === 'lock' && isLast()) yield* lock(seat, ms)
      if (closes) yield* finish(ms)
      continue
    }
    if (closes) yield* finish(ms)
    const unmeant = mind && PLEDGING.includes(command.type) && mind.tendency(stage.game()).choice === 'D'
    if (!unmeant) yield act
  }
  yield* finish(acts.at(-1)?.ms ?? 0)
}

const isSpokenFor = (mind: Mind, type: CommandType): boolean =>
  CHOOSING.includes(type) ||
  (mind.temperament !== null && ASIDES.includes(type)) ||
  (type === 'spend' && mind.temperament?.spends === true)

/** What a reacting seat does in a phase: its choice, and what its temperament says beside. */
function inPhase(game: Game, seat: Seat, mind: Mind): readonly Command[] {
  const beside = saidBeside(game, seat, mind)
  if (game.state.phase !== 'decide') return beside
  const { draft } = game.state.seats[seat]
  const level = mind.tendency(game).choice === 'C' ? 1 : 0
  const chooses = mayPool(game, seat) && draft.level !== level
  return [...(chooses ? [{ type: 'choose', seat, level } as const] : []), ...beside]
}
