/**
 * What the patient flow of one place depends on: people a day, shares 0–1, days, beds. Keys as `sim_params` of the
 * domain file; formulas given there as text are split into their numbers. Every key is a number, so that scenario
 * files, `--set` and sweeps treat all alike. Sources: README.md.
 */
export interface FlowParams {
  /** Population served; context only (all rates below are per day, not per head). */
  readonly pop: number
  readonly ae_t1_per_day: number
  readonly ae_t3_per_day: number
  /** Emergency admissions that stay at least one night, a day. */
  readonly em_overnight_per_day: number
  /** Emergency admissions that leave the same day and need no bed, a day. */
  readonly em_zero_night_per_day: number
  readonly elective_overnight_per_weekday: number
  readonly season_admissions_amp: number
  readonly season_los_amp: number
  readonly season_ae_amp: number
  /** Day of the year of the seasonal peak, 0 = 1 April; 289 = 15 January. */
  readonly season_peak: number
  readonly los_em_lognormal_mean: number
  readonly los_em_cv: number
  readonly los_el_mean: number
  readonly los_el_cv: number
  readonly ga_beds: number
  readonly escalation_beds: number
  /** Occupancy above which escalation beds open. */
  readonly escalation_trigger: number
  readonly p1_share: number
  readonly p2_share: number
  readonly p3_share: number
  /** Share of those ready to go straight home at a weekend who slip to Monday. */
  readonly weekend_simple_slip: number
  /** Share of the normal number of onward starts at a weekend. */
  readonly weekend_complex_capacity: number
  /** Least days between becoming fit and an onward start. */
  readonly setup_days: number
  readonly p1_slots: number
  readonly p1_duration_days: number
  readonly p1_community_starts_per_day: number
  readonly p2_beds: number
  readonly p2_duration_days: number
  readonly p2_stepup_per_day: number
  readonly p2_to_p1: number
  readonly p2_to_p3: number
  readonly p3_places: number
  readonly p3_duration_days: number
  readonly hazard_death: number
  readonly hazard_unwell: number
  readonly hazard_other_exit: number
  /** Mean and coefficient of variation of the further stay of somebody who fell ill again, days. */
  readonly unwell_extra_los: number
  readonly los_unwell_cv: number
  readonly t1_conversion: number
  /** Four-hour breach shares: low + rise · logistic((occupancy − middle) ÷ width). */
  readonly breach_admitted_low: number
  readonly breach_admitted_rise: number
  readonly breach_admitted_middle: number
  readonly breach_admitted_width: number
  readonly breach_nonadmitted_low: number
  readonly breach_nonadmitted_rise: number
  readonly breach_nonadmitted_middle: number
  readonly breach_nonadmitted_width: number
  readonly breach_t3: number
  /** Occupancy after emergencies above which planned operations keep beds free, and how many. */
  readonly elective_squeeze_occupancy: number
  readonly elective_reserve_beds: number
  /** Occupancy below which cancelled operations are caught up, and how many a weekday. */
  readonly elective_catchup_occupancy: number
  readonly elective_catchup_per_weekday: number
  /** Most onward starts on a weekday. */
  readonly p1_starts_per_day: number
  readonly p2_starts_per_day: number
  readonly p3_starts_per_day: number
  /** Share of P1 starts offered first to people blocked in P2 beds, and chance of the rest for community-origin people. */
  readonly p1_rehab_share: number
  readonly p1_community_share: number
  /** Growth a year of emergencies, of need (the three pathway shares) and of attendances, from round 1 on. */
  readonly growth_emergency: number
  readonly growth_need: number
  readonly growth_ae: number
  /** Share of P1 slots lost a year from round 1 on. */
  readonly p1_drift_per_year: number
  /** Chance that another exit was an avoidable placement (a design choice). */
  readonly avoidable_share: number
  /** Frail people of the place, for days at home (a design choice). */
  readonly frail_population: number
  readonly ae_factor_mon: number
  readonly ae_factor_tue: number
  readonly ae_factor_wed: number
  readonly ae_factor_thu: number
  readonly ae_factor_fri: number
  readonly ae_factor_sat: number
  readonly ae_factor_sun: number
  readonly em_factor_mon: number
  readonly em_factor_tue: number
  readonly em_factor_wed: number
  readonly em_factor_thu: number
  readonly em_factor_fri: number
  readonly em_factor_sat: number
  readonly em_factor_sun: number
}

/** A place of 300,000 people, England about 2016–22, without growth. */
export const FLOW_DEFAULTS: FlowParams = {
  pop: 300000,
  ae_t1_per_day: 230,
  ae_t3_per_day: 118,
  em_overnight_per_day: 57.5,
  em_zero_night_per_day: 29,
  elective_overnight_per_weekday: 29.4,
  season_admissions_amp: 0.03,
  season_los_amp: 0.03,
  season_ae_amp: -0.02,
  season_peak: 289,
  los_em_lognormal_mean: 7.02,
  los_em_cv: 1.7,
  los_el_mean: 3.4,
  los_el_cv: 0.9,
  ga_beds: 562,
  escalation_beds: 22,
  escalation_trigger: 0.97,
  p1_share: 0.088,
  p2_share: 0.04,
  p3_share: 0.016,
  weekend_simple_slip: 0.3,
  weekend_complex_capacity: 0.4,
  setup_days: 1,
  p1_slots: 192,
  p1_duration_days: 32,
  p1_community_starts_per_day: 1.5,
  p2_beds: 56,
  p2_duration_days: 25,
  p2_stepup_per_day: 0.2,
  p2_to_p1: 0.22,
  p2_to_p3: 0.1,
  p3_places: 34,
  p3_duration_days: 42,
  hazard_death: 0.007,
  hazard_unwell: 0.01,
  hazard_other_exit: 0.03,
  unwell_extra_los: 4,
  los_unwell_cv: 0.8,
  t1_conversion: 0.28,
  breach_admitted_low: 0.1,
  breach_admitted_rise: 0.6,
  breach_admitted_middle: 0.94,
  breach_admitted_width: 0.035,
  breach_nonadmitted_low: 0.045,
  breach_nonadmitted_rise: 0.14,
  breach_nonadmitted_middle: 0.95,
  breach_nonadmitted_width: 0.035,
  breach_t3: 0.01,
  elective_squeeze_occupancy: 0.925,
  elective_reserve_beds: 6,
  elective_catchup_occupancy: 0.9,
  elective_catchup_per_weekday: 4,
  p1_starts_per_day: 18,
  p2_starts_per_day: 8,
  p3_starts_per_day: 5,
  p1_rehab_share: 0.25,
  p1_community_share: 0.22,
  growth_emergency: 0,
  growth_need: 0,
  growth_ae: 0,
  p1_drift_per_year: 0,
  avoidable_share: 0.4,
  frail_population: 6000,
  ae_factor_mon: 1.09,
  ae_factor_tue: 1.02,
  ae_factor_wed: 0.99,
  ae_factor_thu: 0.98,
  ae_factor_fri: 0.97,
  ae_factor_sat: 0.97,
  ae_factor_sun: 0.98,
  em_factor_mon: 1.06,
  em_factor_tue: 1.04,
  em_factor_wed: 1.03,
  em_factor_thu: 1.02,
  em_factor_fri: 1.03,
  em_factor_sat: 0.91,
  em_factor_sun: 0.91,
}
