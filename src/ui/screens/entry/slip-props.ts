import type { OwnView, Scenario, View } from '../../../engine/index.ts'
import type { Line } from './sheet.ts'

/** What every field of a slip is given: the table as all see it, the seat’s own, what was entered, and a way to set a part of it. */
export interface SlipProps {
  readonly view: View
  readonly own: OwnView
  readonly scenario: Scenario
  readonly line: Line
  readonly onSet: (set: Partial<Line>) => void
}
