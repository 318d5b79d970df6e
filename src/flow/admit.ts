import { layIn } from './lay-in.ts'
import { addStays } from './people.ts'
import type { Run } from './run.ts'

/** Step 5: boarders and today's emergencies get beds; escalation beds open above the trigger. Who finds none boards in A&E. */
export const admitEmergencies = (run: Run): void => {
  const { params, arrivals, people, beds, today } = run
  const i = today.day - run.first
  today.emergencies = arrivals.emergencies[i]!
  today.zeroNight = arrivals.zeroNight[i]!
  const occupied = people.emergencies + people.planned
  const wanting = today.emergencies + people.boarders
  today.escalation = escalationBeds(occupied + wanting, beds, params)
  const admitted = Math.min(wanting, Math.max(0, beds + today.escalation - occupied))
  people.boarders = wanting - admitted
  people.emergencies += admitted
  layIn(run, admitted)
}

const escalationBeds = (
  wanted: number,
  beds: number,
  { escalation_trigger, escalation_beds }: Run['params'],
): number => {
  if (wanted / beds <= escalation_trigger) return 0
  return Math.min(Math.floor(escalation_beds), Math.max(0, wanted - Math.floor(escalation_trigger * beds)))
}

/** Step 6: planned operations take what is left, fewer when the hospital is full; cancelled ones are caught up later. */
export const admitPlanned = ({ params, arrivals, first, keys, people, beds, stays, today }: Run): void => {
  const { day } = today
  const wanted = arrivals.planned[day - first]!
  const occupied = people.emergencies + people.planned
  const free = Math.max(0, beds + today.escalation - occupied)
  const kept = occupied / beds > params.elective_squeeze_occupancy ? params.elective_reserve_beds : 0
  const admitted = Math.min(wanted, Math.max(0, Math.floor(free - kept)))
  people.backlog += wanted - admitted
  const quiet = !today.weekend && (occupied + admitted) / beds < params.elective_catchup_occupancy
  const caughtUp = quiet
    ? Math.min(people.backlog, Math.floor(params.elective_catchup_per_weekday), free - admitted)
    : 0
  people.backlog -= caughtUp
  today.planned = admitted + caughtUp
  today.cancelled = wanted - admitted
  people.planned += today.planned
  addStays(people.fitPlanned, keys.plannedStay, stays.planned, day, today.planned)
}
