import {
  bySeat,
  type Game,
  play,
  type RoundResult,
  type Scenario,
  type Step,
  startGame,
} from '../../../src/engine/index.ts'
import { hashOf, keyOf, stream } from '../../../src/lib/index.ts'
import { type Opening, readLog } from '../../../src/replay/index.ts'
import { playOut } from '../../../src/table/index.ts'
import { metIn } from './met.ts'
import { playRestlessly } from './restless.ts'
import { scenarioOf } from './scenarios.ts'
import type { GoldenSetting } from './settings.ts'
import { faultsOf } from './sound.ts'

/** A golden game: its setting, numbers that people can read, and the hash of the final state. Money in whole pounds. */
export interface GoldenRow extends GoldenSetting {
  readonly rounds: number
  /** Stakes pooled, summed over the rounds (a quarter level counts 0.25), by seat. */
  readonly pooled: readonly number[]
  /** Summed over the rounds, by seat. */
  readonly scores: readonly number[]
  /** At the end, by seat. */
  readonly reserves: readonly number[]
  /** Four-hour performance in % and delayed bed-days of the last round; null where there are no patients. */
  readonly fourHour: number | null
  readonly delayed: number | null
  readonly hash: string
}

/** A golden game played heavily, and what did not hold on the way: empty when the game is sound. */
export interface HeavyGame {
  readonly row: GoldenRow
  readonly faults: readonly string[]
  /** Rules that came up: `move mission`, `ledger stake`, `card leap`, `origin forced`, `pledge broken`. */
  readonly met: readonly string[]
}

/** Plays a golden game. */
export function playGolden(setting: GoldenSetting): GoldenRow {
  const scenario = scenarioOf(setting)
  const game = isRestless(setting)
    ? restless(setting, scenario, ({ game }) => game)
    : playOut(openingOf(setting, scenario)).game
  return { ...setting, ...headlines(game) }
}

/**
 * Plays a golden game heavily: the state goes through JSON after every command. Bots play once and leave a log, whose
 * commands are then played again.
 */
export function playHeavily(setting: GoldenSetting): HeavyGame {
  const scenario = scenarioOf(setting)
  const faults: string[] = []
  const after = ({ game, filed }: Step): Game => {
    for (const one of filed) faults.push(...faultsOf(one))
    return throughJson(game)
  }
  const game = isRestless(setting)
    ? restless(setting, scenario, after)
    : again(openingOf(setting, scenario), after)
  return { row: { ...setting, ...headlines(game) }, faults, met: metIn(game) }
}

const throughJson = ({ rulebook, state }: Game): Game => ({
  rulebook,
  state: JSON.parse(JSON.stringify(state)),
})

const isRestless = ({ seats }: GoldenSetting): boolean => seats[0] === 'restless'

function restless({ seed }: GoldenSetting, scenario: Scenario, after: (step: Step) => Game): Game {
  const draw = stream(keyOf(seed, 'golden'))
  const sitters = bySeat(idsOf(scenario), () => ({ kind: 'human' }) as const)
  return playRestlessly(startGame({ scenario, seed, sitters }), { draw, after })
}

/** Plays the commands of a finished game's log once more. */
function again(opening: Opening, after: (step: Step) => Game): Game {
  const log = readLog(playOut(opening).text)
  if (!log.ok) throw new Error(`the log cannot be read: ${JSON.stringify(log.error)}`)
  let game = throughJson(startGame(opening))
  for (const one of log.value.lines) {
    if (one.kind !== 'command' || one.line.command.type === 'rewindTo') continue
    const step = play(game, one.line.command)
    if (!step.ok) throw new Error(`refused: ${JSON.stringify(one.line)} ${JSON.stringify(step.error)}`)
    game = after(step.value)
  }
  return game
}

function openingOf({ seed, seats, temperament }: GoldenSetting, scenario: Scenario): Opening {
  const ids = idsOf(scenario)
  const sitters = bySeat(ids, (seat) => {
    const strategy = seats[ids.indexOf(seat)]
    if (strategy === undefined) throw new Error(`nobody sits for ${seat}`)
    return { kind: 'bot', strategy, temperament } as const
  })
  return { scenario, seed, sitters }
}

const idsOf = ({ seats }: Scenario) => seats.map(({ id }) => id)

const rounded = (value: number): number => Math.round(value * 100) / 100

function headlines({ state, rulebook: { seats } }: Game) {
  const { results } = state
  const last = results.at(-1)
  const total = (of: (result: RoundResult) => number) =>
    rounded(results.reduce((sum, one) => sum + of(one), 0))
  return {
    rounds: results.length,
    pooled: seats.map((seat) => total(({ choices }) => choices[seat].level)),
    scores: seats.map((seat) => total(({ scores }) => scores[seat])),
    reserves: seats.map((seat) => last?.reserves[seat] ?? 0),
    fourHour: last?.outcomes ? rounded(last.outcomes.fourHour) : null,
    delayed: last?.outcomes ? last.outcomes.delayedBedDays : null,
    hash: hashOf(state),
  }
}
