import { DRAWS, dayKey, drawOf } from '../lib/index.ts'
import { binomialOf } from './counts.ts'
import { addStays } from './people.ts'
import { fitBefore, type Queue, take } from './queue.ts'
import type { Run } from './run.ts'

/** Step 4: onward starts, oldest first, at least `setup_days` after becoming fit; fewer at weekends. */
export const startOnward = (run: Run): void => {
  const { params, effects, today } = run
  const share = today.weekend ? Math.min(1, params.weekend_complex_capacity + effects.weekendStarts) : 1
  startHomeCare(run, share)
  startCareHome(run, share)
  startRehab(run, share)
  run.people.emergencies -= today.startsP1 + today.startsP2 + today.startsP3
}

/** Never more than free capacity; the weekend share of the normal number is rounded up. */
const startsToday = (free: number, normal: number, share: number): number => {
  return Math.max(0, Math.min(free, Math.ceil(normal * share - 1e-9)))
}

/** P1 is shared: blocked rehabilitation patients first, up to a quarter; then community and hospital; then whoever is left. */
const startHomeCare = (run: Run, weekShare: number): void => {
  const { params, keys, stays, people, today } = run
  const chance = dayKey(keys.share, today.day)
  const callers = run.arrivals.callers[today.day - run.first]!
  people.communityQueue += callers
  const starts = startsToday(today.p1Slots - people.homeCare, params.p1_starts_per_day, weekShare)
  const oneMore = drawOf(chance, 0) < params.p1_rehab_share * DRAWS ? 1 : 0
  let rehab = Math.min(Math.floor(starts * params.p1_rehab_share + 0.5) + oneMore, people.blockedP1, starts)
  let community = Math.min(
    binomialOf(drawOf(chance, 1), starts - rehab, params.p1_community_share, run.noCaller),
    people.communityQueue,
  )
  const late = fitBefore(people.waitP1, today.day - 2)
  const hospital = takeReady(people.waitP1, starts - rehab - community, today.day - params.setup_days)
  const rest = starts - rehab - community - hospital
  const moreRehab = Math.min(rest, people.blockedP1 - rehab)
  rehab += moreRehab
  community += Math.min(rest - moreRehab, people.communityQueue - community)
  people.blockedP1 -= rehab
  people.rehab -= rehab
  people.communityQueue -= community
  const begun = rehab + community + hospital
  people.homeCare += begun
  addStays(people.homeCareEnds, keys.homeCareStay, stays.homeCare, today.day, begun)
  today.communityArrivals = callers
  today.startsP1 = hospital
  today.earlyStarts = Math.max(0, hospital - late)
  today.rehabStartsP1 = rehab
  today.communityStartsP1 = community
}

const startCareHome = (
  { params, keys, stays, people, careHomePlaces, today }: Run,
  weekShare: number,
): void => {
  const starts = startsToday(careHomePlaces - people.careHome, params.p3_starts_per_day, weekShare)
  let rehab = starts === 0 ? 0 : Math.min(people.blockedP3, Math.floor((starts + 2) / 4))
  const hospital = takeReady(people.waitP3, starts - rehab, today.day - params.setup_days)
  rehab += Math.min(starts - rehab - hospital, people.blockedP3 - rehab)
  people.blockedP3 -= rehab
  people.rehab -= rehab
  people.careHome += rehab + hospital
  addStays(people.careHomeEnds, keys.careHomeStay, stays.careHome, today.day, rehab + hospital)
  today.startsP3 = hospital
  today.rehabStartsP3 = rehab
}

/** Step-up patients from the community first; those who find no bed are not counted further. */
const startRehab = (run: Run, weekShare: number): void => {
  const { params, keys, stays, people, rehabBeds, today } = run
  const starts = startsToday(rehabBeds - people.rehab, params.p2_starts_per_day, weekShare)
  const callers = run.arrivals.stepUp[today.day - run.first]!
  const stepUp = Math.min(callers, starts)
  const hospital = takeReady(people.waitP2, starts - stepUp, today.day - params.setup_days)
  people.rehab += stepUp + hospital
  addStays(people.rehabEnds, keys.rehabStay, stays.rehab, today.day, stepUp + hospital)
  today.startsP2 = hospital
  today.communityStartsP2 = stepUp
}

const takeReady = (line: Queue, limit: number, lastDay: number): number => {
  const taken = Math.min(limit, fitBefore(line, lastDay + 1))
  take(line, taken)
  return taken
}
