import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type DayCounts,
  type DayPicture,
  type Effects,
  FLOW_DEFAULTS,
  type FlowState,
  flowKeys,
  flowModel,
  NO_EFFECTS,
  type QuarterTotals,
  runQuarter,
  warmState,
  warmStateFor,
} from '../../src/flow/index.ts'

const GROWING = flowModel({
  ...FLOW_DEFAULTS,
  growth_emergency: 0.025,
  growth_need: 0.025,
  p1_drift_per_year: 0.01,
})
const SEEDS = Array.from({ length: 30 }, (_, i) => `pair ${i}`)

/** A year from the warm state of each seed; the same draws whatever the effects. */
function yearsWith(effects: Partial<Effects>): readonly QuarterTotals[] {
  return SEEDS.map((seed) => {
    const run = { seed: flowKeys(seed), effects: { ...NO_EFFECTS, ...effects }, days: 364 }
    return runQuarter(GROWING, warmStateFor(GROWING, seed), run).totals
  })
}

/** Mean days in line of a pathway: by Little's law the delayed bed-days over those who joined it. */
const waitOf = (line: 'p1' | 'p2' | 'p3') => (totals: readonly QuarterTotals[]) => {
  const waited = totals.reduce((sum, { delayedBedDays }) => sum + delayedBedDays[line], 0)
  return waited / totals.reduce((sum, { starts }) => sum + starts[line], 0)
}
const boarded = (totals: readonly QuarterTotals[]) =>
  totals.reduce((sum, year) => sum + year.boardedDays + year.cancelled, 0)

const plain = yearsWith({})

describe('more capacity never lengthens the mean wait of the same people (30 paired years)', () => {
  test.each([
    ['p1Slots', waitOf('p1'), 60],
    ['p2Beds', waitOf('p2'), 20],
    ['p3Places', waitOf('p3'), 12],
    ['beds', boarded, 40],
  ] as const)('%s', (capacity, wait, most) => {
    fc.assert(
      fc.property(fc.integer({ min: Math.ceil(most / 15), max: most }), (more) => {
        expect(wait(yearsWith({ [capacity]: more }))).toBeLessThan(wait(plain))
      }),
      { numRuns: 6 },
    )
  })
})

describe('each effect pulls where it should', () => {
  const total = (totals: readonly QuarterTotals[], of: (year: QuarterTotals) => number) =>
    totals.reduce((sum, year) => sum + of(year), 0)
  test('prevention cuts emergencies by its share, zero-night ones too, and a surge adds to them', () => {
    const emergencies = (effects: Partial<Effects>) =>
      total(yearsWith(effects), (year) => year.emergencies + year.zeroNight)
    const before = total(plain, (year) => year.emergencies + year.zeroNight)
    expect(emergencies({ prevention: 0.03 }) / before).toBeCloseTo(0.97, 3)
    expect(emergencies({ surge: 1.08 }) / before).toBeCloseTo(1.08, 3)
  })
  test('community strength cuts the three pathways but no emergencies', () => {
    const strong = yearsWith({ need: 0.06 })
    expect(total(strong, (year) => year.emergencies)).toBe(total(plain, (year) => year.emergencies))
    expect(total(strong, (year) => year.frailAcuteDays)).toBeLessThan(
      total(plain, (year) => year.frailAcuteDays),
    )
    expect(total(strong, (year) => year.communityQueueDays)).toBeLessThan(
      total(plain, (year) => year.communityQueueDays),
    )
  })
  test('a day sooner empties beds without touching delays by much', () => {
    const sooner = yearsWith({ dayEarlier: 0.6 })
    const occupancy = (years: readonly QuarterTotals[]) =>
      total(years, (year) => year.occupancySum) / 364 / SEEDS.length
    // Of 57.5 emergencies a day about 48 stay two days or more: 0.6 × 48 bed-days a day are 5.1 % of 562 beds.
    expect(occupancy(plain) - occupancy(sooner)).toBeGreaterThan(0.03)
    expect(occupancy(plain) - occupancy(sooner)).toBeLessThan(0.055)
  })
  test('discharge work moves starts into the weekend and stops slips to Monday', () => {
    const weekendOf = (effects: Partial<Effects>) => {
      let [starts, slipped] = [0, 0]
      const watch = (day: DayPicture) => {
        if (day.weekday < 5) return
        starts += day.starts.p1 + day.starts.p2 + day.starts.p3
        slipped += day.slipped
      }
      for (const seed of SEEDS) {
        const run = { seed, effects: { ...NO_EFFECTS, ...effects }, days: 364, watch }
        runQuarter(GROWING, warmStateFor(GROWING, seed), run)
      }
      return { starts, slipped }
    }
    const before = weekendOf({})
    expect(weekendOf({ weekendStarts: 0.6 }).starts).toBeGreaterThan(before.starts)
    expect(weekendOf({ slipMultiplier: 0.5 }).slipped / before.slipped).toBeCloseTo(0.5, 1.3)
    expect(weekendOf({ slipMultiplier: 0 }).slipped).toBe(0)
  })
})

