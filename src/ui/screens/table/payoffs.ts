import { payoff, type ResultView, type Seat, type TableCard } from '../../../engine/index.ts'

/** What one seat gets when `others` of `of` other seats pool: on the line from S to R if it pools, from P to T if not. */
export function payoffOf(
  card: TableCard,
  pools: boolean,
  met: { readonly others: number; readonly of: number },
): number {
  return payoff(card, pools ? 1 : 0, met.of === 0 ? 0 : met.others / met.of)
}

/** The table in words: for 0 … n−1 others pooling, what pooling and holding back bring. */
export function payoffRows(
  card: TableCard,
  others: number,
): readonly { readonly others: number; readonly pool: number; readonly hold: number }[] {
  const rows = []
  for (let k = others; k >= 0; k--) {
    const met = { others: k, of: others }
    rows.push({ others: k, pool: payoffOf(card, true, met), hold: payoffOf(card, false, met) })
  }
  return rows
}

/** What each seat got in one round of a table game, from the choices all saw. */
export function payoffsIn(
  card: TableCard,
  result: ResultView,
  seats: readonly Seat[],
): Readonly<Partial<Record<Seat, number>>> {
  const { choices } = result
  if (!choices) return {}
  const got: Partial<Record<Seat, number>> = {}
  for (const seat of seats) {
    const others = seats.filter((other) => other !== seat)
    const pooling = others.reduce((sum, other) => sum + choices[other].level, 0)
    got[seat] = payoff(card, choices[seat].level, others.length === 0 ? 0 : pooling / others.length)
  }
  return got
}
