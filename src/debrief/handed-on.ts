import { type ByLine, type Game, handover, type Outcomes } from '../engine/index.ts'
import { MEASURES, type Measure, overall } from './indices.ts'
import type { Ends } from './references.ts'

/** What a table handed on: the year after the last round, which nobody plays, while the pooled stocks fade. */
export interface HandedOn {
  readonly quarters: readonly Outcomes[]
  /** The year’s figures, beside those that all-hold-back and all-pool would have handed on. */
  readonly measures: Readonly<
    Record<Measure, { readonly value: number; readonly hold: number; readonly pool: number }>
  >
  /** Pounds still at work when the last round ended. */
  readonly stock: ByLine<number>
}

/** Null where no patients flow. */
export function handedOnOf(game: Game, { hold, pool }: Ends): HandedOn | null {
  const quarters = handover(game)
  if (quarters.length === 0) return null
  const years = { value: quarters, hold: handover(hold), pool: handover(pool) }
  const sum = (of: keyof typeof years, measure: Measure) =>
    overall(
      years[of].map((outcomes) => ({ outcomes })),
      measure,
    )
  const measures = Object.fromEntries(
    MEASURES.map((measure) => [
      measure,
      { value: sum('value', measure), hold: sum('hold', measure), pool: sum('pool', measure) },
    ]),
  ) as HandedOn['measures']
  return { quarters, measures, stock: game.state.pool.stock }
}
