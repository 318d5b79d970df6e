/** Pairs flattened: day, number of people, day, number of people … in rising order of day. */
export type DayCounts = readonly number[]

/**
 * Everybody in the system between two days, as plain JSON: whole numbers only. Future days are absolute
 * (days since the start of the warm-up).
 */
export interface FlowState {
  /** The day that comes next. */
  readonly day: number
  /** In acute beds, not yet fit, by the day they become fit: emergencies by pathway drawn, and planned patients. */
  readonly fit: {
    readonly home: DayCounts
    readonly p1: DayCounts
    readonly p2: DayCounts
    readonly p3: DayCounts
    readonly planned: DayCounts
  }
  /** In acute beds, fit and waiting, by the day they became fit; and those who slip to Monday. */
  readonly waiting: { readonly p1: DayCounts; readonly p2: DayCounts; readonly p3: DayCounts }
  readonly slipped: number
  /** Emergencies without a bed. */
  readonly boarders: number
  /** Cancelled operations not yet caught up. */
  readonly backlog: number
  /** Community-origin people waiting for P1. */
  readonly communityQueue: number
  /** People cared for, by the day their care ends. */
  readonly homeCare: DayCounts
  readonly rehab: DayCounts
  readonly careHome: DayCounts
  /** In P2 beds, ready to leave, waiting. */
  readonly blocked: { readonly p1: number; readonly p3: number }
}
