import type { ResultView, Seat, TrustChange } from '../../../engine/index.ts'

/** What one seat's trust of another did in a round: from, to, and every step with its reason. */
export interface TrustRow {
  readonly from: Seat
  readonly of: Seat
  readonly before: number
  readonly after: number
  readonly by: number
  readonly steps: readonly TrustChange[]
}

/** Every directed pair of the table, most changed first; equal changes in seat order. */
export function trustRows(result: ResultView, seats: readonly Seat[]): readonly TrustRow[] {
  const rows: TrustRow[] = []
  for (const from of seats)
    for (const of of seats) {
      if (from === of) continue
      const before = result.trustBefore[from][of]
      const after = result.trust[from][of]
      const steps = result.trustChanges.filter((step) => step.from === from && step.of === of)
      rows.push({ from, of, before, after, by: after - before, steps })
    }
  return rows.sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
}

/** The rows worth a first look: changed most, the viewer's own bridges first among equals, at most `most`. */
export function telling(
  rows: readonly TrustRow[],
  shown: { me: Seat | null; most: number },
): readonly TrustRow[] {
  const mine = (row: TrustRow): number => (row.from === shown.me || row.of === shown.me ? 0 : 1)
  return rows
    .filter((row) => row.by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || mine(a) - mine(b))
    .slice(0, shown.most)
}
