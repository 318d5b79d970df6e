// Places, effects and seeds for the properties of patient flow.
import fc from 'fast-check'
import {
  type Effects,
  FLOW_DEFAULTS,
  type FlowModel,
  type FlowParams,
  flowModel,
} from '../../src/flow/index.ts'

const scaled = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true })

/** From a small quiet place to one that nobody would want to run. */
export const params: fc.Arbitrary<FlowParams> = fc
  .record({
    em_overnight_per_day: scaled(0, 110),
    elective_overnight_per_weekday: scaled(0, 60),
    ga_beds: fc.integer({ min: 0, max: 800 }),
    escalation_beds: fc.integer({ min: 0, max: 60 }),
    escalation_trigger: scaled(0.7, 1.1),
    los_em_lognormal_mean: scaled(1, 15),
    p1_slots: fc.integer({ min: 0, max: 400 }),
    p2_beds: fc.integer({ min: 0, max: 120 }),
    p3_places: fc.integer({ min: 0, max: 80 }),
    p1_share: scaled(0, 0.3),
    p2_share: scaled(0, 0.2),
    p3_share: scaled(0, 0.1),
    p2_to_p1: scaled(0, 0.6),
    p2_to_p3: scaled(0, 0.4),
    p3_duration_days: scaled(1, 120),
    hazard_death: scaled(0, 0.2),
    hazard_unwell: scaled(0, 0.5),
    hazard_other_exit: scaled(0, 0.5),
    weekend_complex_capacity: scaled(0, 1),
    setup_days: fc.integer({ min: 0, max: 4 }),
    season_los_amp: scaled(-0.3, 0.3),
    elective_reserve_beds: scaled(0, 20),
    growth_need: scaled(-0.1, 0.2),
    p1_drift_per_year: scaled(0, 0.2),
  })
  .map((changes) => ({ ...FLOW_DEFAULTS, ...changes }))

export const effects: fc.Arbitrary<Effects> = fc.record({
  p1Slots: scaled(-250, 120),
  p2Beds: scaled(-20, 30),
  p3Places: scaled(-10, 20),
  weekendStarts: scaled(0, 1),
  slipMultiplier: scaled(0, 2),
  dayEarlier: scaled(0, 1),
  prevention: scaled(0, 0.3),
  need: scaled(0, 0.3),
  beds: scaled(-60, 40),
  surge: scaled(0.5, 1.6),
})

/** Thirty places of their own besides the default one; their tables are made once. */
export const models: readonly FlowModel[] = [
  flowModel(FLOW_DEFAULTS),
  ...fc.sample(params, { numRuns: 30, seed: 7 }).map((changed) => flowModel(changed)),
]

export const model: fc.Arbitrary<FlowModel> = fc.constantFrom(...models)
export const seed: fc.Arbitrary<string> = fc.string({ minLength: 1, maxLength: 12 })
