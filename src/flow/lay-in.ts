import { dayKey, draw32, drawOf } from '../lib/index.ts'
import { limitOf, PATHWAY_MASK, stayDraw } from './chance.ts'
import { CELL_SHIFT, exactDays } from './day-table.ts'
import { ACUTE_MASK, HOME, laneOf, P1, P2, P3 } from './people.ts'
import type { Run } from './run.ts'
import { emergencyStays } from './stays.ts'

/** Most patients laid in at once. */
const ROOM = 4096
/** Numbers of the patients whose stay takes a second look: room that is written and read within one call. */
const unclear = new Int32Array(ROOM)

/** Gives each person admitted today a stay and a pathway. */
export const layIn = (run: Run, admitted: number): void => {
  for (let from = 0; from < admitted; from += ROOM) {
    const end = Math.min(admitted, from + ROOM)
    if (run.effects.dayEarlier > 0) layInEarlier(run, from, end)
    else layInSome(run, from, end)
  }
}

/**
 * The hot loop of the model, for patients `from` to before `end`: one draw each, whose high 12 bits are the stay and
 * whose low 20 the pathway. A shift by 31 gives −1 where a number is below zero, else 0. Nothing in the loop is a branch
 * on a draw: the two in a hundred whose 12 bits do not tell the nights are counted into today's cells, which were
 * emptied before and are emptied again, and find their day afterwards.
 */
const layInSome = (run: Run, from: number, end: number): void => {
  const { calendar, people, stays, keys, today } = run
  const { fit } = people
  const table = emergencyStays(stays, calendar.stay[today.day]!)
  const nightsOf = table.cells
  const day = today.day | 0
  const p1Limit = today.p1Limit | 0
  const p2Limit = today.p2Limit | 0
  const p3Limit = today.p3Limit | 0
  const patient = dayKey(keys.patient, day) | 0
  let many = 0
  let frail = 0
  for (let i = from; i < end; i++) {
    const bits = drawOf(patient, i) | 0
    const pathway = bits & PATHWAY_MASK
    const nights = nightsOf[bits >>> CELL_SHIFT]! | 0
    unclear[many] = i
    many = (many + ((nights - 1) >>> 31)) | 0
    const isFrail = (pathway - p3Limit) >> 31
    const cell =
      (((day + nights) & ACUTE_MASK) << 2) -
      (((pathway - p1Limit) >> 31) + ((pathway - p2Limit) >> 31) + isFrail)
    frail = (frail - isFrail) | 0
    fit[cell] = (fit[cell]! + 1) | 0
  }
  people.unfitFrail += frail
  emptyToday(fit, day)
  for (let j = 0; j < many; j++) {
    const bits = drawOf(patient, unclear[j]!) | 0
    const nights = exactDays(table, stayDraw(bits, draw32(keys.longStay, day, unclear[j]!))) | 0
    const at = (((day + nights) & ACUTE_MASK) << 2) + laneOf(bits & PATHWAY_MASK, today)
    fit[at] = (fit[at]! + 1) | 0
  }
}

/** The same where some leave a day earlier: a loop of its own, because each of the two is faster without the other's line. */
const layInEarlier = (run: Run, from: number, end: number): void => {
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
  let many = 0
  let frail = 0
  for (let i = from; i < end; i++) {
    const bits = drawOf(patient, i) | 0
    const pathway = bits & PATHWAY_MASK
    const full = nightsOf[bits >>> CELL_SHIFT]! | 0
    unclear[many] = i
    many = (many + ((full - 1) >>> 31)) | 0
    const nights = (full + ((((drawOf(earlier, i) >>> 12) - earlyLimit) & (1 - full)) >> 31)) | 0
    const isFrail = (pathway - p3Limit) >> 31
    const cell =
      (((day + nights) & ACUTE_MASK) << 2) -
      (((pathway - p1Limit) >> 31) + ((pathway - p2Limit) >> 31) + isFrail)
    frail = (frail - isFrail) | 0
    fit[cell] = (fit[cell]! + 1) | 0
  }
  people.unfitFrail += frail
  emptyToday(fit, day)
  for (let j = 0; j < many; j++) {
    const i = unclear[j]! | 0
    const bits = drawOf(patient, i) | 0
    const full = exactDays(table, stayDraw(bits, draw32(keys.longStay, day, i))) | 0
    const nights = (full + ((((drawOf(earlier, i) >>> 12) - earlyLimit) & (1 - full)) >> 31)) | 0
    const at = (((day + nights) & ACUTE_MASK) << 2) + laneOf(bits & PATHWAY_MASK, today)
    fit[at] = (fit[at]! + 1) | 0
  }
}

/** Empties today's cells. */
const emptyToday = (fit: Int32Array, day: number): void => {
  const cell = (day & ACUTE_MASK) << 2
  fit[cell + HOME] = 0
  fit[cell + P1] = 0
  fit[cell + P2] = 0
  fit[cell + P3] = 0
}
