import { dayKey, draw32, drawOf } from '../lib/index.ts'
import { limitOf } from './chance.ts'
import { poisson } from './counts.ts'
import { daysAt } from './day-table.ts'
import { RING_MASK } from './people.ts'
import type { Run } from './run.ts'
import { emergencyStays } from './stays.ts'

/** Step 5: boarders and today's emergencies get beds; escalation beds open above the trigger. Who finds none boards in A&E. */
export function admitEmergencies(run: Run): void {
  const { params, effects, keys, calendar, people, beds, today } = run
  const { day } = today
  const less = (1 - effects.prevention) * effects.surge
  today.emergencies = poisson(draw32(keys.emergencies, day, 0), calendar.emergencies[day]! * less)
  today.zeroNight = poisson(draw32(keys.zeroNight, day, 0), calendar.zeroNight[day]! * less)
  const occupied = people.emergencies + people.planned
  const wanting = today.emergencies + people.boarders
  today.escalation = escalationBeds(occupied + wanting, beds, params)
  const admitted = Math.min(wanting, Math.max(0, beds + today.escalation - occupied))
  people.boarders = wanting - admitted
  people.emergencies += admitted
  layIn(run, admitted)
}

/** The hot loop of the model, written for speed: a stay and a pathway for each person admitted. */
function layIn({ effects, keys, calendar, people, stays, today }: Run, admitted: number): void {
  const { day } = today
  const p1Limit = today.p1Limit >>> 0
  const p2Limit = today.p2Limit >>> 0
  const p3Limit = today.p3Limit >>> 0
  const { fitHome, fitP1, fitP2, fitP3 } = people
  const stay = dayKey(keys.stay, day)
  const pathway = dayKey(keys.pathway, day)
  const earlier = dayKey(keys.dayEarlier, day)
  const earlyLimit = limitOf(effects.dayEarlier) >>> 0
  const table = emergencyStays(stays, calendar.stay[day]!)
  // Local names: an imported binding costs a look-up per use where modules are not bundled.
  const draw = drawOf
  const nightsAt = daysAt
  const mask = RING_MASK
  let p1 = 0
  let p2 = 0
  let p3 = 0
  for (let i = 0; i < admitted; i++) {
    let nights = nightsAt(table, draw(stay, i))
    if (earlyLimit > 0 && nights >= 2 && draw(earlier, i) < earlyLimit) nights--
    const cell = (day + nights) & mask
    const way = draw(pathway, i)
    if (way >= p3Limit) {
      fitHome[cell]! += 1
    } else if (way < p1Limit) {
      fitP1[cell]! += 1
      p1++
    } else if (way < p2Limit) {
      fitP2[cell]! += 1
      p2++
    } else {
      fitP3[cell]! += 1
      p3++
    }
  }
  people.unfitP1 += p1
  people.unfitP2 += p2
  people.unfitP3 += p3
}

function escalationBeds(
  wanted: number,
  beds: number,
  { escalation_trigger, escalation_beds }: Run['params'],
): number {
  if (wanted / beds <= escalation_trigger) return 0
  return Math.min(Math.floor(escalation_beds), Math.max(0, wanted - Math.floor(escalation_trigger * beds)))
}

/** Step 6: planned operations take what is left, fewer when the hospital is full; cancelled ones are caught up later. */
export function admitPlanned({ params, keys, people, beds, stays, today }: Run): void {
  const { day } = today
  const wanted = today.weekend
    ? 0
    : poisson(draw32(keys.planned, day, 0), params.elective_overnight_per_weekday)
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
  const stay = dayKey(keys.plannedStay, day)
  const draw = drawOf
  const nightsAt = daysAt
  const mask = RING_MASK
  for (let i = 0; i < today.planned; i++)
    people.fitPlanned[(day + nightsAt(stays.planned, draw(stay, i))) & mask]! += 1
}
