/** What pooling and incidents change, constant over a quarter. Capacities add; shares are 0–1. */
export interface Effects {
  /** Added to P1 home-care slots (negative when a care provider fails). */
  readonly p1Slots: number
  readonly p2Beds: number
  readonly p3Places: number
  /** Added to the weekend share of onward starts, at most 1 together. */
  readonly weekendStarts: number
  /** Multiplies the share of simple discharges that slip over a weekend. */
  readonly slipMultiplier: number
  /** Share of emergency patients with a stay of two days or more who leave one day earlier. */
  readonly dayEarlier: number
  /** Cut of emergency admissions. */
  readonly prevention: number
  /** Cut of need: the three pathway shares and community-origin home-care starts. */
  readonly need: number
  /** Added to acute beds (negative in a workforce gap). */
  readonly beds: number
  /** Multiplies emergency admissions (a winter surge). */
  readonly surge: number
}

/** Nobody pooled, nothing happened. */
export const NO_EFFECTS: Effects = {
  p1Slots: 0,
  p2Beds: 0,
  p3Places: 0,
  weekendStarts: 0,
  slipMultiplier: 1,
  dayEarlier: 0,
  prevention: 0,
  need: 0,
  beds: 0,
  surge: 1,
}
