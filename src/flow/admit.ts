import { dayKey, draw32, drawOf } from '../lib/index.ts'
import { limitOf, PATHWAY_MASK, stayDraw } from './chance.ts'
import { poisson } from './counts.ts'
import { CELL_SHIFT, exactDays } from './day-table.ts'
import { addStays, RING_MASK } from './people.ts'
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

/**
 * The hot loop of the model: a stay and a pathway for each person admitted, from one draw whose high 12 bits are the
 * stay and whose low 20 the pathway. A shift by 31 gives −1 where a number is below zero, else 0.
 */
function layIn(run: Run, admitted: number): void {
  const { calendar, people, stays, effects, keys, today } = run
  const { fit } = people
  const table = emergencyStays(stays, calendar.stay[today.day]!)
  const nightsOf = table.cells
  const day = today.day | 0
  const p1Limit = today.p1Limit | 0
  const p2Limit = today.p2Limit | 0
  const p3Limit = today.p3Limit | 0
  const earlyLimit = limitOf(effects.dayEarlier) | 0
  const patient = dayKey(keys.patient, day) | 0
  const earlier = dayKey(keys.dayEarlier, day) | 0
  const mask = RING_MASK | 0
  const pathwayMask = PATHWAY_MASK | 0
  let frail = 0
  for (let i = 0; i < admitted; i++) {
    const bits = drawOf(patient, i) | 0
    const pathway = bits & pathwayMask
    let nights = nightsOf[bits >>> CELL_SHIFT]! | 0
    if (nights === 0) nights = exactDays(table, stayDraw(bits, draw32(keys.longStay, day, i))) | 0
    if (earlyLimit > 0 && nights > 1)
      nights = (nights + (((drawOf(earlier, i) >>> 12) - earlyLimit) >> 31)) | 0
    const isFrail = (pathway - p3Limit) >> 31
    const cell =
      (((day + nights) & mask) << 2) - (((pathway - p1Limit) >> 31) + ((pathway - p2Limit) >> 31) + isFrail)
    frail = (frail - isFrail) | 0
    fit[cell] = (fit[cell]! + 1) | 0
  }
  people.unfitFrail += frail
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
  addStays(people.fitPlanned, { key: keys.plannedStay, table: stays.planned, day, people: today.planned })
}
