// The recommended numbers. Where the domain file and the calibration differ, the calibration wins; plan constants are
// those of the exact rules' ledger table.
import {
  type Accountability,
  type BySeat,
  byLine,
  type Citizens,
  type FlowParams,
  type Mission,
  type Money,
  type Options,
  type Pooling,
  type Scenario,
  type SeatSpec,
  type TrustRules,
} from '../engine/index.ts'
import { FLOW_DEFAULTS } from '../flow/index.ts'

/** Patient flow of the recommended place: the flow's own defaults, plus growth and drift a year (calibration, flow changes). */
export const FLOW: FlowParams = {
  ...FLOW_DEFAULTS,
  growth_emergency: 0.025,
  growth_need: 0.025,
  growth_ae: 0.02,
  p1_drift_per_year: 0.01,
}

/** Pounds a year or a unit; growth as a share a year. Source: calibration, finance. */
export const MONEY: Money = {
  tariffOvernight: 2560,
  tariffZeroNight: 720,
  tariffPlanned: 3684,
  tariffAttendance: 148,
  excessDay: 230,
  excessShare: 0.3,
  marginalRate: 0.7,
  /** Aligned-incentive contract: full payment for planned care above plan would break the dilemma (usable 0.50–0.60). */
  plannedDeviationRate: 0.56,
  acuteBlock: 141_000_000,
  acuteCost: 257_400_000,
  costEmergency: 450,
  costPlanned: 1400,
  costAttendance: 45,
  costEscalationDay: 490,
  costBoardedDay: 200,
  /** Sustainability fund on ramps: 70 % on the underlying result of a quarter, 30 % on four-hour performance. */
  fund: 9_800_000,
  fundShareUnderlying: 0.7,
  fundUnderlying: [-5_000_000, -1_500_000],
  fundFourHour: [82, 92],
  fundSteps: false,
  tariffUplift: 0.006,
  /** Inflation 3.1 % less savings 1.8 %. */
  acuteCostGrowth: 0.013,
  ccgAllocation: 375_000_000,
  ccgGrowth: 0.02,
  ccgOther: 187_000_000,
  ccgOtherGrowth: 0.032,
  ccgShare: 0.755,
  councilCare: 80_000_000,
  councilGrowth: 0.01,
  councilPressure: 0.027,
  /** Share of the need that community strength takes away which the council saves. */
  needSaving: 0.15,
  crisisPlacement: 8500,
  crisisCouncilShare: 0.5,
  community: 45_000_000,
  communityUplift: 0.004,
  /** Inflation 2.5 % less savings 1.7 %. */
  communityPressure: 0.008,
  /** Discretionary charge for a delayed day; £130 where a scenario turns it on (Care Act 2014). */
  delayedDayCharge: 0,
  /** Share of a freed bed-day that turns into cash: a design choice, usable 0.30–0.60. */
  cashable: 0.5,
  bedDay: 303,
  referenceDelayedBeds: 27,
  /**
   * A quarter as planned (exact rules, ledger). Days at home, avoidable placements and early response (%) were measured
   * on the recommended place without growth, 200 seeds of two years. A scenario with another season has its own plan.
   */
  plan: {
    emergencies: 5227,
    zeroNight: 2639,
    planned: 1868,
    attendances: 31_679,
    cancelled: 103,
    otherExits: 97,
    fourHour: 88,
    daysAtHome: 529_250,
    avoidablePlacements: 39,
    earlyResponse: 29.3,
  },
}

/** What a pooled pound buys. Source: calibration, lines. */
export const POOLING: Pooling = {
  keep: 0.8,
  scale: { alone: 0.7, perPooler: 0.1, noTrust: 0.7, fullTrust: 0.6 },
  delays: { p1: 1, p2: 1, p3: 1, discharge: 1, prevention: 3, strength: 2 },
  p1: { slotsPerMillion: 31, saturation: 4.1 },
  p2BedsPerMillion: 6.6,
  p3PlacesPerMillion: 9.5,
  /** "A day earlier" is a design choice without evidence of that size. */
  discharge: { saturation: 2.7, weekend: 0.8, slip: 1.2, dayEarlier: 1.4, dayEarlierCap: 0.6 },
  prevention: { perMillion: 0.066, cap: 0.03 },
  strength: { perMillion: 0.088, cap: 0.06 },
  promiseFactor: 2,
}

