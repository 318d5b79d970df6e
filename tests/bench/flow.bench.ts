import { bench, describe } from 'vitest'
import type * as Flow from '../../src/flow/index.ts'
import { bundled } from './bundled.ts'
import type * as Straight from './straight-line.ts'

const { FLOW_DEFAULTS, flowKeys, flowModel, NO_EFFECTS, runQuarter, warmState } = await bundled<typeof Flow>(
  new URL('../../src/flow/index.ts', import.meta.url),
)
const { straightLine } = await bundled<typeof Straight>(new URL('./straight-line.ts', import.meta.url))

const model = flowModel(FLOW_DEFAULTS)
const warm = warmState(model, 'bench')
const keys = flowKeys('bench')
const pooled = {
  ...NO_EFFECTS,
  p1Slots: 30,
  weekendStarts: 0.2,
  slipMultiplier: 0.6,
  dayEarlier: 0.3,
  prevention: 0.02,
}

describe('eight quarters of patient flow (728 days)', () => {
  bench('src/flow, nothing pooled', () => {
    let state = warm
    for (let round = 0; round < 8; round++)
      state = runQuarter(model, state, { seed: keys, effects: NO_EFFECTS }).state
  })
  bench('src/flow, much pooled', () => {
    let state = warm
    for (let round = 0; round < 8; round++)
      state = runQuarter(model, state, { seed: keys, effects: pooled }).state
  })
  bench('straight-line, nothing pooled', () => {
    const { stays } = model
    straightLine({ params: FLOW_DEFAULTS, stays, state: warm, seed: 'bench', effects: NO_EFFECTS, days: 728 })
  })
})

describe('making tables', () => {
  bench('a model of a parameter set', () => {
    flowModel(FLOW_DEFAULTS)
  })
  bench('the keys of a game', () => {
    flowKeys('bench')
  })
})
