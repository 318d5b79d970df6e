import type { DayPicture, Outcomes, Pounds, Scenario, Standing, Trust, View } from '../../../engine/index.ts'
import { channelsOf, peopleOn, roomOn, wellLevel } from '../../board-model.ts'
import { type BoardModel, type BoardSeat, boardSeats, type SeatLevel } from '../../scene/model.ts'

/** How things stood when the round being settled began. */
export interface Before {
  readonly own: Pounds
  readonly place: Pounds
  /** Null in the first round: nothing has been measured yet. */
  readonly outcomes: Outcomes | null
}

/** The end of the quarter before, or the scenario's opening figures. */
export function beforeOf(view: View, scenario: Scenario): Before {
  const last = view.results.at(-1)?.after
  const spec = scenario.seats.find(({ id }) => id === view.own?.seat)
  return {
    own: last?.reserves ?? spec?.reserves ?? 0,
    place: last?.placeReserves ?? scenario.seats.reduce((sum, seat) => sum + seat.reserves, 0),
    outcomes: last?.outcomes ?? null,
  }
}

// Closed books show only a word; the picture then draws the middle of that word's range, as the view does.
const middle: Readonly<Record<Standing, number>> = { afloat: 0.65, awash: 0.12, under: -0.4 }

/** The board a quarter ago, as far as this viewer knew it: for what has changed since. Null before the second round. */
export function aQuarterAgo(now: BoardModel, view: View, { scenario, day }: Shown): BoardModel | null {
  const last = view.results.at(-1)
  if (!last) return null
  const earlier = view.results.slice(0, -1)
  const heights = boardBefore(now, { ...view, results: earlier }, scenario)
  if (!scenario.flow) return { ...heights, trust: trustOf(last.trustBefore) }
  const pool = earlier.at(-1)?.pool
  const people = day ? { people: peopleOn(day), room: roomOn(day) } : {}
  const water =
    pool && !view.poolHidden
      ? { pool: wellLevel(pool, scenario), channels: channelsOf(pool.stock, scenario) }
      : {}
  return { ...heights, ...people, ...water, trust: trustOf(last.trustBefore) }
}
interface Shown {
  readonly scenario: Scenario
  /** the last day of that quarter */
  readonly day: DayPicture | null
}

const trustOf = (trust: Trust): BoardModel['trust'] => {
  const row = (from: BoardSeat) =>
    Object.fromEntries(boardSeats.map((of) => [of, from === of ? 0 : (trust[from]?.[of] ?? 50)]))
  return Object.fromEntries(boardSeats.map((from) => [from, row(from)])) as BoardModel['trust']
}

/** The board as the quarter began: heights of then, so that stages rise and sink over the days. */
export function boardBefore(after: BoardModel, view: View, scenario: Scenario): BoardModel {
  const last = view.results.at(-1)?.after
  const levels: Record<string, SeatLevel> = { ...after.levels }
  for (const spec of scenario.seats) {
    const word = last?.standing[spec.id] ?? 'afloat'
    const now = after.levels[spec.id]
    levels[spec.id] = { word, freeboard: word === now.word ? now.freeboard : middle[word] }
    if (spec.id !== view.own?.seat) continue
    const range = Math.max(1, spec.reserves - spec.floor)
    const freeboard = ((last?.reserves ?? spec.reserves) - spec.floor) / range
    levels[spec.id] = { word, freeboard: Math.max(-1, Math.min(1, freeboard)) }
  }
  return { ...after, levels: levels as BoardModel['levels'] }
}
