import { type BySeat, bySeat, type Seat } from '../engine/index.ts'
import { othersOf, type Played } from './played.ts'

/** Trust as felt (one tap, 1–5) beside the model’s estimate (0–100) of the same seat in the same round. */
export interface FeltTrust {
  readonly round: number
  readonly seat: Seat
  readonly felt: number
  /** What the model says this seat thinks of the others, mean, when it was asked. */
  readonly model: number
  /** Felt on the same scale (1 → 0, 5 → 100) less the model: above 0 it felt more trust than the model gave it. */
  readonly gap: number
}

export interface Felt {
  readonly taps: readonly FeltTrust[]
  readonly meanGap: BySeat<number | null>
}

export function feltOf({ results, seats }: Played): Felt {
  const taps = results.flatMap(({ round, feelings, trustBefore }) =>
    seats.flatMap((seat): readonly FeltTrust[] => {
      const felt = feelings[seat]
      if (felt === null) return []
      const others = othersOf(seats, seat)
      const model =
        others.reduce((sum, other) => sum + trustBefore[seat][other], 0) / Math.max(1, others.length)
      return [{ round, seat, felt, model, gap: (felt - 1) * 25 - model }]
    }),
  )
  const meanGap = bySeat(seats, (seat) => {
    const own = taps.filter((tap) => tap.seat === seat)
    return own.length === 0 ? null : own.reduce((sum, { gap }) => sum + gap, 0) / own.length
  })
  return { taps, meanGap }
}