test('draws do not move with what is pooled: attendances are the same, and so is the first day of arrivals', () => {
  const pooled = yearsWith({ p1Slots: 40, dayEarlier: 0.4, prevention: 0.02 })
  expect(pooled.map((year) => year.attendances)).toEqual(plain.map((year) => year.attendances))
  const paired = (effects: Partial<Effects>) =>
    SEEDS.map(
      (seed) =>
        runQuarter(GROWING, warmStateFor(GROWING, seed), {
          seed,
          effects: { ...NO_EFFECTS, ...effects },
          days: 91,
        }).totals.emergencies,
    )
  // One draw a day and an inverse distribution function: a cut of 2 % takes away about 2 % on every single seed.
  const [all, fewer] = [paired({}), paired({ prevention: 0.02 })]
  for (const [i, before] of all.entries()) expect((before - (fewer[i] ?? 0)) / before).toBeCloseTo(0.02, 2)
})

const people = (counts: DayCounts): number[] =>
  counts.flatMap((day, i) => (i % 2 === 0 ? Array.from({ length: counts[i + 1] ?? 0 }, () => day) : []))

describe("Little's law over a long run", () => {
  test('people delayed = starts a day × days each of them was delayed, followed one by one', () => {
    const place = flowModel({
      ...FLOW_DEFAULTS,
      hazard_death: 0,
      hazard_unwell: 0,
      hazard_other_exit: 0,
      p1_slots: 232,
      p2_beds: 66,
      p3_places: 52,
    })
    let state: FlowState = warmState(place, 'little')
    const days = 1000
    const delayed = { p1: 0, p2: 0, p3: 0 }
    const waited = { p1: 0, p2: 0, p3: 0 }
    const ends = { p1: 0, p2: 0, p3: 0 }
    for (let i = 0; i < days; i++) {
      const before = state
      const run = runQuarter(place, before, { seed: 'little', effects: NO_EFFECTS, days: 1 })
      state = run.state
      for (const line of ['p1', 'p2', 'p3'] as const) {
        delayed[line] += run.totals.delayedBedDays[line]
        const started = people(before.waiting[line]).slice(0, run.totals.starts[line])
        for (const fitDay of started) waited[line] += before.day - fitDay - 1
      }
    }
    for (const line of ['p1', 'p2', 'p3'] as const) {
      for (const fitDay of people(state.waiting[line])) ends[line] += state.day - fitDay - 1
      const start = warmState(place, 'little')
      for (const fitDay of people(start.waiting[line])) ends[line] -= start.day - fitDay - 1
      expect(delayed[line]).toBe(waited[line] + ends[line])
      expect(delayed[line]).toBeGreaterThan(days)
    }
  })
  test('people in care = starts a day × mean stay', () => {
    const place = flowModel(FLOW_DEFAULTS)
    const days = 20_000
    const { totals } = runQuarter(place, warmState(place, 'care'), {
      seed: 'care',
      effects: NO_EFFECTS,
      days,
    })
    const { starts, rehabStarts, communityStarts } = totals
    const homeCare = starts.p1 + rehabStarts.p1 + communityStarts.p1
    // Stays are nearly geometric, so the mean of n of them is uncertain by about its √n-th part.
    const near = (inCare: number, begun: number, duration: number) =>
      expect(Math.abs(inCare / begun / duration - 1)).toBeLessThan(3.5 / Math.sqrt(begun))
    near(totals.p1Days, homeCare, 32)
    near(totals.p2Days - totals.p2BlockedDays, starts.p2 + communityStarts.p2, 25)
    near(totals.p3Days, starts.p3 + rehabStarts.p3, 42)
  })
})
