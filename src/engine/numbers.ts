// The numbers of a place: what boards count, money, what pooled money buys, trust. Defaults live in src/scenario.
import type { ByLine, Pounds, Seat } from './words.ts'

/** What a board is held to account for, in pounds a unit: four-hour point above 88, delayed bed-day below reference, cancelled operation below plan, other exit below plan, day at home above plan, avoidable placement below plan, percentage point of early responses above plan. */
export interface Accountability {
  readonly fourHourPoint: Pounds
  readonly delayedBedDay: Pounds
  readonly cancelled: Pounds
  readonly otherExit: Pounds
  readonly dayAtHome: Pounds
  readonly avoidablePlacement: Pounds
  readonly earlyResponse: Pounds
}

export interface SeatSpec {
  readonly id: Seat
  readonly name: string
  readonly stake: Pounds
  readonly shares: ByLine<number>
  readonly reserves: Pounds
  readonly floor: Pounds
  readonly controlTotal: Pounds
  readonly riskShare: number
  readonly accountability: Accountability
}

/** Money parameters (calibration.json, `finance`): pounds and shares as named there. */
export interface Money {
  readonly tariffOvernight: number
  readonly tariffZeroNight: number
  readonly tariffPlanned: number
  readonly tariffAttendance: number
  readonly excessDay: number
  readonly excessShare: number
  readonly marginalRate: number
  readonly plannedDeviationRate: number
  readonly acuteBlock: number
  readonly acuteCost: number
  readonly costEmergency: number
  readonly costPlanned: number
  readonly costAttendance: number
  readonly costEscalationDay: number
  readonly costBoardedDay: number
  readonly fund: number
  readonly fundShareUnderlying: number
  readonly fundUnderlying: readonly [number, number]
  readonly fundFourHour: readonly [number, number]
  readonly fundSteps: boolean
  readonly tariffUplift: number
  readonly acuteCostGrowth: number
  readonly ccgAllocation: number
  readonly ccgGrowth: number
  readonly ccgOther: number
  readonly ccgOtherGrowth: number
  readonly ccgShare: number
  readonly councilCare: number
  readonly councilGrowth: number
  readonly councilPressure: number
  readonly needSaving: number
  readonly crisisPlacement: number
  readonly crisisCouncilShare: number
  readonly community: number
  readonly communityUplift: number
  readonly communityPressure: number
  readonly delayedDayCharge: number
  readonly cashable: number
  readonly bedDay: number
  readonly referenceDelayedBeds: number
  readonly plan: {
    readonly emergencies: number
    readonly zeroNight: number
    readonly planned: number
    readonly attendances: number
    readonly cancelled: number
    readonly otherExits: number
    readonly fourHour: number
    readonly daysAtHome: number
    readonly avoidablePlacements: number
    readonly earlyResponse: number
  }
}

/** What a line's money achieves (calibration.md): stock in £m keeps `keep` of itself a round. */
export interface Pooling {
  readonly keep: number
  readonly scale: {
    readonly alone: number
    readonly perPooler: number
    readonly noTrust: number
    readonly fullTrust: number
  }
  readonly delays: ByLine<number>
  readonly p1: { readonly slotsPerMillion: number; readonly saturation: number }
  readonly p2BedsPerMillion: number
  readonly p3PlacesPerMillion: number
  readonly discharge: {
    readonly saturation: number
    readonly weekend: number
    readonly slip: number
    readonly dayEarlier: number
    readonly dayEarlierCap: number
  }
  readonly prevention: { readonly perMillion: number; readonly cap: number }
  readonly strength: { readonly perMillion: number; readonly cap: number }
  readonly promiseFactor: number
}

/** Points of trust, 0–100; losses as positive numbers. `jointFloor`: what a joint appointment keeps between its pair. */
export interface TrustRules {
  readonly start: number
  readonly pooled: number
  readonly heldBack: number
  readonly kept: number
  readonly boundKept: number
  readonly broken: number
  readonly jointFloor: number
}
