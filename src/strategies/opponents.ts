import type { Seat } from '../engine/index.ts'
import { keyOf, unit } from '../lib/index.ts'

/** Who sits where when nobody says otherwise: three ways of choosing that can be told apart in a few rounds. */
const USUAL: Readonly<Record<Seat, string>> = {
  acute: 'tit-for-tat',
  ccg: 'tit-for-tat',
  council: 'win-stay-lose-shift',
  community: 'tit-for-2-tats',
}

/** The strategy of a seat in a solo game when nobody asks for another. */
export const usualOpponent = (seat: Seat): string => USUAL[seat]

/** Who may come as a surprise: people one could meet, not machines that ignore the table. */
export const SURPRISES = [
  'tit-for-tat',
  'grudger',
  'win-stay-lose-shift',
  'tit-for-2-tats',
  'suspicious-tit-for-tat',
  'cooperator',
  'defector',
] as const

/** The strategy that the seed brings to a seat as a surprise; everybody with this seed meets the same. */
export function surpriseIn(seat: Seat, seed: string): string {
  const at = Math.floor(unit(keyOf(seed, `surprise ${seat}`), 0, 0) * SURPRISES.length)
  return SURPRISES[at] ?? usualOpponent(seat)
}

/** The temperament of opponents: they pledge what they mean to do and say why, so that there is something to talk about. */
export const OPPONENTS_TEMPERAMENT = 'candid'
