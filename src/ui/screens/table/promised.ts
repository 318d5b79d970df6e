import type { Capacity } from '../../../engine/index.ts'

/** What pooled money buys, in the order of the table; the first three are places, the rest shares. */
export const promiseIds = [
  'p1Slots',
  'p2Beds',
  'p3Places',
  'weekendStarts',
  'dayEarlier',
  'prevention',
  'need',
] as const
export type PromiseId = (typeof promiseIds)[number]

export interface PromiseRow {
  readonly id: PromiseId
  readonly unit: 'places' | 'share'
  readonly promised: number
  readonly delivered: number
  /** Delivered of promised, 0–1. */
  readonly share: number
}

const inPlaces: readonly PromiseId[] = ['p1Slots', 'p2Beds', 'p3Places']

/** Promised beside delivered, line by line; lines nobody has paid for yet are left out. */
export function promiseRows(promised: Capacity, delivered: Capacity): readonly PromiseRow[] {
  const rows: PromiseRow[] = []
  for (const id of promiseIds) {
    const unit = inPlaces.includes(id) ? 'places' : 'share'
    const least = unit === 'places' ? 0.5 : 0.0005
    if (promised[id] < least) continue
    const share = Math.min(1, delivered[id] / promised[id])
    rows.push({ id, unit, promised: promised[id], delivered: delivered[id], share })
  }
  return rows
}
