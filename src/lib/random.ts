import seedrandom from 'seedrandom'

/** The names written into every log header, so that another program can repeat the draws. */
export const GENERATORS = { key: 'seedrandom 3 alea', draw: 'swim-mix32/2' } as const

/** How many values a draw can take: 2³². */
export const DRAWS = 4294967296

/** A whole number 0 … 2³²−1 for one purpose of one game. */
export type Key = number

/** Turns a game's seed and a purpose ("arrivals", "incidents") into an integer key: alea of `seedrandom`, once a game. */
export function keyOf(seed: string, purpose: string): Key {
  return seedrandom.alea(`${seed}|${purpose}`).int32() >>> 0
}

// The two below are constants because engines inline a constant, but look up a declared function at each call.

/** The part of a draw that is the same for a whole day: take it once before a loop over `drawOf`. */
export const dayKey = (key: Key, day: number): Key => {
  const h = (key ^ Math.imul(day + 0x7f4a7c15, 0x9e3779b1)) | 0
  const m = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  return m ^ (m >>> 13)
}

/** The draw of one index of a day: `drawOf(dayKey(key, day), index)` is `draw32(key, day, index)`. */
export const drawOf = (today: Key, index: number): number => {
  let h = today ^ Math.imul(index + 1, 0x27d4eb2f)
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad)
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97)
  return (h ^ (h >>> 15)) >>> 0
}

/**
 * Counter-based draw: the same (key, day, index) gives the same whole number 0 … 2³²−1 in any order of asking.
 * Integer mixing: MurmurHash3's first round for the day (Appleby 2011), then two rounds with the constants that Wellons'
 * search of 2018 found to have the least bias (`lowbias32`).
 */
export const draw32 = (key: Key, day: number, index: number): number => drawOf(dayKey(key, day), index)

/** A number in (0, 1), never 0 and never 1. */
export const unit = (key: Key, day: number, index: number): number => (draw32(key, day, index) + 0.5) / DRAWS

/** A stream of numbers in (0, 1) for one purpose: the n-th call is `unit(key, 0, n)`. */
export function stream(key: Key): () => number {
  let index = 0
  return () => unit(key, 0, index++)
}
