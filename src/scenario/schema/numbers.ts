import * as z from 'zod/mini'
import { byLineInFile, number, paid, pounds, share, whole } from './fields.ts'

/** Growth a year, as a share. */
const growth = number(-0.2, 0.2)
/** Pounds for one person, day or attendance. */
const price = number(0, 100_000)
const people = number(0, 1_000_000)

const plan = () =>
  z.strictObject({
    emergencies: z.exactOptional(people),
    zeroNight: z.exactOptional(people),
    planned: z.exactOptional(people),
    attendances: z.exactOptional(people),
    cancelled: z.exactOptional(people),
    otherExits: z.exactOptional(people),
    fourHour: z.exactOptional(number(0, 100)),
    daysAtHome: z.exactOptional(number(0, 100_000_000)),
    avoidablePlacements: z.exactOptional(people),
    earlyResponse: z.exactOptional(number(0, 100)),
  })

/** Money that differs from the recommended. */
export const moneyInFile = () =>
  z.strictObject({
    tariffOvernight: z.exactOptional(price),
    tariffZeroNight: z.exactOptional(price),
    tariffPlanned: z.exactOptional(price),
    tariffAttendance: z.exactOptional(price),
    excessDay: z.exactOptional(price),
    excessShare: z.exactOptional(share),
    marginalRate: z.exactOptional(share),
    plannedDeviationRate: z.exactOptional(share),
    acuteBlock: z.exactOptional(paid),
    acuteCost: z.exactOptional(paid),
    costEmergency: z.exactOptional(price),
    costPlanned: z.exactOptional(price),
    costAttendance: z.exactOptional(price),
    costEscalationDay: z.exactOptional(price),
    costBoardedDay: z.exactOptional(price),
    fund: z.exactOptional(paid),
    fundShareUnderlying: z.exactOptional(share),
    fundUnderlying: z.exactOptional(z.tuple([pounds, pounds])),
    fundFourHour: z.exactOptional(z.tuple([number(0, 100), number(0, 100)])),
    fundSteps: z.exactOptional(z.boolean()),
    tariffUplift: z.exactOptional(growth),
    acuteCostGrowth: z.exactOptional(growth),
    ccgAllocation: z.exactOptional(paid),
    ccgGrowth: z.exactOptional(growth),
    ccgOther: z.exactOptional(paid),
    ccgOtherGrowth: z.exactOptional(growth),
    ccgShare: z.exactOptional(share),
    councilCare: z.exactOptional(paid),
    councilGrowth: z.exactOptional(growth),
    councilPressure: z.exactOptional(growth),
    needSaving: z.exactOptional(share),
    crisisPlacement: z.exactOptional(price),
    crisisCouncilShare: z.exactOptional(share),
    community: z.exactOptional(paid),
    communityUplift: z.exactOptional(growth),
    communityPressure: z.exactOptional(growth),
    delayedDayCharge: z.exactOptional(price),
    cashable: z.exactOptional(share),
    bedDay: z.exactOptional(price),
    referenceDelayedBeds: z.exactOptional(number(0, 10_000)),
    plan: z.exactOptional(plan()),
  })

const positive = number(0.001, 1000)

/** What a pooled pound buys, where it differs from the recommended. Parts that belong together are given whole. */
export const poolingInFile = () =>
  z.strictObject({
    keep: z.exactOptional(share),
    scale: z.exactOptional(
      z.strictObject({
        alone: number(0, 3),
        perPooler: number(0, 3),
        noTrust: number(0, 3),
        fullTrust: number(0, 3),
      }),
    ),
    delays: z.exactOptional(byLineInFile(whole(0, 8))),
    p1: z.exactOptional(z.strictObject({ slotsPerMillion: number(0, 1000), saturation: positive })),
    p2BedsPerMillion: z.exactOptional(number(0, 1000)),
    p3PlacesPerMillion: z.exactOptional(number(0, 1000)),
    discharge: z.exactOptional(
      z.strictObject({
        saturation: positive,
        weekend: number(0, 5),
        slip: number(0, 5),
        dayEarlier: number(0, 5),
        dayEarlierCap: share,
      }),
    ),
    prevention: z.exactOptional(z.strictObject({ perMillion: share, cap: share })),
    strength: z.exactOptional(z.strictObject({ perMillion: share, cap: share })),
    promiseFactor: z.exactOptional(number(0, 10)),
  })

const points = whole(0, 100)

/** Trust points, 0–100; losses are written as positive numbers. */
export const trustInFile = () =>
  z.strictObject({
    start: z.exactOptional(points),
    pooled: z.exactOptional(points),
    heldBack: z.exactOptional(points),
    kept: z.exactOptional(points),
    boundKept: z.exactOptional(points),
    broken: z.exactOptional(points),
    jointFloor: z.exactOptional(points),
  })
