import type { Options, RoundResult, Scenario, Seat, Sitter } from '../../../engine/index.ts'
import { checkpointsOf, type Log } from '../../../replay/index.ts'
import { labelledScenario } from '../../labelled.ts'

/** What happened at a table, read from its log: everything that the end screen tells. */
export interface Course {
  /** With the options of this game, told in its words of the day. */
  readonly scenario: Scenario
  /** As published, and the options of this game. */
  readonly published: Scenario
  readonly options: Options
  /** Played although it is not proven to be a dilemma. */
  readonly playAnyway: boolean
  /** Null in an extract. */
  readonly seed: string | null
  readonly seats: readonly Seat[]
  readonly sitters: Readonly<Partial<Record<Seat, Sitter>>>
  /** The seats that began with a person in them, in seat order. */
  readonly people: readonly Seat[]
  /** The one seat played by a person, where there is exactly one. */
  readonly you: Seat | null
  readonly results: readonly RoundResult[]
  /** What the seats gather: money in reserve, or points where a bare payoff table pays in points. */
  readonly unit: 'pounds' | 'points'
  readonly over: boolean
}

/** The course of a game, from the checkpoints of its log. */
export function courseOf(log: Log): Course {
  const { header, sealed } = log
  const seats = header.scenario.seats.map(({ id }) => id)
  const people = seats.filter((seat) => header.seats[seat]?.kind === 'human')
  return {
    scenario: labelledScenario({ ...header.scenario, options: header.options }),
    published: header.scenario,
    options: header.options,
    playAnyway: header.playAnyway,
    seed: header.extract ? null : header.seed,
    seats,
    sitters: header.seats,
    people,
    you: people.length === 1 ? (people[0] ?? null) : null,
    results: checkpointsOf(log).map(({ result }) => result),
    unit: header.scenario.cards.every((card) => card.kind === 'table' && card.unit === 'points')
      ? 'points'
      : 'pounds',
    over: sealed,
  }
}

/** What a seat has at the start and after each round: reserves in pounds, or the points it has gathered. */
export function holdingsOf({ scenario, results, unit }: Course, seat: Seat): readonly number[] {
  if (unit === 'pounds') {
    const start = scenario.seats.find(({ id }) => id === seat)?.reserves ?? 0
    return [start, ...results.map(({ reserves }) => reserves[seat])]
  }
  let gathered = 0
  return [0, ...results.map(({ scores }) => (gathered += scores[seat]))]
}

/** The same for the whole place. */
export function placeHoldings(course: Course): readonly number[] {
  const bySeat = course.seats.map((seat) => holdingsOf(course, seat))
  const rounds = [0, ...course.results.map(({ round }) => round)]
  return rounds.map((round) => bySeat.reduce((sum, holdings) => sum + (holdings[round] ?? 0), 0))
}

/** Below this a seat is under water. */
export const floorOf = ({ scenario, unit }: Course, seat: Seat): number =>
  unit === 'points' ? 0 : (scenario.seats.find(({ id }) => id === seat)?.floor ?? 0)

const QUARTER_DAYS = 91

/** People stuck in a hospital bed on an average day of a round, or null where no patients are modelled. */
export const peopleStuck = ({ outcomes, flow }: RoundResult): number | null =>
  outcomes === null ? null : outcomes.delayedBedDays / (flow?.days ?? QUARTER_DAYS)
