import { type Game, playRound, type Scenario } from '../../engine/index.ts'
import { allOf, choicesOf, newGame, type Trial } from './bare.ts'

/** One game with every seat's choice held over all rounds. Arrays by seat; pounds over the game, expected over its length. */
export interface ConstantGame {
  readonly mask: number
  readonly scores: readonly number[]
  readonly cash: readonly number[]
  readonly paid: readonly number[]
  /** First round that ended under water, or 0. */
  readonly sunkIn: readonly number[]
  /** By round: four-hour performance and delayed share, %. */
  readonly fourHour: readonly number[]
  readonly delayed: readonly number[]
  /** By round, then by seat, in pounds: kept for the two ends of the story only. */
  readonly reserves: readonly (readonly number[])[]
}

/** One seed's games, by profile: bit i of the index set = seat i pools throughout. */
export interface ConstantRun {
  readonly seed: string
  readonly games: readonly (ConstantGame | undefined)[]
}

/** Plays constant profiles on one seed. */
export function constantRun(
  trial: Trial,
  { seed, masks }: { readonly seed: string; readonly masks: readonly number[] },
): ConstantRun {
  const games: (ConstantGame | undefined)[] = []
  const start = newGame(trial, seed)
  for (const mask of masks) games[mask] = constantGame(trial, { start, mask })
  return { seed, games }
}

/** Plays one profile to the end, from a game ready for round 1. */
export function constantGame(
  trial: Trial,
  { start, mask }: { readonly start: Game; readonly mask: number },
): ConstantGame {
  let game = start
  for (const _ of trial.weights) game = playRound(game, choicesOf(trial, game, mask))
  const { results } = game.state
  const reserves = reservesOf(trial.scenario, game)
  const { seats } = game.rulebook
  const sum = (value: (round: number, seat: number) => number): readonly number[] =>
    seats.map((_, seat) =>
      trial.weights.reduce((total, weight, round) => total + weight * value(round, seat), 0),
    )
  const at = (values: readonly number[] | undefined, seat: number): number => values?.[seat] ?? 0
  const bySeats = results.map((result) => ({
    scores: seats.map((seat) => result.scores[seat]),
    pooled: seats.map((seat) => result.pooled[seat]),
  }))
  const isEnd = mask === 0 || mask === allOf(seats.length)
  return {
    mask,
    scores: sum((round, seat) => at(bySeats[round]?.scores, seat)),
    cash: sum((round, seat) => at(reserves[round + 1], seat) - at(reserves[round], seat)),
    paid: sum((round, seat) => at(bySeats[round]?.pooled, seat)),
    sunkIn: seats.map((seat) => results.findIndex((result) => result.standing[seat] === 'under') + 1),
    fourHour: results.flatMap(({ outcomes }) => (outcomes ? [outcomes.fourHour] : [])),
    delayed: results.flatMap(({ outcomes }) => (outcomes ? [outcomes.delayedShare] : [])),
    reserves: isEnd ? reserves.slice(1) : [],
  }
}

/** Reserves before round 1, and after each round played, by seat. */
const reservesOf = (scenario: Scenario, { rulebook, state }: Game): readonly (readonly number[])[] => [
  scenario.seats.map((spec) => spec.reserves),
  ...state.results.map((result) => rulebook.seats.map((seat) => result.reserves[seat])),
]
