import { dayKey, drawOf, keyOf } from '../../lib/index.ts'
import type { TournamentSettings } from './settings.ts'

/** How many turns each repetition of one table has: fixed, or drawn with the chance of an end after each turn. */
export function lengthsFor(
  { turns, endChance, seed }: TournamentSettings,
  table: string,
): (repetition: number) => number {
  const most = turns ?? 1
  if (endChance === 0) return () => most
  const key = keyOf(seed, `end ${table}`)
  const bound = endChance * 4294967296
  return (repetition) => {
    const today = dayKey(key, repetition)
    let length = 1
    while (length < most && drawOf(today, length) >= bound) length++
    return length
  }
}
