import { weekday } from './calendar.ts'
import type { Run } from './run.ts'
import type { DayPicture } from './totals.ts'

/** Copies the day that has just run. */
export const pictureOf = ({ people, beds, rehabBeds, careHomePlaces, today }: Run): DayPicture => ({
  day: today.day,
  weekday: weekday(today.day),
  boarders: people.boarders,
  ward: people.emergencies + people.planned,
  beds,
  escalation: today.escalation,
  delayed: { p1: today.delayedP1, p2: today.delayedP2, p3: today.delayedP3 },
  slipped: people.slipped,
  rehab: {
    busy: people.rehab,
    blockedForP1: people.blockedP1,
    blockedForP3: people.blockedP3,
    beds: rehabBeds,
    ended: today.endedRehab,
  },
  homeCare: {
    busy: people.homeCare,
    slots: today.p1Slots,
    communityQueue: people.communityQueue,
    ended: today.endedHomeCare,
  },
  careHome: { busy: people.careHome, places: careHomePlaces, ended: today.endedCareHome },
  arrivals: {
    emergencies: today.emergencies,
    zeroNight: today.zeroNight,
    planned: today.planned,
    type1: today.type1,
    type3: today.type3,
    community: today.communityArrivals,
  },
  wentHome: today.simpleHome + today.plannedHome,
  starts: { p1: today.startsP1, p2: today.startsP2, p3: today.startsP3 },
  rehabStarts: { p1: today.rehabStartsP1, p3: today.rehabStartsP3 },
  communityStarts: { p1: today.communityStartsP1, p2: today.communityStartsP2 },
  cancelled: today.cancelled,
  backlog: people.backlog,
  deaths: today.deaths,
  unwell: today.unwell,
  otherExits: today.otherExits,
  occupancy: today.occupancy,
  fourHour: today.fourHour,
})
