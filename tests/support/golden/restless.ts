// People at the table who try everything that the rules know, drawn from a seed. What is refused is passed over.
import {
  type Command,
  type Game,
  LEVELS,
  MOVES,
  type Move,
  play,
  REASONS,
  type Seat,
  type Step,
} from '../../../src/engine/index.ts'

export interface Restless {
  /** Numbers in (0, 1). */
  readonly draw: () => number
  /** Is shown every step, and gives the game to play on. */
  readonly after: (step: Step) => Game
}

/** Plays a game to its end. */
export function playRestlessly(start: Game, { draw, after }: Restless): Game {
  let game = start
  const send = (command: Command): boolean => {
    const step = play(game, command)
    if (step.ok) game = after(step.value)
    return step.ok
  }
  while (game.state.phase !== 'over') {
    const { phase, round } = game.state
    for (const seat of game.rulebook.seats) tryAll(game, { seat, draw, send })
    oversee(game, { draw, send })
    if (game.state.phase === phase && game.state.round === round) send({ type: 'closePhase' })
  }
  return game
}

interface Hand {
  readonly draw: () => number
  /** Whether the rules accepted it. */
  readonly send: (command: Command) => boolean
}

/** What one seat tries in this phase. */
function tryAll(
  { state: { phase, round }, rulebook }: Game,
  { seat, draw, send }: Hand & { readonly seat: Seat },
): void {
  const chance = (p: number): boolean => draw() < p
  const one = <T>(from: readonly T[]): T => from[Math.floor(draw() * from.length)] as T
  const other = (): Seat => one(rulebook.seats.filter((id) => id !== seat))
  if (chance(0.3)) send({ type: 'feel', seat, trust: one([1, 2, 3, 4, 5]) })
  if (phase === 'talk') {
    if (chance(0.7)) send({ type: 'pledge', seat, level: one(LEVELS), ifOthers: one([0, 0, 0, 1, 3]) })
    if (chance(0.4)) send({ type: 'bind', seat })
    if (chance(0.1)) send({ type: 'withdrawPledge', seat })
    if (chance(0.2)) send({ type: 'cede', seat, to: other(), share: one([0.1, 0.2]) })
  }
  if (phase === 'brief' || phase === 'reflect')
    send({ type: 'agreeStandard', seat, forfeitShare: one([0.2, 0.3]), trustCost: one([8, 14]) })
  if (phase === 'decide') {
    if (chance(0.85)) send({ type: 'choose', seat, level: one(LEVELS) })
    const drawn = (): Move => ({ id: one(MOVES), with: other() })
    // Only two together can make a joint appointment, and only what was shared can be taken back.
    const together: Move = { id: 'joint-appointment', with: neighbourOf(seat, rulebook.seats) }
    const back: Move = { id: 'take-back-power', with: null }
    const wishes = [
      ...(round === 2 ? [[together]] : []),
      ...(chance(0.3) ? [[back]] : []),
      ...[0, 1, 2, 3, 4].map(() => (chance(0.5) ? [drawn()] : [drawn(), drawn()])),
    ]
    wishes.some((moves) => send({ type: 'spend', seat, moves }))
    for (const of of rulebook.seats) if (chance(0.7)) send({ type: 'predict', seat, of, pools: chance(0.6) })
    if (chance(0.8)) send({ type: 'giveReason', seat, reason: one(REASONS) })
    send({ type: 'answer', seat, question: 'file', answer: one(['hopeful', 'honest']) })
    send({ type: 'answer', seat, question: 'roll-out', answer: one(['yes', 'yes', 'no']) })
    if (chance(0.9)) send({ type: 'lock', seat })
    if (chance(0.05)) send({ type: 'unlock', seat })
  } else if (chance(0.8 / round)) send({ type: 'ready', seat })
}

/** Seats in pairs: the first with the second, the third with the fourth. */
const neighbourOf = (seat: Seat, seats: readonly Seat[]): Seat => seats[seats.indexOf(seat) ^ 1] ?? seat

/** What the facilitator tries. */
function oversee({ state: { round, length }, rulebook }: Game, { draw, send }: Hand): void {
  const seat = rulebook.seats[Math.floor(draw() * rulebook.seats.length)] ?? 'acute'
  const { deck } = rulebook.scenario.incidents
  const incident = deck[Math.floor(draw() * deck.length)]
  const what = draw()
  if (what < 0.1 && incident)
    send({ type: 'inject', incident: incident.id, seat: draw() < 0.5 ? seat : null })
  else if (what < 0.14) send({ type: 'seatBot', seat, strategy: 'tit-for-tat', temperament: 'quiet' })
  else if (what < 0.24) send({ type: 'seatHuman', seat })
  else if (what < 0.27) for (const type of ['pause', 'resume'] as const) send({ type })
  else if (what < 0.3 && round > length - 2) send({ type: 'runOn' })
}
