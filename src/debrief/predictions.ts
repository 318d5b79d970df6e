import { type BySeat, bySeat, type Seat } from '../engine/index.ts'
import { hasChosen, hasPooled, othersOf, type Played, shareOf } from './played.ts'

/** What one seat expected of another, and what the other did. Rounds in which the other did not choose are left out. */
export interface Reading {
  readonly made: number
  readonly right: number
  /** How often it expected the other to pool, and how often the other did: caricature and fact. */
  readonly expectedPool: number
  readonly didPool: number
  /** Expected less actual share of pooling, −1 … 1: above 0 it thought better of the other than the other did; null without predictions. */
  readonly bias: number | null
}

/** Reading the room: predictions against what was done. */
export interface Predictions {
  readonly made: number
  readonly right: number
  readonly accuracy: number | null
  /** By who predicted, then of whom. */
  readonly pairs: BySeat<Readonly<Partial<Record<Seat, Reading>>>>
  /** By whom it is about: what all others expected of that seat. */
  readonly of: BySeat<Reading>
}

/** Compares every prediction with the choice it was about (as sent: fog is the observer’s, not the fact). */
export function predictionsOf(played: Played): Predictions {
  const { seats } = played
  const pairs = bySeat(seats, (by) =>
    Object.fromEntries(othersOf(seats, by).map((of) => [of, readingOf(played, [by], of)])),
  )
  const of = bySeat(seats, (seat) => readingOf(played, othersOf(seats, seat), seat))
  const made = seats.reduce((sum, seat) => sum + of[seat].made, 0)
  const right = seats.reduce((sum, seat) => sum + of[seat].right, 0)
  return { made, right, accuracy: shareOf(right, made), pairs, of }
}

function readingOf({ results }: Played, by: readonly Seat[], of: Seat): Reading {
  let made = 0
  let right = 0
  let expectedPool = 0
  let didPool = 0
  for (const result of results) {
    if (!hasChosen(result, of)) continue
    for (const seat of by) {
      const expected = result.predictions[seat][of]
      if (expected === undefined) continue
      const pooled = hasPooled(result.choices[of].level)
      made++
      if (expected === pooled) right++
      if (expected) expectedPool++
      if (pooled) didPool++
    }
  }
  return { made, right, expectedPool, didPool, bias: shareOf(expectedPool - didPool, made) }
}
