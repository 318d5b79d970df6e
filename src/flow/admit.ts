import { dayKey, draw32, drawOf } from '../lib/index.ts'
import { limitOf, PATHWAY_MASK, stayDraw } from './chance.ts'
import { poisson } from './counts.ts'
import { CELL_SHIFT, type DayTable, exactDays } from './day-table.ts'
import { addStays, makeRoom, RING_MASK } from './people.ts'
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

/** A stay and a pathway for each person admitted. */
function layIn(run: Run, admitted: number): void {
  const { calendar, people, stays, effects, today } = run
  makeRoom(people, admitted)
  const table = emergencyStays(stays, calendar.stay[today.day]!)
  drawCells(run, table.cells, admitted)
  lookCloser(run, table, admitted)
  if (effects.dayEarlier > 0) leaveEarlier(run, admitted)
  people.unfitFrail += count(people.fit, people.admitted, admitted)
}

/**
 * The hot loop of the model: the cell of `fit` of each patient, from one draw whose high 12 bits are the stay and whose
 * low 20 the pathway. Written for speed: small, whole numbers only, no branch that a processor could guess wrong.
 * Those whose stay the table's cells do not tell get the cell of today.
 */
function drawCells({ keys, people, today }: Run, nightsOf: Uint8Array, admitted: number): void {
  const cells = people.admitted
  const day = today.day | 0
  const p1Limit = today.p1Limit | 0
  const p2Limit = today.p2Limit | 0
  const p3Limit = today.p3Limit | 0
  const patient = dayKey(keys.patient, day) | 0
  const draw = drawOf
  const mask = RING_MASK | 0
  const pathwayMask = PATHWAY_MASK | 0
  for (let i = 0; i < admitted; i++) {
    const bits = draw(patient, i) | 0
    const pathway = bits & pathwayMask
    // A shift by 31 gives −1 where a number is below zero, else 0.
    const below =
      (((pathway - p1Limit) >> 31) + ((pathway - p2Limit) >> 31) + ((pathway - p3Limit) >> 31)) | 0
    cells[i] = (((day + nightsOf[bits >>> CELL_SHIFT]!) & mask) << 2) - below
  }
}

/** The exact stays of those who got the cell of today. */
function lookCloser({ keys, people, today }: Run, table: DayTable, admitted: number): void {
  const cells = people.admitted
  const here = today.day & RING_MASK
  for (let i = 0; i < admitted; i++) {
    if (cells[i]! >> 2 !== here) continue
    const fine = draw32(keys.longStay, today.day, i)
    const nights = exactDays(table, stayDraw(draw32(keys.patient, today.day, i), fine))
    cells[i] = (((here + nights) & RING_MASK) << 2) + (cells[i]! & 3)
  }
}

/** Some of those who would stay two nights or more leave one day earlier. */
function leaveEarlier({ effects, keys, people, today }: Run, admitted: number): void {
  const cells = people.admitted
  const tomorrow = (today.day + 1) | 0
  const limit = limitOf(effects.dayEarlier) | 0
  const chance = dayKey(keys.dayEarlier, today.day) | 0
  const draw = drawOf
  const mask = RING_MASK | 0
  for (let i = 0; i < admitted; i++) {
    const cell = cells[i]! | 0
    const more = ((cell >> 2) - tomorrow) & mask
    const early = ((draw(chance, i) >>> 12) - limit) >> 31
    cells[i] = (cell - (early & (-more >> 31) & 4)) & (mask * 4 + 3)
  }
}

/** Puts people into their cells; returns how many of them were drawn to P1, P2 or P3. */
function count(fit: Int32Array, cells: Int32Array, admitted: number): number {
  let frail = 0
  for (let i = 0; i < admitted; i++) {
    const cell = cells[i]! | 0
    fit[cell] = (fit[cell]! + 1) | 0
    frail = (frail - (-(cell & 3) >> 31)) | 0
  }
  return frail
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
