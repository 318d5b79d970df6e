import { DRAWS, dayKey, draw32, drawOf, type Key } from '../lib/index.ts'
import { binomial, binomialOf } from './counts.ts'
import { daysAt } from './day-table.ts'
import { ACUTE_MASK, addEmergency, CARE_MASK, HOME, laneOf, P1, P2, P3 } from './people.ts'
import { join, type Queue, removeAt } from './queue.ts'
import type { Run } from './run.ts'

/** Step 1: home care and care-home stays end; people leave rehabilitation, or stay in its bed until P1 or P3 has room. */
export const endCare = ({ params, keys, people, today }: Run): void => {
  const cell = today.day & CARE_MASK
  today.endedHomeCare = empty(people.homeCareEnds, cell)
  today.endedCareHome = empty(people.careHomeEnds, cell)
  people.homeCare -= today.endedHomeCare
  people.careHome -= today.endedCareHome
  const leavers = empty(people.rehabEnds, cell)
  const chance = dayKey(keys.rehabExit, today.day)
  const toP1 = params.p2_to_p1 * DRAWS
  const toP3 = (params.p2_to_p1 + params.p2_to_p3) * DRAWS
  let home = 0
  for (let i = 0; i < leavers; i++) {
    const draw = drawOf(chance, i)
    if (draw < toP1) people.blockedP1++
    else if (draw < toP3) people.blockedP3++
    else home++
  }
  today.endedRehab = home
  people.rehab -= home
}

/** Step 2: some of those waiting in acute beds die, fall ill again, or leave by another exit. */
export const leaveWaiting = (run: Run): void => {
  const { keys, people, today } = run
  leaveLine(run, people.waitP1, keys.leaveP1)
  leaveLine(run, people.waitP2, keys.leaveP2)
  leaveLine(run, people.waitP3, keys.leaveP3)
  people.emergencies -= today.deaths + today.otherExits
}

/** How many leave: draw 0; then for each who (place in line) and why. */
const leaveLine = (run: Run, line: Queue, key: Key): void => {
  const { size } = line
  if (size === 0) return
  const { params, leaving, today } = run
  const death = params.hazard_death
  const unwell = death + params.hazard_unwell
  const any = leaving.chance
  const chance = dayKey(key, today.day)
  const leavers = binomialOf(drawOf(chance, 0), size, any, leaving.none)
  for (let i = 0; i < leavers; i++) {
    removeAt(line, Math.floor((drawOf(chance, 2 * i + 1) / DRAWS) * (size - i)))
    const why = (drawOf(chance, 2 * i + 2) / DRAWS) * any
    if (why < death) today.deaths++
    else if (why < unwell) fallIll(run)
    else leaveBadly(run)
  }
}

const fallIll = ({ keys, stays, people, today }: Run): void => {
  const index = today.unwell++
  const days = daysAt(stays.unwell, draw32(keys.unwellStay, today.day, index))
  const pathway = draw32(keys.unwellPathway, today.day, index) >>> 12
  addEmergency(people, today.day + days, laneOf(pathway, today))
}

const leaveBadly = ({ params, keys, today }: Run): void => {
  const index = today.otherExits++
  if (draw32(keys.avoidable, today.day, index) < params.avoidable_share * DRAWS) today.avoidablePlacements++
}

/** Step 3: people become fit. Those drawn to P1–P3 start to wait; the rest go home, at weekends some slip to Monday. */
export const becomeFit = ({ params, effects, keys, people, today }: Run): void => {
  const cell = today.day & ACUTE_MASK
  const p1 = empty(people.fit, cell * 4 + P1)
  const p2 = empty(people.fit, cell * 4 + P2)
  const p3 = empty(people.fit, cell * 4 + P3)
  join(people.waitP1, today.day, p1)
  join(people.waitP2, today.day, p2)
  join(people.waitP3, today.day, p3)
  people.unfitFrail -= p1 + p2 + p3
  const simple = empty(people.fit, cell * 4 + HOME)
  if (today.weekend) {
    const draw = draw32(keys.slip, today.day, 0)
    const slip = binomial(draw, simple, params.weekend_simple_slip * effects.slipMultiplier)
    people.slipped += slip
    today.simpleHome = simple - slip
  } else {
    today.simpleHome = simple + people.slipped
    people.slipped = 0
  }
  today.plannedHome = empty(people.fitPlanned, cell)
  people.emergencies -= today.simpleHome
  people.planned -= today.plannedHome
}

const empty = (ring: Int32Array, cell: number): number => {
  const people = ring[cell]!
  ring[cell] = 0
  return people
}
