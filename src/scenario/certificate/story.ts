// What becomes of the place at the two ends: nobody ever pools, everybody always does.
import type { Scenario, Seat } from '../../engine/index.ts'
import { allOf, type Trial } from './bare.ts'
import type { ConstantGame, ConstantRun } from './constants.ts'
import { estimate } from './interval.ts'
import { atLeast, atMost, LIMITS, verdict } from './limits.ts'
import type { Story, Verdict } from './types.ts'

/** Chances of going under, and waits by round. `ends` picks the two games of a run. */
export function storyOf(
  { weights }: Trial,
  ids: readonly Seat[],
  ends: {
    readonly hold: readonly (ConstantGame | undefined)[]
    readonly pool: readonly (ConstantGame | undefined)[]
  },
): Story {
  const { hold, pool } = ends
  /** Chance that the round in which the first of these seats went under is played at all. */
  const sunk = (games: typeof hold, who: readonly number[], before = Number.POSITIVE_INFINITY): number =>
    estimate(
      games.map((game) => {
        const rounds = who.map((seat) => game?.sunkIn[seat] ?? 0).filter((round) => round > 0)
        const first = Math.min(...rounds)
        return rounds.length > 0 && first < before ? (weights[first - 1] ?? 0) : 0
      }),
    ).mean
  const series = (games: typeof hold, of: 'fourHour' | 'delayed'): readonly number[] =>
    (games[0]?.[of] ?? []).map((_, round) => estimate(games.map((game) => game?.[of][round] ?? 0)).mean)
  const everybody = ids.map((_, seat) => seat)
  return {
    allHoldSunk: sunk(hold, everybody),
    allHoldSunkEarly: sunk(hold, everybody, LIMITS.earliestRound),
    allPoolSunk: sunk(pool, everybody),
    sunkBySeat: Object.fromEntries(
      ids.map((id, seat) => [id, { allHold: sunk(hold, [seat]), allPool: sunk(pool, [seat]) }]),
    ),
    fourHour: { allHold: series(hold, 'fourHour'), allPool: series(pool, 'fourHour') },
    delayed: { allHold: series(hold, 'delayed'), allPool: series(pool, 'delayed') },
  }
}

/** The two ends among constant profiles. */
export const endsOf = (seats: number, constants: readonly ConstantRun[]) => ({
  hold: constants.map(({ games }) => games[0]),
  pool: constants.map(({ games }) => games[allOf(seats)]),
})

/** Met by the point estimate (exact rules). */
export const storyVerdicts = (story: Story): readonly Verdict[] => [
  verdict('story-all-hold-back', null, atLeast(story.allHoldSunk, LIMITS.allHoldSunk)),
  verdict('story-too-early', null, atMost(story.allHoldSunkEarly, LIMITS.tooEarly)),
  verdict('story-all-pool', null, atMost(story.allPoolSunk, LIMITS.allPoolSunk)),
]

/** The fewest rounds a game can have. */
export function horizonVerdict({ rounds }: Scenario): Verdict {
  const least = rounds.kind === 'fixed' ? rounds.n : rounds.atLeast
  return verdict('horizon', null, atLeast(least, LIMITS.leastRounds))
}
