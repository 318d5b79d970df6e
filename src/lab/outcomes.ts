import type { Payoffs } from '../strategies/index.ts'

export type Pair = readonly [a: number, b: number]

/** How often each outcome of two seats came up: both pooled, a alone held back, b alone held back, both held back. */
export type Outcomes = ArrayLike<number>

/** Points of both. */
export function scoreOf(outcomes: Outcomes, { R, S, T, P }: Payoffs): Pair {
  const [both, aHeld, bHeld, none] = four(outcomes)
  return [both * R + aHeld * T + bHeld * S + none * P, both * R + aHeld * S + bHeld * T + none * P]
}

/** Share of moves that pooled, of both. */
export function poolRates(outcomes: Outcomes): Pair {
  const [both, aHeld, bHeld, none] = four(outcomes)
  const turns = both + aHeld + bHeld + none
  return [(both + bHeld) / turns, (both + aHeld) / turns]
}

const four = (outcomes: Outcomes): readonly [number, number, number, number] => [
  outcomes[0] ?? 0,
  outcomes[1] ?? 0,
  outcomes[2] ?? 0,
  outcomes[3] ?? 0,
]
