import type { Run } from './run.ts'
import type { QuarterTotals } from './totals.ts'

/** QuarterTotals while they grow, flat. */
export type Tally = ReturnType<typeof newTally>

export const newTally = () => ({
  days: 0,
  emergencies: 0,
  zeroNight: 0,
  planned: 0,
  cancelled: 0,
  type1: 0,
  type3: 0,
  breaches: 0,
  fourHourSum: 0,
  occupancySum: 0,
  delayedP1: 0,
  delayedP2: 0,
  delayedP3: 0,
  boardedDays: 0,
  escalationBedDays: 0,
  otherExits: 0,
  avoidablePlacements: 0,
  deaths: 0,
  unwell: 0,
  startsP1: 0,
  startsP2: 0,
  startsP3: 0,
  rehabStartsP1: 0,
  rehabStartsP3: 0,
  communityStartsP1: 0,
  communityStartsP2: 0,
  earlyStarts: 0,
  p2BlockedDays: 0,
  frailAcuteDays: 0,
  p2Days: 0,
  p3Days: 0,
  p1Days: 0,
  p1BusyShareSum: 0,
  communityQueueDays: 0,
})

/** Adds the day that has just run. */
export const addDay = (tally: Tally, { people, today }: Run): void => {
  tally.days++
  tally.emergencies += today.emergencies
  tally.zeroNight += today.zeroNight
  tally.planned += today.planned
  tally.cancelled += today.cancelled
  tally.type1 += today.type1
  tally.type3 += today.type3
  tally.breaches += today.breaches
  tally.fourHourSum += today.fourHour
  tally.occupancySum += today.occupancy
  tally.delayedP1 += today.delayedP1
  tally.delayedP2 += today.delayedP2
  tally.delayedP3 += today.delayedP3
  tally.boardedDays += people.boarders
  tally.escalationBedDays += today.escalation
  tally.otherExits += today.otherExits
  tally.avoidablePlacements += today.avoidablePlacements
  tally.deaths += today.deaths
  tally.unwell += today.unwell
  tally.startsP1 += today.startsP1
  tally.startsP2 += today.startsP2
  tally.startsP3 += today.startsP3
  tally.rehabStartsP1 += today.rehabStartsP1
  tally.rehabStartsP3 += today.rehabStartsP3
  tally.communityStartsP1 += today.communityStartsP1
  tally.communityStartsP2 += today.communityStartsP2
  tally.earlyStarts += today.earlyStarts
  tally.p2BlockedDays += people.blockedP1 + people.blockedP3
  tally.frailAcuteDays += people.unfitFrail + people.waitP1.size + people.waitP2.size + people.waitP3.size
  tally.p2Days += people.rehab
  tally.p3Days += people.careHome
  tally.p1Days += people.homeCare
  tally.p1BusyShareSum += people.homeCare / Math.max(1, today.p1Slots)
  tally.communityQueueDays += people.communityQueue
}

/** The totals in the shape the ledger reads. */
export const totalsOf = (tally: Tally, { people }: Run): QuarterTotals => ({
  days: tally.days,
  emergencies: tally.emergencies,
  zeroNight: tally.zeroNight,
  planned: tally.planned,
  cancelled: tally.cancelled,
  attendances: { type1: tally.type1, type3: tally.type3 },
  breaches: tally.breaches,
  fourHourSum: tally.fourHourSum,
  occupancySum: tally.occupancySum,
  delayedBedDays: { p1: tally.delayedP1, p2: tally.delayedP2, p3: tally.delayedP3 },
  boardedDays: tally.boardedDays,
  escalationBedDays: tally.escalationBedDays,
  otherExits: tally.otherExits,
  avoidablePlacements: tally.avoidablePlacements,
  deaths: tally.deaths,
  unwell: tally.unwell,
  starts: { p1: tally.startsP1, p2: tally.startsP2, p3: tally.startsP3 },
  rehabStarts: { p1: tally.rehabStartsP1, p3: tally.rehabStartsP3 },
  communityStarts: { p1: tally.communityStartsP1, p2: tally.communityStartsP2 },
  earlyStarts: tally.earlyStarts,
  p2BlockedDays: tally.p2BlockedDays,
  frailAcuteDays: tally.frailAcuteDays,
  p2Days: tally.p2Days,
  p3Days: tally.p3Days,
  p1Days: tally.p1Days,
  p1BusyShareSum: tally.p1BusyShareSum,
  communityQueueDays: tally.communityQueueDays,
  communityQueueEnd: people.communityQueue,
  backlogEnd: people.backlog,
})
