import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type QuarterTotals, runQuarter, warmStateFor } from '../../src/flow/index.ts'
import { straightLine } from '../bench/straight-line.ts'
import { effects, model, seed } from './worlds.ts'

const flat = (totals: QuarterTotals): Record<string, unknown> => ({
  ...totals,
  type1: totals.attendances.type1,
  type3: totals.attendances.type3,
  delayed: totals.delayedBedDays,
})

test('the fast model and the plain one give the same totals to the last bit, anywhere, whatever is pooled', () => {
  fc.assert(
    fc.property(model, seed, effects, (place, game, pooled) => {
      const state = warmStateFor(place, game)
      const fast = flat(runQuarter(place, state, { seed: game, effects: pooled, days: 120 }).totals)
      const plain = straightLine({
        params: place.params,
        stays: place.stays,
        state,
        seed: game,
        effects: pooled,
        days: 120,
      })
      expect(Object.fromEntries(Object.keys(plain).map((key) => [key, fast[key]]))).toEqual(plain)
    }),
    { numRuns: 100 },
  )
})
