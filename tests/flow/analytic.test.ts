// Exact queueing results for the building blocks, as far as steps of a day allow. A block is the whole model with
// everything else switched off. Durations are long against a day where the step would matter (`slower`).
import { describe, expect, test } from 'vitest'
import type * as Flow from '../../src/flow/index.ts'
import type { DayPicture, FlowParams } from '../../src/flow/index.ts'
import cases from '../data/analytic-cases.json' with { type: 'json' }
import { bundled } from '../support/bundle.ts'

const { FLOW_DEFAULTS, flowModel, NO_EFFECTS, runQuarter, warmState } = await bundled<typeof Flow>(
  new URL('../../src/flow/index.ts', import.meta.url),
)

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const every = (prefix: string) => Object.fromEntries(WEEK.map((day) => [`${prefix}_factor_${day}`, 1]))

/** Nobody comes, nothing is scarce, every day is alike. */
const STILL: FlowParams = {
  ...FLOW_DEFAULTS,
  ...every('em'),
  ...every('ae'),
  em_overnight_per_day: 0,
  em_zero_night_per_day: 0,
  elective_overnight_per_weekday: 0,
  ae_t1_per_day: 0,
  ae_t3_per_day: 0,
  season_admissions_amp: 0,
  season_los_amp: 0,
  season_ae_amp: 0,
  ga_beds: 5000,
  p1_share: 0,
  p2_share: 0,
  p3_share: 0,
  weekend_simple_slip: 0,
  weekend_complex_capacity: 1,
  setup_days: 0,
  p1_community_starts_per_day: 0,
  p2_stepup_per_day: 0,
  p2_to_p1: 0,
  p2_to_p3: 0,
  hazard_death: 0,
  hazard_unwell: 0,
  hazard_other_exit: 0,
  p1_starts_per_day: 1000,
  p2_starts_per_day: 1000,
  p3_starts_per_day: 1000,
}

interface Block {
  readonly set: Partial<FlowParams>
  readonly days: number
  readonly seeds?: number
  readonly watch?: (day: DayPicture) => void
}

/** Totals a day over long runs, after 3,000 days that are thrown away. */
function run({ set, days, seeds = 1, watch }: Block) {
  const model = flowModel({ ...STILL, ...set })
  let [p2Starts, p1Days, p2Days, p2Blocked, p3Days, delayedP1, deaths] = [0, 0, 0, 0, 0, 0, 0]
  for (let seed = 0; seed < seeds; seed++) {
    const game = { seed: `analytic ${seed}`, effects: NO_EFFECTS }
    const warm = runQuarter(model, warmState(model, game.seed), { ...game, days: 3000 }).state
    const { totals } = runQuarter(model, warm, { ...game, days, ...(watch ? { watch } : {}) })
    p2Starts += totals.communityStarts.p2
    p1Days += totals.p1Days
    p2Days += totals.p2Days
    p2Blocked += totals.p2BlockedDays
    p3Days += totals.p3Days
    delayedP1 += totals.delayedBedDays.p1
    deaths += totals.deaths
  }
  const per = (sum: number) => sum / (days * seeds)
  return {
    p2Starts: per(p2Starts),
    p1Busy: per(p1Days),
    p2Working: per(p2Days - p2Blocked),
    p2Blocked: per(p2Blocked),
    p3Busy: per(p3Days),
    delayedP1: per(delayedP1),
    deaths: per(deaths),
  }
}

const within = (value: number, exact: number, share: number) => {
  expect(value).toBeGreaterThan(exact * (1 - share))
  expect(value).toBeLessThan(exact * (1 + share))
}

function moments(values: readonly number[]) {
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  return { mean, variance: values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length }
}

describe('case 1 and 7: acute beds without limit (M/G/∞)', () => {
  test('holds λW people with the spread of a Poisson law; stays of whole days ≥ 1 add 0.6 %', () => {
    const ward: number[] = []
    run({
      set: { em_overnight_per_day: cases['1_little_MGinf'].lam },
      days: 12_000,
      watch: (day) => ward.push(day.ward),
    })
    const { mean, variance } = moments(ward)
    within(mean, cases['1_little_MGinf'].L, 0.012)
    within(Math.sqrt(variance), cases['1_little_MGinf'].sd, 0.1)
  })
  test('follows the season a week late and hardly weaker', () => {
    const amplitude = 0.4
    let [cosine, sine, all, n] = [0, 0, 0, 0]
    run({
      set: { em_overnight_per_day: 200, los_em_cv: 1, season_admissions_amp: amplitude, season_peak: 0 },
      days: 365 * 30,
      watch: ({ day, ward }) => {
        const angle = (2 * Math.PI * (day % 365)) / 365
        cosine += ward * Math.cos(angle)
        sine += ward * Math.sin(angle)
        all += ward
        n++
      },
    })
    const swing = (2 * Math.hypot(cosine, sine)) / n / (all / n) / amplitude
    const lag = (Math.atan2(sine, cosine) / (2 * Math.PI)) * 365
    within(swing, cases['7_seasonal_MMinf_S7.02'].attenuation, 0.02)
    expect(Math.abs(lag - cases['7_seasonal_MMinf_S7.02'].lag_days)).toBeLessThan(1)
  })
})