/** Source: model page, Trust. Losses are written as positive numbers; the floor of a joint appointment is a design choice. */
export const TRUST: TrustRules = {
  start: 45,
  pooled: 4,
  heldBack: 8,
  kept: 3,
  boundKept: 5,
  broken: 12,
  jointFloor: 40,
}

/** A group that plays for itself: pledges from the start, no fog, no levels, no incidents. */
export const OPTIONS: Options = {
  talk: true,
  pledgesFrom: 1,
  bindFrom: null,
  cedeFrom: null,
  predictIn: [1, 4, 7],
  reasonIn: [1, 4, 7],
  feelIn: [1, 4, 8],
  fog: 0,
  levels: false,
  framing: 'organisation',
  incidents: false,
  recoverySupport: true,
  headspace: 2,
  forfeitShare: 0.25,
  clocks: null,
  absence: 'default',
  controlFund: 0,
  labels: 'then',
}

export const PLACE: Scenario['place'] = { population: 300_000, boundaryOverlap: 1, neighbourhoods: [] }

/** What residents would buy with what a seat hands to them: help near home, first of all. A design choice. */
export const CITIZENS: Citizens = {
  shares: { p1: 0.35, p2: 0, p3: 0, discharge: 0, prevention: 0.25, strength: 0.4 },
}

/** The shared task of a mission: small, and felt at once. A design choice. */
export const MISSION: Mission = { line: 'discharge', pounds: 40_000 }

/** What a board counts where a scenario names only some measures: nothing else. */
export const NOT_COUNTED: Accountability = {
  fourHourPoint: 0,
  delayedBedDay: 0,
  cancelled: 0,
  otherExit: 0,
  dayAtHome: 0,
  avoidablePlacement: 0,
  earlyResponse: 0,
}

type SeatNumbers = Pick<SeatSpec, 'stake' | 'shares' | 'reserves' | 'floor' | 'riskShare' | 'accountability'>

const shares = (part: Partial<SeatSpec['shares']>): SeatSpec['shares'] => ({ ...byLine(() => 0), ...part })
const counts = (part: Partial<Accountability>): Accountability => ({ ...NOT_COUNTED, ...part })

/**
 * A seat's numbers in a place with patients. Source: calibration section 1 (21 % of the acute trust's pound is overhead);
 * council and community count their own measure, people who left without the right care (exact rules, ledger).
 */
export const SEAT_NUMBERS: BySeat<SeatNumbers> = {
  acute: {
    stake: 420_000,
    shares: shares({ p1: 0.29, p2: 0.04, p3: 0.04, discharge: 0.39, prevention: 0.03 }),
    reserves: 6_500_000,
    floor: 0,
    riskShare: 0.38,
    accountability: counts({ fourHourPoint: 22_000 }),
  },
  ccg: {
    stake: 420_000,
    shares: shares({ p1: 0.35, p2: 0.05, p3: 0.17, discharge: 0.25, prevention: 0.18 }),
    reserves: 9_000_000,
    floor: 2_000_000,
    riskShare: 0.22,
    accountability: counts({ fourHourPoint: 50_000, delayedBedDay: 30, cancelled: 2100 }),
  },
  council: {
    stake: 260_000,
    shares: shares({ p1: 0.65, p3: 0.2, strength: 0.15 }),
    reserves: 5_400_000,
    floor: 1_300_000,
    riskShare: 0.3,
    accountability: counts({ otherExit: 2400 }),
  },
  community: {
    stake: 200_000,
    shares: shares({ p1: 0.42, p2: 0.1, discharge: 0.28, prevention: 0.05, strength: 0.15 }),
    reserves: 3_000_000,
    floor: 400_000,
    riskShare: 0.1,
    accountability: counts({ otherExit: 12_000 }),
  },
}

/** A seat's numbers where payoffs come straight from a table: no stake, no lines, nothing else counted. */
export const TABLE_SEAT: SeatNumbers = {
  stake: 0,
  shares: shares({}),
  reserves: 0,
  floor: 0,
  riskShare: 0,
  accountability: NOT_COUNTED,
}

/** Every number that a scenario file may leave out. */
export const DEFAULTS = {
  flow: FLOW,
  money: MONEY,
  pooling: POOLING,
  trust: TRUST,
  options: OPTIONS,
  place: PLACE,
  citizens: CITIZENS,
  mission: MISSION,
  seats: SEAT_NUMBERS,
} as const
