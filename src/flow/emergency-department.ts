import { breachShare } from './breaches.ts'
import { fitBefore } from './queue.ts'
import type { Run } from './run.ts'

/** Step 7: attendances, and how many of them wait more than four hours, which depends on how full the hospital is. */
export const countDay = ({ params, arrivals, first, people, beds, breaches, today }: Run): void => {
  const { day } = today
  const acute = people.emergencies + people.planned
  const crowd = acute + people.boarders
  const type1Share = crowd < breaches.length ? breaches[crowd]! : breachShare(params, crowd / beds)
  today.type1 = arrivals.type1[day - first]!
  today.type3 = arrivals.type3[day - first]!
  today.breaches = today.type1 * type1Share + today.type3 * params.breach_t3
  today.fourHour = 1 - today.breaches / Math.max(1, today.type1 + today.type3)
  today.occupancy = acute / beds
  today.delayedP1 = fitBefore(people.waitP1, day)
  today.delayedP2 = fitBefore(people.waitP2, day)
  today.delayedP3 = fitBefore(people.waitP3, day)
}
