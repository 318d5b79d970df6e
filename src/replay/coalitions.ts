// The games in which only some seats do as recorded: what a debrief's shares of credit compare.
import { type Command, type CommandType, type Game, type Level, play, type Seat } from '../engine/index.ts'
import { writerOf } from './command-shape.ts'
import type { Scene, Script } from './script.ts'

/**
 * Commands that move neither money, trust nor patients: they are left out, and the phases closed where the record
 * closed them. A round's choices then count as drafts, which are judged like locked ones.
 */
const IDLE: ReadonlySet<CommandType> = new Set([
  'ready',
  'lock',
  'unlock',
  'predict',
  'giveReason',
  'feel',
  'pause',
  'resume',
  'extend',
  'closePhase',
])

/** A phase without idle commands. */
interface LeanScene extends Pick<Scene, 'round' | 'phase' | 'moved'> {
  readonly acts: readonly { readonly seat: Seat | null; readonly command: Command }[]
  /** Before which act seats outside the coalition hold back: the one that closes the phase, or the end. */
  readonly holdAt: number
}

interface Round {
  readonly scenes: readonly LeanScene[]
  /** Bit mask of the seats that did anything but hold back: only they are missed when they keep silent. */
  readonly heard: number
}

/** What is known of a game so far, and of the rounds that were played from it, by who was heard in them. */
interface Known {
  readonly game: Game
  readonly next: Map<number, Known>
}

/**
 * Plays the script on from a start for coalitions, by bit mask (bit i: the seat of that place does as recorded; the
 * others say nothing, make no moves and hold back in every round). Money, trust and patients are those of the recorded
 * commands, one by one; what was only locked, said or predicted is not in the results. Rounds that several coalitions
 * share are played once.
 */
export function coalitionsOf(script: Script, start: Game): (mask: number) => Game {
  const rounds = roundsOf(script, start.rulebook.seats)
  const root: Known = { game: start, next: new Map() }
  return (mask) => {
    let known = root
    for (const round of rounds) {
      const heard = mask & round.heard
      const next = known.next.get(heard) ?? { game: playRound(known.game, round, heard), next: new Map() }
      known.next.set(heard, next)
      known = next
    }
    return script.over ? played(known.game) : known.game
  }
}

/** A game that the record played to its end is played to its end, by the clock where need be. */
function played(game: Game): Game {
  let running = game
  while (running.state.phase !== 'over') running = sent(running, { type: 'closePhase' })
  return running
}

function playRound(start: Game, { scenes }: Round, heard: number): Game {
  const { seats } = start.rulebook
  const isSilent = (seat: Seat): boolean => (heard & (1 << seats.indexOf(seat))) === 0
  let game = start
  for (const { acts, phase, round, moved, holdAt } of scenes) {
    if (game.state.phase === 'over') break
    const hold = (): void => {
      if (phase !== 'decide') return
      for (const seat of seats) if (isSilent(seat)) game = sent(game, { type: 'choose', seat, level: HELD })
    }
    for (const [index, { seat, command }] of acts.entries()) {
      if (index === holdAt) hold()
      if (seat === null || !isSilent(seat)) game = sent(game, command)
    }
    if (holdAt >= acts.length) hold()
    const { state } = game
    if (moved && state.round === round && state.phase === phase) game = sent(game, { type: 'closePhase' })
  }
  return game
}

const HELD: Level = 0

/** What the rules refuse in this coalition is dropped: the seat then does what silent seats do. */
function sent(game: Game, command: Command): Game {
  const step = play(game, command)
  return step.ok ? step.value.game : game
}

function roundsOf({ scenes, results }: Script, seats: readonly Seat[]): readonly Round[] {
  const rounds = new Map<number, LeanScene[]>()
  for (const scene of scenes) rounds.set(scene.round, [...(rounds.get(scene.round) ?? []), lean(scene)])
  return [...rounds].map(([round, leanScenes]) => {
    const isRest = results[round - 1]?.kind === 'rest'
    const reseated = leanScenes.some(({ acts }) =>
      acts.some(({ command: { type } }) => type === 'seatBot' || type === 'seatHuman'),
    )
    const isHeard = (seat: Seat): boolean => {
      const own = leanScenes.flatMap(({ acts }) => acts.filter((act) => act.seat === seat))
      const holdsBack = own.every(({ command }) => command.type === 'choose' && command.level === HELD)
      // A seat that set out nothing may repeat its last choice; a choice counts by who sat there when it was made.
      return !holdsBack || (own.length === 0 && !isRest) || reseated
    }
    const heard = seats.reduce((mask, seat, at) => (isHeard(seat) ? mask | (1 << at) : mask), 0)
    return { scenes: leanScenes, heard }
  })
}

function lean({ round, phase, moved, acts }: Scene): LeanScene {
  const kept = acts.flatMap(({ command }) => {
    if (IDLE.has(command.type)) return []
    const writer = writerOf(command)
    return [{ seat: writer === 'facilitator' ? null : writer, command }]
  })
  const last = acts.at(-1)
  const closes = moved && last !== undefined && !IDLE.has(last.command.type)
  return { round, phase, moved, acts: kept, holdAt: closes ? kept.length - 1 : kept.length }
}
