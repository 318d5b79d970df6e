import type { Options, Scenario } from '../../../engine/index.ts'
import type { GameSettings } from '../../address.ts'

/** A scenario that this site does not carry, on its way from a file or a log to a table. */
export interface InHand {
  readonly scenario: Scenario
  /** The file it came from; null where a game brought it along. */
  readonly file: string | null
  readonly options?: Options
  readonly wanted: Partial<GameSettings>
}

let held: InHand | null = null

/** Lays a scenario ready for the screen that plays it. */
export const hold = (one: InHand): void => {
  held = one
}

/** Takes it up; a page loaded anew has nothing in hand. */
export function takeUp(): InHand | null {
  const one = held
  held = null
  return one
}
