import { handover, type Outcomes, type Seat } from '../../../engine/index.ts'
import { readLog, runLog } from '../../../replay/index.ts'
import { type BoardModel, boardSeats } from '../../scene/model.ts'
import type { Course } from './course.ts'
import { type RoundReason, reasonsOf } from './reasons.ts'
import { pictureOf } from './round-picture.ts'

/** What only playing the game again can tell: the picture of each round, and the machine's reasons. */
export interface Replayed {
  readonly reasons: Readonly<Partial<Record<Seat, readonly RoundReason[]>>>
  /** The place on the last day of a round; null for tables of fewer than four seats. */
  readonly pictureOf: (round: number) => BoardModel | null
  /** The year after the last round, which nobody plays; empty where the game goes on or no patients flow. */
  readonly year: readonly Outcomes[]
}

/** Plays a log again; null where these rules cannot. */
export function replay(log: string, course: Course): Replayed | null {
  const read = readLog(log)
  const run = read.ok ? runLog(read.value) : null
  if (run === null || !run.ok) return null
  const { last, standing } = run.value
  const games = standing.map(({ game }) => game)
  return {
    reasons: Object.fromEntries(course.seats.map((seat) => [seat, reasonsOf(last, seat)])),
    pictureOf: (round) =>
      course.seats.length === boardSeats.length ? pictureOf(games, course, round) : null,
    year: last.state.phase === 'over' ? handover(last) : [],
  }
}
