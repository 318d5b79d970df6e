import type { Generation } from '../../../lab/index.ts'

/** So many lines and colours can be told apart; all others go together. */
const MOST = 8

/** A strategy with its letter in the drawings; the last stands for all others. */
export interface Part {
  readonly letter: string
  /** Null: all others together. */
  readonly strategy: string | null
  readonly members: readonly string[]
}

/** Those that ever had the largest shares, each by a letter, and the rest. */
export function castOf(generations: readonly Generation[], strategies: readonly string[]): readonly Part[] {
  const most = new Map<string, number>(strategies.map((strategy) => [strategy, 0]))
  const last = generations.at(-1)?.shares ?? {}
  for (const { shares } of sampled(generations))
    for (const strategy of strategies)
      most.set(strategy, Math.max(most.get(strategy) ?? 0, shares[strategy] ?? 0))
  const weight = (strategy: string): number => (last[strategy] ?? 0) * 2 + (most.get(strategy) ?? 0)
  const order = [...strategies].sort((a, b) => weight(b) - weight(a))
  const shown = strategies.length <= MOST + 1 ? order : order.slice(0, MOST)
  const rest = order.slice(shown.length)
  const letterAt = (at: number): string => String.fromCharCode(65 + at)
  return [
    ...shown.map((strategy, at) => ({ letter: letterAt(at), strategy, members: [strategy] })),
    ...(rest.length === 0 ? [] : [{ letter: letterAt(shown.length), strategy: null, members: rest }]),
  ]
}

export const shareOf = ({ members }: Part, { shares }: Generation): number =>
  members.reduce((sum, strategy) => sum + (shares[strategy] ?? 0), 0)

const POINTS = 240

/** Few enough generations to draw, the first and the last among them. */
export function sampled(generations: readonly Generation[]): readonly Generation[] {
  const step = Math.max(1, Math.ceil(generations.length / POINTS))
  return generations.filter((_, at) => at % step === 0 || at === generations.length - 1)
}
