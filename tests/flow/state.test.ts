import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type FlowState,
  flowKeys,
  flowModel,
  runQuarter,
  WARM_STATES,
  WARM_UP_DAYS,
  warmSeedOf,
  warmState,
  warmStateFor,
} from '../../src/flow/index.ts'
import { canonical } from '../../src/lib/index.ts'
import { effects, model, seed } from './worlds.ts'

const throughJson = (state: FlowState): FlowState => JSON.parse(canonical(state))

test('a quarter run day by day, each state through JSON, ends as one run in memory', () => {
  fc.assert(
    fc.property(model, seed, effects, (place, game, pooled) => {
      const start = warmStateFor(place, game)
      const whole = runQuarter(place, start, { seed: game, effects: pooled })
      const pieces = [1, 1, 5, 13, 1, 70]
      let state = throughJson(start)
      for (const days of pieces) {
        state = throughJson(runQuarter(place, state, { seed: flowKeys(game), effects: pooled, days }).state)
      }
      expect(canonical(state)).toBe(canonical(whole.state))
    }),
    { numRuns: 100 },
  )
})

test('watching a quarter, or running another on the same model meanwhile, changes nothing', () => {
  fc.assert(
    fc.property(model, seed, effects, (place, game, pooled) => {
      const start = warmStateFor(place, game)
      const alone = runQuarter(place, start, { seed: game, effects: pooled })
      let seen = 0
      const watch = () => {
        seen++
        if (seen % 30 === 0) runQuarter(place, start, { seed: `${game}!`, effects: pooled, days: 3 })
      }
      const watched = runQuarter(place, start, { seed: game, effects: pooled, watch })
      expect(seen).toBe(91)
      expect(canonical(watched)).toBe(canonical(alone))
    }),
    { numRuns: 40 },
  )
})

test('a run leaves the state it started from as it was', () => {
  fc.assert(
    fc.property(model, seed, (place, game) => {
      const start = warmStateFor(place, game)
      const before = canonical(start)
      runQuarter(place, start, {
        seed: game,
        effects: fc.sample(effects, { numRuns: 1, seed: 1 })[0] ?? expect.fail(),
      })
      expect(canonical(start)).toBe(before)
    }),
    { numRuns: 30 },
  )
})

test('a state holds whole numbers only, in rising order of day, in under 16 kB', () => {
  const place = flowModel(fc.sample(model, { numRuns: 1, seed: 3 })[0]?.params ?? expect.fail())
  const state = warmState(place, 'size')
  expect(state.day).toBe(WARM_UP_DAYS)
  expect(canonical(state).length).toBeLessThan(16_000)
  for (const counts of [...Object.values(state.fit), state.homeCare, state.rehab, state.careHome]) {
    const days = counts.filter((_, i) => i % 2 === 0)
    expect(counts.every((n) => Number.isInteger(n) && n > 0)).toBe(true)
    expect(days).toEqual([...days].sort((a, b) => a - b))
    expect(days.every((day) => day >= WARM_UP_DAYS)).toBe(true)
  }
})

test('a game takes one of 64 warm states, by its seed alone', () => {
  const names = new Set(Array.from({ length: 2000 }, (_, i) => warmSeedOf(String(i))))
  expect(names.size).toBe(WARM_STATES)
  expect(warmSeedOf('demo')).toBe(warmSeedOf('demo'))
  const place = fc.sample(model, { numRuns: 1, seed: 3 })[0] ?? expect.fail()
  expect(warmStateFor(place, 'demo')).toEqual(warmState(place, warmSeedOf('demo')))
})
