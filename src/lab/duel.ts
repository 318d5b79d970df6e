import { dayKey, drawOf, type Key } from '../lib/index.ts'
import { addTurn, type Flat, type OpenPast, type Rule } from '../strategies/index.ts'

/** One side of a two-seat game while it runs; `past` and `memory` are changed in place. */
export interface Side {
  readonly rule: Rule
  readonly memory: Flat
  readonly past: OpenPast
}

/** What disturbs the moves of one game. Noise flips each move with its chance; flips are 1 at a 0-based turn. */
export interface Disturbance {
  readonly noise: number
  readonly key: Key
  readonly repetition: number
  readonly flipsA: Uint8Array
  readonly flipsB: Uint8Array
}

/** Chance as a bound on a 32-bit draw. */
const boundOf = (chance: number): number => chance * 4294967296

/**
 * Plays one two-seat table game in place and without allocating: one byte a turn, bit 0 = a held back, bit 1 = b
 * held back, as the moves counted. Noise and flips alter a move before it enters both histories.
 */
export function playDuel(a: Side, b: Side, game: { readonly moves: Uint8Array } & Disturbance): void {
  const { moves, noise, flipsA, flipsB } = game
  const bound = boundOf(noise)
  const today = dayKey(game.key, game.repetition)
  for (let turn = 0; turn < moves.length; turn++) {
    let heldA = a.rule.next(a.memory, a.past) === 'D' ? 1 : 0
    let heldB = b.rule.next(b.memory, b.past) === 'D' ? 1 : 0
    if (bound > 0) {
      if (drawOf(today, 2 * turn) < bound) heldA ^= 1
      if (drawOf(today, 2 * turn + 1) < bound) heldB ^= 1
    }
    if (flipsA[turn] === 1) heldA ^= 1
    if (flipsB[turn] === 1) heldB ^= 1
    addTurn(a.past, heldA, heldB)
    addTurn(b.past, heldB, heldA)
    moves[turn] = heldA | (heldB << 1)
  }
}
