import { indicesOf, LEAST_ROUNDS } from '../../debrief/index.ts'
import {
  type BySeat,
  bySeat,
  type Game,
  isJudged,
  type Level,
  playRound,
  type RoundResult,
  type Scenario,
  type Sitter,
  sharingQuarters,
  startGame,
} from '../../engine/index.ts'
import type { Player } from '../../strategies/index.ts'
import { playBots } from './bots.ts'

/** Figures of one seat in one game, in the order in which a game's numbers have them. */
export const SEAT_FIGURES = ['score', 'reserves', 'underRounds', 'chosen', 'pooled'] as const
/** Figures of a whole game: indices of patients and place (−1e9 where there is none), rounds, the place's score. */
export const GAME_FIGURES = ['rounds', 'patients', 'place'] as const
export const NO_INDEX = -1e9

/** Plays games of bots on one seed; each gives `GAME_FIGURES`, then `SEAT_FIGURES` seat by seat. */
export type ScenarioTable = (seed: string, games: readonly (readonly Player[])[]) => readonly number[]

/** Whole games of a scenario between bots that only choose: rules, patients, incidents and money, no pledges and no moves. */
export function scenarioTable(scenario: Scenario): ScenarioTable {
  const hasTables = scenario.cards.some(({ kind }) => kind === 'table')
  let ends: { readonly seed: string; readonly hold: Results; readonly pool: Results } | null = null
  return (seed, games) => {
    // One start for all: what is the same for several games, as their first quarter, is run once.
    const start = sharingQuarters(startGame({ scenario, seed, sitters: sittersOf(scenario) }))
    const step = sharingRounds()
    if (ends?.seed !== seed) ends = { seed, hold: constant(start, 0), pool: constant(start, 1) }
    const known = ends
    return games.flatMap((players) => {
      const game = playBots(start, players, { seed, hasTables, step })
      return figuresOf(game, known)
    })
  }
}

type Results = readonly RoundResult[]

/** Who sits there matters to no rule: strategies are asked from outside. */
const sittersOf = ({ seats }: Scenario): BySeat<Sitter> =>
  bySeat(
    seats.map(({ id }) => id),
    () => ({ kind: 'bot', strategy: 'tit-for-tat', temperament: 'quiet' }),
  )

/** Rounds that several games from one start share, choice by choice, are played once. */
function sharingRounds(): typeof playRound {
  const known = new WeakMap<Game, Map<string, Game>>()
  return (game, levels) => {
    const next = known.get(game) ?? new Map<string, Game>()
    known.set(game, next)
    const key = game.rulebook.seats.map((seat) => levels[seat]).join()
    const found = next.get(key) ?? playRound(game, levels)
    next.set(key, found)
    return found
  }
}

/** Forced hold-back is on at the lower end of an index and off at the upper one (exact rules, Indices). */
function constant({ rulebook, state }: Game, level: Level): Results {
  const options = { ...state.options, recoverySupport: level === 0 }
  let game: Game = {
    rulebook: { ...rulebook, scenario: { ...rulebook.scenario, options } },
    state: { ...state, options },
  }
  const levels = bySeat(rulebook.seats, () => level)
  while (game.state.phase !== 'over') game = playRound(game, levels)
  return game.state.results
}

function figuresOf(
  { rulebook, state: { results } }: Game,
  { hold, pool }: { readonly hold: Results; readonly pool: Results },
): readonly number[] {
  const { scenario, seats } = rulebook
  const unit = scenario.cards.some((card) => card.kind === 'table' && card.unit === 'points')
    ? ('points' as const)
    : ('pounds' as const)
  const n = results.length
  const indices =
    n < LEAST_ROUNDS
      ? null
      : indicesOf(
          { scenario, seats, unit },
          { game: results, hold: hold.slice(0, n), pool: pool.slice(0, n) },
        )
  const ofSeats = seats.flatMap((seat) => {
    const chosen = results.filter(({ kind, choices }) => kind !== 'rest' && isJudged(choices[seat].origin))
    return [
      results.reduce((sum, { scores }) => sum + scores[seat], 0),
      results.at(-1)?.reserves[seat] ?? 0,
      results.filter(({ standing }) => standing[seat] === 'under').length,
      chosen.length,
      chosen.filter(({ choices }) => choices[seat].level >= 0.5).length,
    ]
  })
  return [n, indices?.patients ?? NO_INDEX, indices?.place ?? NO_INDEX, ...ofSeats]
}
