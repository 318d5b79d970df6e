/** Counts by discharge pathway: home care, rehabilitation bed, interim care-home place. */
export interface ByPathway {
  readonly p1: number
  readonly p2: number
  readonly p3: number
}

/** Sums over the days of a run; people, bed-days or events unless said otherwise. */
export interface QuarterTotals {
  readonly days: number
  /** Emergency arrivals who stay overnight, and those who need no bed. */
  readonly emergencies: number
  readonly zeroNight: number
  /** Planned patients admitted, caught-up ones included; operations cancelled. */
  readonly planned: number
  readonly cancelled: number
  readonly attendances: { readonly type1: number; readonly type3: number }
  /** Expected four-hour breaches (a fraction of a person is possible). */
  readonly breaches: number
  /** Sum over days of the day's share seen within four hours: ÷ days is the four-hour performance. */
  readonly fourHourSum: number
  /** Sum over days of acute patients ÷ core beds, boarders not counted. */
  readonly occupancySum: number
  /** Bed-days of people fit since before the day, by the pathway they wait for. */
  readonly delayedBedDays: ByPathway
  readonly boardedDays: number
  readonly escalationBedDays: number
  /** People who, while waiting, left without the right care; died; fell ill again. */
  readonly otherExits: number
  readonly avoidablePlacements: number
  readonly deaths: number
  readonly unwell: number
  /** Onward starts from the hospital. */
  readonly starts: ByPathway
  /** P1 and P3 starts of people who had blocked a P2 bed; P1 and P2 starts from the community. */
  readonly rehabStarts: { readonly p1: number; readonly p3: number }
  readonly communityStarts: { readonly p1: number; readonly p2: number }
  /** Of `starts.p1`, those within two days of becoming fit. */
  readonly earlyStarts: number
  /** Bed-days of people in P2 beds who wait for P1 or P3. */
  readonly p2BlockedDays: number
  /** Days of frail people (drawn to P1, P2 or P3) in acute beds from admission; everybody's days in P2 and P3. */
  readonly frailAcuteDays: number
  readonly p2Days: number
  readonly p3Days: number
  /** Sum over days of busy P1 slots, and of the share of P1 slots busy. */
  readonly p1Days: number
  readonly p1BusyShareSum: number
  /** Community-origin people waiting for P1, person-days; and at the end of the run. */
  readonly communityQueueDays: number
  readonly communityQueueEnd: number
  /** Cancelled operations not yet caught up at the end of the run. */
  readonly backlogEnd: number
}

/** One day as the living picture and the day table need it: people at the end of the day, and the day's events. */
export interface DayPicture {
  /** Days since the start of the warm-up; day 365 is the first of round 1. */
  readonly day: number
  /** 0 = Monday. */
  readonly weekday: number
  /** Emergencies without a bed, in A&E. */
  readonly boarders: number
  /** People in acute beds, the delayed included; beds they may use, escalation beds opened today. */
  readonly ward: number
  readonly beds: number
  readonly escalation: number
  /** In acute beds, fit since before today; ready for home but slipped to Monday. */
  readonly delayed: ByPathway
  readonly slipped: number
  /** `ended`: care that ended today (rehabilitation: people who went home). */
  readonly rehab: {
    readonly busy: number
    readonly blockedForP1: number
    readonly blockedForP3: number
    readonly beds: number
    readonly ended: number
  }
  readonly homeCare: {
    readonly busy: number
    readonly slots: number
    readonly communityQueue: number
    readonly ended: number
  }
  readonly careHome: { readonly busy: number; readonly places: number; readonly ended: number }
  /** Today's arrivals; `planned` are those admitted, `community` those who ask for home care. */
  readonly arrivals: {
    readonly emergencies: number
    readonly zeroNight: number
    readonly planned: number
    readonly type1: number
    readonly type3: number
    readonly community: number
  }
  /** Emergency and planned patients who went straight home; onward starts from the hospital by pathway. */
  readonly wentHome: number
  readonly starts: ByPathway
  readonly rehabStarts: { readonly p1: number; readonly p3: number }
  readonly communityStarts: { readonly p1: number; readonly p2: number }
  readonly cancelled: number
  readonly backlog: number
  readonly deaths: number
  readonly unwell: number
  readonly otherExits: number
  /** Acute patients ÷ core beds; share of attendances within four hours. */
  readonly occupancy: number
  readonly fourHour: number
}
