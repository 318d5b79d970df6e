import type { Kind } from '../strategies/index.ts'

/** How people hand out points and heed them; fitted to the band with sanctions alone. */
export interface SanctionHabits {
  /** How far the mere chance of points moves people towards giving all in the first period, 0–1. */
  readonly dread: number
  /** How far one point closes the rest of that gap. */
  readonly lesson: number
  /** What remains of it after a period without points. */
  readonly memory: number
  /** Points for a shortfall of all the tokens. */
  readonly anger: number
  /** Chance that somebody who gave more hands out points, by kind. */
  readonly hands: Readonly<Record<Kind, number>>
}

export const SANCTION_HABITS: SanctionHabits = {
  dread: 0.25,
  lesson: 0.2,
  memory: 0.98,
  anger: 6,
  hands: { 'conditional-cooperator': 0.7, 'free-rider': 0.15, 'hump-shaped': 0.4, unconditional: 0.3 },
}

/** The points that somebody of this kind hands to one who gave less by `shortfall`, a share of the tokens; `draw` in (0, 1). */
export function pointsFor(
  kind: Kind,
  {
    shortfall,
    draw,
    habits,
  }: { readonly shortfall: number; readonly draw: number; readonly habits: SanctionHabits },
): number {
  if (shortfall <= 0 || draw >= habits.hands[kind]) return 0
  return Math.floor(habits.anger * shortfall + 0.5)
}

/** How wary a person is after being handed so many points in a period. */
export function waryAfter(wary: number, points: number, { lesson, memory }: SanctionHabits): number {
  if (points === 0) return wary * memory
  return wary + Math.min(1, lesson * points) * (1 - wary)
}
