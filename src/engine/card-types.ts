// One round's dilemma, as data.
import type { ByLine, BySeat, Pounds, Seat } from './words.ts'

/** Texts a card has for one seat: what pooling buys, and the legitimate need its stake protects. */
export interface CardText {
  readonly pool: string
  readonly hold: string
}

/**
 * When another card takes a card's place: once seats have engaged staff or citizens at least `after` times (*engaged*:
 * Go and see, Share power), or when somebody brought the evidence in the round before (*evidence*).
 */
export interface Swap {
  readonly when: 'engaged' | 'evidence'
  readonly after: number
  readonly card: string
}

interface CardFrame {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly freshness: 'fresh' | 'reheated'
  readonly level: 'place' | 'neighbourhood'
  readonly seats: BySeat<CardText>
  /** The first whose condition holds is dealt instead; cards named here are dealt in no other way. */
  readonly swaps: readonly Swap[]
}

/** A linear shared budget. `lines` multiply the seats' shares (0.5–1.5, renormalised); `yield` below 1 wastes money; `closedTo` may not pool. */
export interface PoolCard extends CardFrame {
  readonly kind: 'pool'
  readonly lines: ByLine<number>
  readonly yield: number
  readonly closedTo: readonly Seat[]
  readonly bailOut: { readonly seat: Seat | 'under'; readonly share: number } | null
}

/** A threshold: enough seats commit in the same round, or the committers lose. */
export interface LeapCard extends CardFrame {
  readonly kind: 'leap'
  readonly threshold: number
  readonly loss: BySeat<Pounds>
  readonly grant: BySeat<Pounds>
  readonly gain: {
    readonly after: number
    readonly p1Slots: number
    readonly p2Beds: number
    readonly p3Places: number
    readonly weekendStarts: number
    readonly dayEarlier: number
  }
}

/** Payoffs straight from a table, linear in k of the other n−1 seats that pool: pool S…R, hold back P…T, in `unit`. */
export interface TableCard extends CardFrame {
  readonly kind: 'table'
  readonly payoffs: { readonly R: number; readonly S: number; readonly T: number; readonly P: number }
  readonly unit: 'million pounds' | 'points'
}

/** A round without a choice: talk, moves and the quarter remain. */
export interface RestCard extends CardFrame {
  readonly kind: 'rest'
}

export type Card = PoolCard | LeapCard | TableCard | RestCard
