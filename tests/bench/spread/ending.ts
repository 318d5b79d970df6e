// How a game ended, in the few figures that are counted over many games.

import { indicesOf, scoreOf } from '../../../src/debrief/indices.ts'
import type { RoundResult, Scenario, Seat } from '../../../src/engine/index.ts'
import { playEnd, playSpread, type SpreadGame, type SpreadSetting } from './game.ts'

export interface Ending {
  readonly seed: string
  readonly person: Seat
  readonly style: string
  readonly rounds: number
  /** 0 = everybody always holds back, 100 = everybody always pools; null where there is none (short, or no patients). */
  readonly patients: number | null
  readonly place: number | null
  /** Share of choices that pooled, and by round; rounds without a card left out. */
  readonly pooled: number
  readonly pooledBy: readonly { readonly round: number; readonly share: number }[]
  /** Seats that were first below their floor, all that were in that round; empty: nobody ever was. */
  readonly firstUnder: readonly Seat[]
  /** Seats that were awash or under water at the end of some round. */
  readonly inTrouble: readonly Seat[]
  /** Furthest below (or least above) its planned reserves at the end, in parts of its range (start − floor). */
  readonly lowest: Seat
  readonly scores: Readonly<Record<Seat, number>>
  readonly placeScore: number
  /** The round in which the leap succeeded, `never`, or null where there is no leap; attempts that failed. */
  readonly leap: { readonly in: number | 'never'; readonly failures: number } | null
}

/** Plays the game number `at` and its two ends. */
export function endingOf(setting: SpreadSetting): Ending {
  const { scenario } = setting
  const played = playSpread(setting)
  const { results } = played.game.state
  const { patients, place } = indicesOfGame(scenario, played)
  const seats = scenario.seats.map(({ id }) => id)
  const pooledBy = results.flatMap(({ round, kind, choices }) =>
    kind === 'rest'
      ? []
      : [{ round, share: seats.reduce((sum, seat) => sum + choices[seat].level, 0) / seats.length }],
  )
  const { leap } = played.game.state
  return {
    seed: played.seed,
    person: played.person,
    style: played.style,
    rounds: results.length,
    patients,
    place,
    pooled: pooledBy.reduce((sum, { share }) => sum + share, 0) / Math.max(1, pooledBy.length),
    pooledBy,
    ...waterOf(scenario, results),
    scores: Object.fromEntries(seats.map((seat) => [seat, scoreOf(results, seat)])) as Record<Seat, number>,
    placeScore: seats.reduce((sum, seat) => sum + scoreOf(results, seat), 0),
    leap:
      leap.status === 'none'
        ? null
        : { in: leap.status === 'succeeded' ? leap.since : 'never', failures: leap.failures },
  }
}

/** The debrief's own indices, with the two ends of the same seed. */
function indicesOfGame(scenario: Scenario, { seed, game }: Pick<SpreadGame, 'seed' | 'game'>) {
  const seats = scenario.seats.map(({ id }) => id)
  const inPoints = scenario.cards.some((card) => card.kind === 'table' && card.unit === 'points')
  return indicesOf(
    { scenario, seats, unit: inPoints ? 'points' : 'pounds' },
    { game: game.state.results, hold: playEnd(scenario, seed, 0), pool: playEnd(scenario, seed, 1) },
  )
}

function waterOf(scenario: Scenario, results: readonly RoundResult[]) {
  const seats = scenario.seats.map(({ id }) => id)
  const sunk = results.find(({ standing }) => seats.some((seat) => standing[seat] === 'under'))
  const last = results.at(-1)
  const againstPlan = scenario.seats.map(({ id, controlTotal, reserves, floor }) => ({
    seat: id,
    by: ((last?.reserves[id] ?? reserves) - controlTotal) / Math.max(1, reserves - floor),
  }))
  return {
    firstUnder: seats.filter((seat) => sunk?.standing[seat] === 'under'),
    inTrouble: seats.filter((seat) => results.some(({ standing }) => standing[seat] !== 'afloat')),
    lowest: againstPlan.reduce((low, one) => (one.by < low.by ? one : low)).seat,
  }
}
