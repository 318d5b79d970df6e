import type { Pounds } from '../../../engine/index.ts'

export type Turn = 'better' | 'worse' | 'same'

/** A quarter in three words: patients first, then the place, then one's own organisation. */
export interface Headline {
  readonly patients: Turn
  readonly place: Turn
  readonly own: Turn
}

/** Under this share of the figure before, a change is not worth the word. */
const WORTH_SAYING = 0.02

function turn(now: number, before: number, helps: 'higher' | 'lower'): Turn {
  if (Math.abs(now - before) <= Math.abs(before) * WORTH_SAYING) return 'same'
  return now > before === (helps === 'higher') ? 'better' : 'worse'
}

/** How the quarter turned out against what went before (in the first quarter: the plan and the opening reserves). */
export function headlineOf(
  now: { readonly stuckDays: number; readonly place: Pounds; readonly own: Pounds },
  before: { readonly stuckDays: number; readonly place: Pounds; readonly own: Pounds },
): Headline {
  return {
    patients: turn(now.stuckDays, before.stuckDays, 'lower'),
    place: turn(now.place, before.place, 'higher'),
    own: turn(now.own, before.own, 'higher'),
  }
}
