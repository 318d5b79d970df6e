import { describe, expect, test } from 'vitest'
import type * as Flow from '../../src/flow/index.ts'
import type { FlowParams, FlowYears } from '../../src/flow/index.ts'
import reference from '../data/flow-reference.json' with { type: 'json' }
import { bundled } from '../support/bundle.ts'

const { FLOW_DEFAULTS, flowKeys, flowModel, flowYears, NO_EFFECTS, runQuarter, warmState } = await bundled<
  typeof Flow
>(new URL('../../src/flow/index.ts', import.meta.url))

const SEEDS = Array.from({ length: 40 }, (_, i) => String(i + 1))
type Figure = 'occ' | 'dtoc_pct' | 'p4h' | 'cancel'
const FIGURES = ['occ', 'dtoc_pct', 'p4h', 'cancel'] as const

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
const spread = (values: readonly number[]) =>
  Math.sqrt((mean(values.map((v) => v * v)) - mean(values) ** 2) * (values.length / (values.length - 1)))

const done = new Map<string, readonly FlowYears[]>()

/** Two years on each seed; the same place is run once. */
function runs(set: Partial<FlowParams>): readonly FlowYears[] {
  const key = JSON.stringify(set)
  const before = done.get(key)
  if (before !== undefined) return before
  const model = flowModel({ ...FLOW_DEFAULTS, ...set })
  const now = SEEDS.map((seed) => flowYears(model, { seed, years: 2 }))
  done.set(key, now)
  return now
}

describe('responses of two independent prototypes, 40 seeds × 2 years', () => {
  test.each(Object.entries(reference.responses))('%s', (_, response) => {
    const seen = runs(response.set)
    const width = 3 * Math.sqrt(1 / SEEDS.length + 1 / 600)
    for (const figure of FIGURES) {
      const off = Math.abs(mean(seen.map((run) => run[figure])) - response[figure])
      expect(off, figure).toBeLessThan(width * response.sd[figure])
    }
    const delayed = Math.abs(mean(seen.map((run) => run.dtoc)) - response.dtoc)
    expect(delayed, 'dtoc').toBeLessThan(width * response.sd.dtoc_pct * 5.62)
  })
  const { set, values } = reference.other_parameters_40_seeds
  const allowed: Record<Figure, number> = { occ: 0.9, dtoc_pct: 0.8, p4h: 0.8, cancel: 0.45 }
  test.each([
    ['P1 duration x1.1', set['P1 duration x1.1'], values['P1 duration x1.1']],
    ['other exits halved', set['h_other=0.015'], values['h_other=0.015']],
  ])('%s', (_, changed, expected) => {
    const seen = runs(changed)
    for (const figure of FIGURES) {
      expect(Math.abs(mean(seen.map((run) => run[figure])) - expected[figure]), figure).toBeLessThan(
        allowed[figure],
      )
    }
  })
})

describe('the recommended place', () => {
  const seen = runs({})
  const of = (figure: Figure) => seen.map((run) => run[figure])
  test('occupancy 92.6, delayed 4.9 %, four-hour 88.3, 1.15 cancelled a day, with the spread of the prototypes', () => {
    expect(Math.abs(mean(of('occ')) - 92.6)).toBeLessThan(0.8)
    expect(Math.abs(mean(of('dtoc_pct')) - 4.9)).toBeLessThan(0.6)
    expect(Math.abs(mean(of('p4h')) - 88.3)).toBeLessThan(0.7)
    expect(Math.abs(mean(of('cancel')) - 1.15)).toBeLessThan(0.3)
    const { sd } = reference.responses.baseline
    for (const figure of FIGURES) {
      expect(spread(of(figure)) / sd[figure], figure).toBeGreaterThan(0.65)
      expect(spread(of(figure)) / sd[figure], figure).toBeLessThan(1.5)
    }
  })
})

