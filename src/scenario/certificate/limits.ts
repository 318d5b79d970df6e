import type { Seat } from '../../engine/index.ts'
import type { Verdict } from './types.ts'

/** Limits of the conditions (model.md, "It must be a dilemma"; exact rules, Certificate). */
export const LIMITS = {
  /** Pounds a pooled pound returns to its own board. */
  ownLeast: 0.3,
  ownMost: 0.75,
  /** Board scores a pooled pound returns to the place. */
  place: 1.2,
  allHoldSunk: 0.6,
  allPoolSunk: 0.05,
  /** "Not before round 5": one seed in a hundred is forgiven as chance. */
  tooEarly: 0.01,
  earliestRound: 5,
  leastRounds: 7,
  /** Half-width of an interval, as a share of the stake. */
  precision: 0.05,
} as const

export const verdict = (
  rule: Verdict['rule'],
  seat: Seat | null,
  rest: Pick<Verdict, 'ok' | 'value' | 'limit'>,
): Verdict => ({ rule, seat, ...rest })

/** Met where the value is above the limit, or at it. */
export const atLeast = (value: number, limit: number): Pick<Verdict, 'ok' | 'value' | 'limit'> => ({
  ok: value >= limit,
  value,
  limit,
})

export const atMost = (value: number, limit: number): Pick<Verdict, 'ok' | 'value' | 'limit'> => ({
  ok: value <= limit,
  value,
  limit,
})

export const above = (value: number, limit: number): Pick<Verdict, 'ok' | 'value' | 'limit'> => ({
  ok: value > limit,
  value,
  limit,
})
