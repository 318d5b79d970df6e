import type { Capacity } from '../engine/index.ts'
import { type Played, shareOf } from './played.ts'

/** What the plans promised for the pooled money and what it did, by round and at the end. */
export interface Delivery {
  readonly rounds: readonly {
    readonly round: number
    readonly promised: Capacity
    readonly delivered: Capacity
  }[]
  /** Delivered ÷ promised over the whole game, by kind of capacity; null where nothing was promised. */
  readonly share: Readonly<Record<keyof Capacity, number | null>>
}

const KINDS = [
  'p1Slots',
  'p2Beds',
  'p3Places',
  'weekendStarts',
  'dayEarlier',
  'prevention',
  'need',
] as const satisfies readonly (keyof Capacity)[]

/** Promised beside delivered. */
export function deliveryOf({ results }: Played): Delivery {
  const sum = (of: 'promised' | 'delivered', kind: keyof Capacity) =>
    results.reduce((total, result) => total + result[of][kind], 0)
  const share = Object.fromEntries(
    KINDS.map((kind) => [kind, shareOf(sum('delivered', kind), sum('promised', kind))]),
  ) as Record<keyof Capacity, number | null>
  return {
    rounds: results.map(({ round, promised, delivered }) => ({ round, promised, delivered })),
    share,
  }
}
