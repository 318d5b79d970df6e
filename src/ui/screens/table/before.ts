import type { Outcomes, Pounds, Scenario, Standing, View } from '../../../engine/index.ts'
import type { BoardModel, SeatLevel } from '../../scene/model.ts'

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
