// What is measured of whole games; the bundle of the bench.
import {
  type BySeat,
  bySeat,
  type Game,
  type Level,
  playRound,
  type Scenario,
  startGame,
} from '../../src/engine/index.ts'
import { type Opening, verifyLog } from '../../src/replay/index.ts'
import { parseScenario } from '../../src/scenario/index.ts'
import { playOut } from '../../src/table/index.ts'

const BOTS = ['tit-for-tat', 'cooperator', 'grudger', 'defector'] as const

/** Four different bots that pledge, predict and give reasons. */
export function openingOf(scenarioText: string, seed: string): Opening {
  const scenario = parseScenario(scenarioText)
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.error))
  return { scenario: scenario.value, seed, sitters: sittersOf(scenario.value) }
}

const sittersOf = ({ seats }: Scenario): Opening['sitters'] => {
  const ids = seats.map(({ id }) => id)
  return bySeat(ids, (seat) => ({
    kind: 'bot',
    strategy: BOTS[ids.indexOf(seat)] ?? BOTS[0],
    temperament: 'candid',
  }))
}

/** A game of bots by commands, as at a table: every view, every command, the log. Gives the log. */
export const playByCommands = (opening: Opening): string => playOut(opening).text

/** A game by whole rounds, as certificates play: tit for tat on the next seat's choice, opened by a pattern. */
export function playByRounds(opening: Opening): Game {
  let game = startGame(opening)
  while (game.state.phase !== 'over') game = playRound(game, levelsOf(game))
  return game
}

function levelsOf({ rulebook: { seats }, state }: Game): BySeat<Level> {
  const last = state.results.at(-1)?.choices
  return bySeat(seats, (seat) => {
    const at = seats.indexOf(seat)
    const next = seats[(at + 1) % seats.length]
    return last && next ? last[next].level : at % 2 === 0 ? 1 : 0
  })
}

export const verifies = (log: string): boolean => verifyLog(log).ok