describe('lessons that must survive', () => {
  test('adding only P2 beds barely helps, while home care does', () => {
    const [plain, rehab, care] = [runs({}), runs({ p2_beds: 67 }), runs({ p1_slots: 230 })]
    const eased = (more: readonly FlowYears[]) =>
      mean(plain.map(({ dtoc }, i) => dtoc - (more[i]?.dtoc ?? 0)))
    expect(eased(rehab)).toBeLessThan(4)
    expect(eased(care)).toBeGreaterThan(2.5 * eased(rehab))
  })
  test('closing 5 % of acute beds about triples cancellations, while boarding hardly moves', () => {
    const yearOf = (beds: number) => {
      const model = flowModel({ ...FLOW_DEFAULTS, ga_beds: beds })
      const totals = SEEDS.map(
        (seed) => runQuarter(model, warmState(model, seed), { seed, effects: NO_EFFECTS, days: 364 }).totals,
      )
      return {
        cancelled: mean(totals.map((t) => t.cancelled)),
        boarded: mean(totals.map((t) => t.boardedDays)),
      }
    }
    const [all, fewer] = [yearOf(562), yearOf(534)]
    expect(fewer.cancelled / all.cancelled).toBeGreaterThan(2.3)
    expect(fewer.cancelled / all.cancelled).toBeLessThan(4)
    expect((fewer.boarded - all.boarded) / 364).toBeLessThan(0.5)
  })
})

describe('eight rounds', () => {
  const rounds = (params: FlowParams, seeds: number) => {
    const model = flowModel(params)
    const table = Array.from({ length: seeds }, (_, i) => `rounds ${i}`).map((seed) => {
      const keys = flowKeys(seed)
      let state = warmState(model, seed)
      return Array.from({ length: 8 }, () => {
        const run = runQuarter(model, state, { seed: keys, effects: NO_EFFECTS })
        state = run.state
        const { p1, p2, p3 } = run.totals.delayedBedDays
        return {
          fourHour: (100 * run.totals.fourHourSum) / 91,
          delayed: (100 * (p1 + p2 + p3)) / 91 / 562,
          occupancy: (100 * run.totals.occupancySum) / 91,
        }
      })
    })
    return Array.from({ length: 8 }, (_, round) => ({
      fourHour: mean(table.map((game) => game[round]?.fourHour ?? 0)),
      delayed: mean(table.map((game) => game[round]?.delayed ?? 0)),
      occupancy: mean(table.map((game) => game[round]?.occupancy ?? 0)),
    }))
  }
  test('with the growth of the recommended scenario and nothing pooled, waits grow as calibrated', () => {
    const growth = { growth_emergency: 0.025, growth_need: 0.025, growth_ae: 0.02, p1_drift_per_year: 0.01 }
    const seen = rounds({ ...FLOW_DEFAULTS, ...growth }, 150)
    const fourHour = [88.7, 90.5, 86.4, 83.7, 86.2, 88.1, 84.1, 82.1]
    const delayed = [5.0, 4.7, 5.7, 6.8, 6.7, 6.2, 7.3, 8.6]
    seen.forEach((round, i) => {
      expect(Math.abs(round.fourHour - (fourHour[i] ?? 0)), `four-hour, round ${i + 1}`).toBeLessThan(0.5)
      expect(Math.abs(round.delayed - (delayed[i] ?? 0)), `delayed, round ${i + 1}`).toBeLessThan(0.4)
    })
  })
  test('without growth the winter quarters are the full ones: 95.8 % and 85.3 % within four hours', () => {
    const seen = rounds(FLOW_DEFAULTS, 60)
    const winters = [seen[3], seen[7]]
    expect(Math.abs(mean(winters.map((w) => w?.occupancy ?? 0)) - 95.8)).toBeLessThan(0.8)
    expect(Math.abs(mean(winters.map((w) => w?.fourHour ?? 0)) - 85.3)).toBeLessThan(0.8)
  })
})
