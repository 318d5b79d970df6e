import {
  type BySeat,
  bySeat,
  isJudged,
  type Options,
  type RoundResult,
  type Scenario,
  type Seat,
  type Sitter,
} from '../engine/index.ts'
import { checkpointsOf, type Log, type Parent } from '../replay/index.ts'

/** A table's game as its log tells it, from the checkpoints alone: also where these rules cannot play it again. */
export interface Played {
  readonly scenario: Scenario
  readonly scenarioHash: string
  readonly options: Options
  readonly rules: string
  /** Null in an extract. */
  readonly seed: string | null
  readonly seats: readonly Seat[]
  readonly sitters: BySeat<Sitter>
  readonly results: readonly RoundResult[]
  readonly finished: boolean
  /** Of the last line of the log. */
  readonly head: string
  readonly parent: Parent | null
  /** Points of a payoff table, or pounds. */
  readonly unit: 'pounds' | 'points'
}

/** What a log's checkpoints tell, without rounds that were stepped back behind. */
export function playedOf(log: Log): Played {
  const { header, sealed, head } = log
  const { scenario } = header
  const seats = scenario.seats.map(({ id }) => id)
  return {
    scenario,
    scenarioHash: header.scenarioHash,
    options: header.options,
    rules: header.rules,
    seed: header.extract ? null : header.seed,
    seats,
    sitters: bySeat(seats, (seat): Sitter => header.seats[seat] ?? { kind: 'human' }),
    results: checkpointsOf(log).map(({ result }) => result),
    finished: sealed,
    head,
    parent: header.parent ?? null,
    unit: scenario.cards.some((card) => card.kind === 'table' && card.unit === 'points')
      ? 'points'
      : 'pounds',
  }
}

/** Half of the stake or more counts as pooled where only two answers are possible. */
export const hasPooled = (level: number): boolean => level >= 0.5

/** Whether a seat chose in this round: not forced, not a default, not a stand-in, and there was something to choose. */
export const hasChosen = (result: RoundResult, seat: Seat): boolean =>
  result.kind !== 'rest' && isJudged(result.choices[seat].origin)

/** One choice that somebody made. */
export interface Chosen {
  readonly round: number
  readonly seat: Seat
  readonly pooled: boolean
  readonly level: number
}

/** Every choice that was made, by rounds, in seat order. */
export const chosenIn = ({ results, seats }: Pick<Played, 'results' | 'seats'>): readonly Chosen[] =>
  results.flatMap((result) =>
    seats.flatMap((seat) => {
      if (!hasChosen(result, seat)) return []
      const { level } = result.choices[seat]
      return [{ round: result.round, seat, pooled: hasPooled(level), level }]
    }),
  )

/** The other seats of a table. */
export const othersOf = (seats: readonly Seat[], seat: Seat): readonly Seat[] =>
  seats.filter((other) => other !== seat)

/** A share, or null where there was nothing to take a share of. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)
