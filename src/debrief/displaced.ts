import type { QuarterTotals, RoundResult, Seat } from '../engine/index.ts'
import type { Attribution } from './attribution.ts'
import type { Played } from './played.ts'

/** Figures by whose door they stand at: where harm can be seen when it has moved. Fewer is better, but for four-hour. */
const WHERE = [
  { figure: 'fourHour', seat: 'acute', better: 1, of: (flow) => (100 * flow.fourHourSum) / flow.days },
  { figure: 'cancelled', seat: 'acute', better: -1, of: (flow) => flow.cancelled },
  { figure: 'waitingForHomeCare', seat: 'council', better: -1, of: (flow) => flow.delayedBedDays.p1 },
  { figure: 'waitingForCareHome', seat: 'council', better: -1, of: (flow) => flow.delayedBedDays.p3 },
  { figure: 'waitingAtHome', seat: 'council', better: -1, of: (flow) => flow.communityQueueDays },
  { figure: 'waitingForRehab', seat: 'community', better: -1, of: (flow) => flow.delayedBedDays.p2 },
  { figure: 'stuckInRehab', seat: 'community', better: -1, of: (flow) => flow.p2BlockedDays },
  { figure: 'leftWithoutCare', seat: 'ccg', better: -1, of: (flow) => flow.otherExits },
  { figure: 'avoidablePlacements', seat: 'council', better: -1, of: (flow) => flow.avoidablePlacements },
] as const satisfies readonly {
  readonly figure: string
  readonly seat: Seat
  readonly better: 1 | -1
  readonly of: (flow: QuarterTotals) => number
}[]

export type DoorFigure = (typeof WHERE)[number]['figure']

/** A figure of the game against everybody holding back: `by` above 0 means better. */
export interface DoorChange {
  readonly figure: DoorFigure
  /** At whose door it stands. */
  readonly seat: Seat
  readonly value: number
  readonly hold: number
  readonly by: number
}

/** Where harm went: what got better in one place and worse in another. */
export interface Displaced {
  /** Against the same game in which everybody held back; null where no patients flow or these rules cannot replay. */
  readonly figures: readonly DoorChange[] | null
  /** Rounds in which a figure at one seat’s door improved on the round a year before while another’s worsened. */
  readonly rounds: readonly {
    readonly round: number
    readonly better: readonly DoorFigure[]
    readonly worse: readonly DoorFigure[]
  }[]
  /** Seats whose choices raised their own board score while lowering another’s (from the attribution). */
  readonly scores: readonly {
    readonly by: Seat
    readonly gained: number
    readonly from: Seat
    readonly lost: number
  }[]
}

const QUARTERS_A_YEAR = 4
/** Smaller changes than a twentieth are the luck of a quarter. */
const NOTICED = 0.05

export function displacedOf(
  { results, seats }: Played,
  hold: readonly RoundResult[] | null,
  attribution: Attribution | null,
): Displaced {
  return {
    figures: hold ? figuresOf(results, hold) : null,
    rounds: results.flatMap((result) => {
      const yearBefore = results[result.round - 1 - QUARTERS_A_YEAR]
      return yearBefore ? movedIn(result, yearBefore) : []
    }),
    scores: attribution ? scoresMoved(seats, attribution) : [],
  }
}

function figuresOf(
  results: readonly RoundResult[],
  hold: readonly RoundResult[],
): readonly DoorChange[] | null {
  const flows = (rounds: readonly RoundResult[]) => rounds.flatMap(({ flow }) => (flow ? [flow] : []))
  const [mine, theirs] = [flows(results), flows(hold)]
  if (mine.length === 0 || mine.length !== theirs.length) return null
  return WHERE.map(({ figure, seat, better, of }) => {
    const sum = (rounds: readonly QuarterTotals[]) => rounds.reduce((total, flow) => total + of(flow), 0)
    const mean = figure === 'fourHour' ? mine.length : 1
    const [value, before] = [sum(mine) / mean, sum(theirs) / mean]
    return { figure, seat, value, hold: before, by: better * (value - before) }
  })
}

function movedIn(now: RoundResult, before: RoundResult): Displaced['rounds'] {
  if (!now.flow || !before.flow) return []
  const { flow } = now
  const earlier = before.flow
  const changes = WHERE.map(({ figure, seat, better, of }) => {
    const [value, was] = [of(flow), of(earlier)]
    return { figure, seat, by: was === 0 ? 0 : (better * (value - was)) / was }
  })
  const better = changes.filter(({ by }) => by > NOTICED)
  const worse = changes.filter(({ by }) => by < -NOTICED)
  const isMoved = better.some(({ seat }) => worse.some((other) => other.seat !== seat))
  if (!isMoved) return []
  const names = (of: typeof changes) => of.map(({ figure }) => figure)
  return [{ round: now.round, better: names(better), worse: names(worse) }]
}

function scoresMoved(seats: readonly Seat[], { scores }: Attribution): Displaced['scores'] {
  return seats.flatMap((by) =>
    seats.flatMap((from) => {
      const gained = scores[by].shares[by]
      const lost = scores[from].shares[by]
      return from !== by && gained > 0 && lost < 0 ? [{ by, gained, from, lost }] : []
    }),
  )
}
