import { playRound, type Scenario } from '../../engine/index.ts'
import { bareGame, levelsOfMask, roundsOf, weightOf } from './bare.ts'

/** One seed's games with every seat's choice held over all rounds, one for each of the 2ⁿ profiles (bit i = seat i pools). */
export interface ConstantRun {
  readonly seed: string
  /** [profile][seat], pounds over the game, expected over the law of the length. */
  readonly scores: readonly (readonly number[])[]
  readonly cash: readonly (readonly number[])[]
  readonly paid: readonly (readonly number[])[]
  /** [profile][seat]: first round that ended under water, or 0. */
  readonly sunkIn: readonly (readonly number[])[]
  /** [profile][round]: four-hour performance and delayed share, % (empty without a patient flow). */
  readonly fourHour: readonly (readonly number[])[]
  readonly delayed: readonly (readonly number[])[]
  /** [profile][seat], pounds at the end. */
  readonly reserves: readonly (readonly number[])[]
}

/** Plays all constant profiles on one seed. `scenario` must be bare. */
export function constantRun(scenario: Scenario, seed: string): ConstantRun {
  const profiles = Array.from({ length: 1 << scenario.seats.length }, (_, mask) =>
    profile(scenario, { seed, mask }),
  )
  return {
    seed,
    scores: profiles.map((one) => one.scores),
    cash: profiles.map((one) => one.cash),
    paid: profiles.map((one) => one.paid),
    sunkIn: profiles.map((one) => one.sunkIn),
    fourHour: profiles.map((one) => one.fourHour),
    delayed: profiles.map((one) => one.delayed),
    reserves: profiles.map((one) => one.reserves),
  }
}

function profile(scenario: Scenario, { seed, mask }: { readonly seed: string; readonly mask: number }) {
  const seats = scenario.seats.map(({ id }) => id)
  const levels = levelsOfMask(seats, mask)
  let game = bareGame(scenario, seed)
  for (let round = 1; round <= roundsOf(scenario); round++) game = playRound(game, levels)
  const { results } = game.state
  const sum = (value: (round: number, seat: number) => number): number[] =>
    seats.map((_, seat) =>
      results.reduce(
        (total, _result, index) => total + weightOf(scenario, index + 1) * value(index, seat),
        0,
      ),
    )
  const before = (round: number, seat: number): number =>
    (round === 0 ? scenario.seats[seat]?.reserves : results[round - 1]?.reserves[seats[seat] ?? 'acute']) ?? 0
  const at = (round: number, seat: number) => {
    const id = seats[seat] ?? 'acute'
    const result = results[round]
    return {
      score: result?.scores[id] ?? 0,
      reserves: result?.reserves[id] ?? 0,
      paid: result?.pooled[id] ?? 0,
    }
  }
  return {
    scores: sum((round, seat) => at(round, seat).score),
    cash: sum((round, seat) => at(round, seat).reserves - before(round, seat)),
    paid: sum((round, seat) => at(round, seat).paid),
    sunkIn: seats.map((seat) => results.findIndex((result) => result.standing[seat] === 'under') + 1),
    fourHour: results.flatMap(({ outcomes }) => (outcomes ? [outcomes.fourHour] : [])),
    delayed: results.flatMap(({ outcomes }) => (outcomes ? [outcomes.delayedShare] : [])),
    reserves: seats.map((seat) => game.state.seats[seat].reserves),
  }
}
