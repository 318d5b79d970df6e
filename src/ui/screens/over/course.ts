import type { RoundResult, Scenario, Seat, Sitter } from '../../../engine/index.ts'
import type { Log } from '../../../replay/index.ts'

/** What happened at a table, read from its log: everything that the end screen tells. */
export interface Course {
  readonly scenario: Scenario
  /** Null in an extract. */
  readonly seed: string | null
  readonly seats: readonly Seat[]
  readonly sitters: Readonly<Partial<Record<Seat, Sitter>>>
  /** The one seat played by a person, where there is exactly one. */
  readonly you: Seat | null
  readonly results: readonly RoundResult[]
  readonly over: boolean
}

/** The course of a game, from the checkpoints of its log. */
export function courseOf({ header, lines, sealed }: Log): Course {
  const seats = header.scenario.seats.map(({ id }) => id)
  const people = seats.filter((seat) => header.seats[seat]?.kind === 'human')
  return {
    scenario: { ...header.scenario, options: header.options },
    seed: header.extract ? null : header.seed,
    seats,
    sitters: header.seats,
    you: people.length === 1 ? (people[0] ?? null) : null,
    results: lines.flatMap(({ kind, line }) => (kind === 'checkpoint' ? [line.result] : [])),
    over: sealed,
  }
}

/** Reserves of a seat at the start and after each round, in pounds. */
export const reservesOf = ({ scenario, results }: Course, seat: Seat): readonly number[] => [
  scenario.seats.find(({ id }) => id === seat)?.reserves ?? 0,
  ...results.map(({ reserves }) => reserves[seat]),
]

/** Reserves of the place at the start and after each round, in pounds. */
export function placeReserves(course: Course): readonly number[] {
  const bySeat = course.seats.map((seat) => reservesOf(course, seat))
  const rounds = [0, ...course.results.map(({ round }) => round)]
  return rounds.map((round) => bySeat.reduce((sum, reserves) => sum + (reserves[round] ?? 0), 0))
}

export const floorOf = ({ scenario }: Course, seat: Seat): number =>
  scenario.seats.find(({ id }) => id === seat)?.floor ?? 0

const QUARTER_DAYS = 91

/** People stuck in a hospital bed on an average day of a round, or null where no patients are modelled. */
export const peopleStuck = ({ outcomes, flow }: RoundResult): number | null =>
  outcomes === null ? null : outcomes.delayedBedDays / (flow?.days ?? QUARTER_DAYS)
