// One game as people meet it on the page: a person-like player with the page's own opponents, incidents on; and the two
// ends that its indices are read against.
import {
  bySeat,
  type Command,
  type Game,
  type Level,
  play,
  playRound,
  type RoundResult,
  type Scenario,
  type Seat,
  type Sitter,
  startGame,
} from '../../../src/engine/index.ts'
import { OPPONENTS_TEMPERAMENT, surpriseIn, usualOpponent } from '../../../src/strategies/index.ts'
import { botCommands } from '../../../src/table/bots.ts'
import { mindOf } from '../../../src/table/index.ts'
import { personOf } from './person.ts'

/** Whom the page seats: its usual opponents, or those that the seed brings as a surprise. */
export type Opponents = 'usual' | 'surprise'

export interface SpreadSetting {
  readonly scenario: Scenario
  /** From 0: the person's seat follows it. */
  readonly at: number
  readonly opponents: Opponents
}

export interface SpreadGame {
  readonly seed: string
  readonly person: Seat
  readonly style: string
  readonly game: Game
  /** All commands that the rules accepted. */
  readonly commands: readonly Command[]
}

export const seedOf = (at: number): string => `spread-${at + 1}`

/** Who sits where in the game number `at`. */
export function sittersOf(
  { scenario, at, opponents }: SpreadSetting,
  person: Seat,
): Readonly<Record<Seat, Sitter>> {
  const strategyOf = (seat: Seat): string =>
    opponents === 'usual' ? usualOpponent(seat) : surpriseIn(seat, seedOf(at))
  return bySeat(
    scenario.seats.map(({ id }) => id),
    (seat): Sitter =>
      seat === person
        ? { kind: 'human' }
        : { kind: 'bot', strategy: strategyOf(seat), temperament: OPPONENTS_TEMPERAMENT },
  )
}

/** Plays the game number `at` to its end, command by command. */
export function playSpread(setting: SpreadSetting): SpreadGame {
  const { scenario, at } = setting
  const seed = seedOf(at)
  const ids = scenario.seats.map(({ id }) => id)
  const person = personOf(ids, seed, at)
  const sitters = sittersOf(setting, person.seat)
  const minds = ids.flatMap((seat) => {
    const sitter = sitters[seat]
    return sitter.kind === 'human' ? [] : [{ seat, mind: mindOf(sitter, { seed, seat }) }]
  })
  const commands: Command[] = []
  let game = startGame({ scenario, seed, sitters })
  const send = (command: Command): void => {
    const step = play(game, command)
    if (!step.ok) return
    game = step.value.game
    commands.push(command)
  }
  while (game.state.phase !== 'over') {
    const { round, phase } = game.state
    for (const { seat, mind } of minds) for (const command of botCommands(game, seat, mind)) send(command)
    for (const command of person.acts(game)) send(command)
    if (game.state.round === round && game.state.phase === phase) send({ type: 'closePhase' })
  }
  return { seed, person: person.seat, style: person.style, game, commands }
}

/** The rounds of an end on this seed, by whole rounds: nobody ever pools, or everybody always does. */
export function playEnd(scenario: Scenario, seed: string, level: Level): readonly RoundResult[] {
  const ids = scenario.seats.map(({ id }) => id)
  // Forced hold-back is on at the lower end and off at the upper one (exact rules, Indices).
  const told = { ...scenario, options: { ...scenario.options, recoverySupport: level === 0 } }
  let game = startGame({ scenario: told, seed, sitters: bySeat(ids, () => ({ kind: 'human' }) as const) })
  const levels = bySeat(ids, () => level)
  while (game.state.phase !== 'over') game = playRound(game, levels)
  return game.state.results
}
