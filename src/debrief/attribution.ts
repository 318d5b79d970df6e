import { type BySeat, bySeat, type Game, type RoundResult, type Seat } from '../engine/index.ts'
import { floorHalfUp } from '../lib/index.ts'
import { coalitionsOf, type Script } from '../replay/index.ts'
import { indicesOf } from './indices.ts'
import type { Played } from './played.ts'
import { type Ends, endsOf, startOn } from './references.ts'
import { inWholeUnits, shapley } from './shapley.ts'

/** What a total consists of, seat by seat. All are whole numbers of `unit`; `shares` add up to `total` exactly. */
export interface Shares {
  /** Pounds, or hundredths (of an index point, or of a point of a payoff table). */
  readonly unit: 'pounds' | 'hundredths'
  /** The game less the same game in which everybody held back. */
  readonly total: number
  readonly shares: BySeat<number>
  /** The same choices on other seeds: all but the lowest and the highest of them; null until computed. */
  readonly band: BySeat<{ readonly low: number; readonly high: number }> | null
}

/** What each seat’s recorded choices added, in this model, against holding back (Shapley values over all coalitions). */
export interface Attribution {
  /** Of the patients’ index; null where there is none. */
  readonly patients: Shares | null
  /** Of the sum of all board scores. */
  readonly place: Shares
  /** Of each seat’s own board score: whose choices moved it. */
  readonly scores: BySeat<Shares>
  /** Pounds that each seat pooled: to be read beside its shares. */
  readonly stakes: BySeat<number>
  /** Other seeds in the band. */
  readonly seeds: number
}

/** Other seeds whose games make the band. */
export const BAND_SEEDS = 32

/** What is attributed, for one coalition: patients’ index, place, and each seat, in that order. */
type Worth = readonly (number | null)[]

/**
 * Attribution in jobs: yields once after each replay, so that whoever runs it can show progress and stop. Exact on
 * the game’s own seed; then the band. v(nobody) is the end where all hold back, v(all) the game itself.
 */
export function* attributionOf(
  played: Played,
  script: Script,
  { start, ends }: Seeded,
  seeds = BAND_SEEDS,
): Generator<void, Attribution> {
  const own = yield* worthsOf(played, script, { start, ends })
  const bands: (readonly Worth[])[] = []
  for (let k = 1; k <= seeds; k++) {
    const other = startOn(script, `${script.header.seed}/band/${k}`)
    const otherEnds = endsOf(script, other)
    yield
    bands.push(yield* worthsOf(played, script, { start: other, ends: otherEnds }))
  }
  const { seats, unit } = played
  const shares = (at: number, of: Shares['unit']): Shares | null =>
    sharesOf(seats, { at, unit: of, own, bands })
  const money = unit === 'points' ? 'hundredths' : 'pounds'
  const none: Shares = { unit: money, total: 0, shares: bySeat(seats, () => 0), band: null }
  return {
    patients: shares(0, 'hundredths'),
    place: shares(1, money) ?? none,
    scores: bySeat(seats, (seat) => shares(2 + seats.indexOf(seat), money) ?? none),
    stakes: bySeat(seats, (seat) => script.results.reduce((sum, { pooled }) => sum + pooled[seat], 0)),
    seeds,
  }
}

/** A seed's game as it starts, and its two ends. */
interface Seeded {
  readonly start: Game
  readonly ends: Ends
}

function* worthsOf(
  played: Played,
  script: Script,
  { start, ends }: Seeded,
): Generator<void, readonly Worth[]> {
  const coalition = coalitionsOf(script, start)
  const worths = [worthOf(played, ends.hold.state.results, ends)]
  for (let mask = 1; mask < 1 << played.seats.length; mask++) {
    worths.push(worthOf(played, coalition(mask).state.results, ends))
    yield
  }
  return worths
}

function worthOf(played: Played, results: readonly RoundResult[], { hold, pool }: Ends): Worth {
  const game = results.slice(0, played.results.length)
  const indices = indicesOf(played, { game, hold: hold.state.results, pool: pool.state.results })
  return [
    indices.patients,
    indices.placeScore.value,
    ...played.seats.map((seat) => indices.scores[seat].value),
  ]
}

interface Columns {
  readonly at: number
  readonly unit: Shares['unit']
  readonly own: readonly Worth[]
  readonly bands: readonly (readonly Worth[])[]
}

function sharesOf(seats: readonly Seat[], { at, unit, own, bands }: Columns): Shares | null {
  const times = unit === 'hundredths' ? 100 : 1
  const column = (worths: readonly Worth[]): readonly number[] | null => {
    const values = worths.map((worth) => worth[at] ?? null)
    return values.some((value) => value === null) ? null : values.map((value) => (value ?? 0) * times)
  }
  const exact = column(own)
  if (!exact) return null
  const total = floorHalfUp((exact.at(-1) ?? 0) - (exact[0] ?? 0))
  const whole = inWholeUnits(shapley(exact, seats.length), total)
  const others = bands.flatMap((worths) => {
    const values = column(worths)
    return values ? [shapley(values, seats.length)] : []
  })
  return {
    unit,
    total,
    shares: bySeat(seats, (seat) => whole[seats.indexOf(seat)] ?? 0),
    band: others.length < 3 ? null : bySeat(seats, (seat) => bandOf(others, seats.indexOf(seat))),
  }
}

/** All but the lowest and the highest. */
function bandOf(others: readonly (readonly number[])[], seat: number): { low: number; high: number } {
  const values = others.map((shares) => shares[seat] ?? 0).sort((a, b) => a - b)
  return { low: floorHalfUp(values[1] ?? 0), high: floorHalfUp(values.at(-2) ?? 0) }
}
