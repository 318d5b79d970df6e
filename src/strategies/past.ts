import type { Payoffs } from './strategy.ts'

/** How many recent choices `Past` keeps as bits: a small whole number in every engine. */
export const RECENT = 30
const RECENT_MASK = (1 << RECENT) - 1

/**
 * A two-player history as a rule reads it. Choices are bits, the newest in bit 0, 1 = held back, so that a long
 * match needs no arrays.
 */
export interface Past {
  /** Turns played so far. */
  readonly turns: number
  /** The last 30 own choices as they counted. Read with `held` and `heldAmong`. */
  readonly mine: number
  /** The last 30 choices of the other. */
  readonly theirs: number
  /** How often each held back since the start. */
  readonly mineHeld: number
  readonly theirsHeld: number
  readonly payoffs: Payoffs
  /** How many others play. Among several, "the other" of the bits above is read from them by each rule's θ. */
  readonly others: number
  /** How many of them pooled last turn; kept for the rules that count heads, 0 before the first turn. */
  readonly pooled: number
  /** A number in (0, 1). */
  readonly draw: () => number
}

/** The same history for the loop that writes it; rules get it as `Past`. */
export type OpenPast = { -readonly [K in keyof Past]: Past[K] }

/** A history before the first turn. */
export const openPast = (payoffs: Payoffs, draw: () => number, others = 1): OpenPast => ({
  turns: 0,
  mine: 0,
  theirs: 0,
  mineHeld: 0,
  theirsHeld: 0,
  payoffs,
  others,
  pooled: 0,
  draw,
})

/** Writes one turn into the history: 1 = held back, 0 = pooled. */
export function addTurn(past: OpenPast, mine: number, theirs: number): void {
  past.turns++
  past.mine = ((past.mine << 1) | mine) & RECENT_MASK
  past.theirs = ((past.theirs << 1) | theirs) & RECENT_MASK
  past.mineHeld += mine
  past.theirsHeld += theirs
}

/** Did the owner of these bits hold back `ago` turns ago (1–30)? Before the first turn: no. */
export const held = (bits: number, ago = 1): boolean => ((bits >>> (ago - 1)) & 1) === 1

/** How many of the last `turns` (1–30) choices were hold-backs. */
export const heldAmong = (bits: number, turns: number): number => ones(bits & ((2 << (turns - 1)) - 1))

/** How many bits are set: added up in pairs, then fours, then bytes (Warren, Hacker's Delight, 5-1). */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** What the last turn brought, in points, to the owner of this past; to the other with the two turned round. */
export function pointsAfter({ mine, theirs, payoffs }: Pick<Past, 'mine' | 'theirs' | 'payoffs'>): number {
  if (held(mine)) return held(theirs) ? payoffs.P : payoffs.T
  return held(theirs) ? payoffs.S : payoffs.R
}

/** The other's points in the last turn. */
export const theirPointsAfter = ({ mine, theirs, payoffs }: Past): number =>
  pointsAfter({ mine: theirs, theirs: mine, payoffs })
