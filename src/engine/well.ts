import type { Scenario } from './scenario.ts'
import type { PoolState } from './state.ts'
import { LINES } from './words.ts'

/**
 * How full the well is, 0–1: pooled money at work and pooled money still on its way, against what four full stakes a
 * round would come to. What has only just been pooled is in the well at once and in the channels when it falls due.
 */
export function wellLevel(pool: PoolState, { pooling, seats }: Pick<Scenario, 'pooling' | 'seats'>): number {
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)
  const held = sum(LINES.map((line) => pool.stock[line] + sum(pool.due[line])))
  const full = sum(seats.map(({ stake }) => stake)) * (1 / Math.max(0.05, 1 - pooling.keep) + 1)
  return full > 0 ? Math.min(1, Math.max(0, held / full)) : 0
}