test('case 8: home care without limit is the day-step geometric law', () => {
  const busy: number[] = []
  const { lam, mean_los, L, P_gt_115 } = cases['8_daystep_geom']
  run({
    set: { p1_community_starts_per_day: lam, p1_duration_days: mean_los, p1_slots: 5000 },
    days: 40_000,
    watch: (day) => busy.push(day.homeCare.busy),
  })
  const { mean, variance } = moments(busy)
  within(mean, L, 0.01)
  within(variance, cases['8_daystep_geom'].var, 0.06)
  within(busy.filter((n) => n > 115).length / busy.length, P_gt_115, 0.15)
})

describe('case 5: home care with a line that people leave (Erlang A)', () => {
  // Who waits at the end of a day risks leaving the next morning: people waiting = leavers a day ÷ risk.
  test.each([
    ['at the base', cases['5_ErlangA_homecare_base'], 0.05],
    ['with 10 % more slots', cases['5_ErlangA_homecare_+10%'], 0.15],
  ])('%s', (_, { lam, mu, theta, c, Lq, busy }, tolerance) => {
    const seen = run({
      set: {
        em_overnight_per_day: 33,
        p1_share: lam / 33,
        p1_slots: c,
        p1_duration_days: 1 / mu,
        hazard_death: theta,
      },
      days: 8_000,
      seeds: 10,
    })
    within(seen.p1Busy, busy, 0.01)
    within(seen.deaths / theta, Lq, tolerance)
  })
})

test('case 3: home care with a line that nobody leaves (Erlang C, ten servers)', () => {
  const { c, a, Lq } = cases['3_ErlangC_c10_a8']
  const days = 32
  const seen = run({
    set: { em_overnight_per_day: 1, p1_share: a / days, p1_slots: c, p1_duration_days: days },
    days: 40_000,
    seeds: 5,
  })
  within(seen.p1Busy, a, 0.03)
  within(seen.delayedP1, Lq, 0.2)
})

describe('case 4: rehabilitation beds that turn people away (Erlang B)', () => {
  test.each([cases['4_ErlangB_c10_a8'], cases['4_ErlangB_c56_a52']])(
    '$c beds, load $a',
    ({ c, a, B, carried }) => {
      const duration = 40
      const seen = run({
        set: { p2_stepup_per_day: a / duration, p2_duration_days: duration, p2_beds: c },
        days: 40_000,
        seeds: 3,
      })
      within(seen.p2Working, carried, 0.02)
      expect(Math.abs(1 - (seen.p2Starts * duration) / a - B)).toBeLessThan(0.015)
    },
  )
})

const slower = 50

describe('case 6: a rehabilitation bed is blocked until the care home has room (blocking after service)', () => {
  // Rates of the cases are per 50 days, of the larger one per 10.
  const tandem = (
    slower: number,
    set: {
      beds: number
      places: number
      calls: number
      stay1: number
      stay2: number
      onward: number
    },
    seeds = 2,
  ) =>
    run({
      set: {
        p2_beds: set.beds,
        p3_places: set.places,
        p2_stepup_per_day: set.calls / slower,
        p2_duration_days: set.stay1 * slower,
        p3_duration_days: set.stay2 * slower,
        p2_to_p3: set.onward,
      },
      days: 60_000,
      seeds,
    })
  test.each([
    [1, 1, cases['6a_tandem_saturated_BAS']['mu1=mu2=1']],
    [1, 2, cases['6a_tandem_saturated_BAS']['mu1=1,mu2=2']],
    [2, 1, cases['6a_tandem_saturated_BAS']['mu1=2,mu2=1']],
  ])('6a: one bed, one place, always somebody waiting, rates %d and %d', (rate1, rate2, throughput) => {
    const seen = tandem(slower, {
      beds: 1,
      places: 1,
      calls: 200,
      stay1: 1 / rate1,
      stay2: 1 / rate2,
      onward: 1,
    })
    within(seen.p2Starts * slower, throughput, 0.05)
  })
  test('6b: one bed, one place, people turned away', () => {
    const exact = cases['6b_tandem_loss_BAS_l=m1=m2=1']
    const seen = tandem(slower, { beds: 1, places: 1, calls: 1, stay1: 1, stay2: 1, onward: 1 }, 4)
    within(seen.p2Starts * slower, exact.throughput, 0.05)
    within(seen.p2Blocked, exact.P_blocked, 0.1)
  })
  test('6c: a slow care home', () => {
    const exact = cases['6c_tandem_loss_BAS_l2_m1_m0.5']
    const seen = tandem(slower, { beds: 1, places: 1, calls: 2, stay1: 1, stay2: 2, onward: 1 }, 4)
    within(seen.p2Starts * slower, exact.throughput, 0.05)
    within(seen.p2Blocked, exact.P_blocked, 0.05)
  })
  test.each([
    [2, cases['6d_multiserver_tandem_c1=10_c2=2']],
    [3, cases['6d_multiserver_tandem_c1=10_c2=3']],
  ])('6d: ten beds, %d places', (places, exact) => {
    const { lam, mu1, mu2, c1, q } = exact
    // Blocked people come in long spells: over 12 runs the standard error of their mean is a twelfth.
    const seen = tandem(10, { beds: c1, places, calls: lam, stay1: 1 / mu1, stay2: 1 / mu2, onward: q }, 12)
    within(seen.p2Working, exact.mean_busy1, 0.04)
    within(seen.p3Busy, exact.mean_busy2, 0.04)
    within(seen.p2Blocked, exact.mean_blocked, 0.25)
  })
})
