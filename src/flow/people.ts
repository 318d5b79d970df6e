import { bug, dayKey, drawOf, type Key } from '../lib/index.ts'
import { CELL_SHIFT, type DayTable, exactDays } from './day-table.ts'
import { empty, emptyQueue, fitOn, join, type Queue } from './queue.ts'
import type { DayCounts, FlowState } from './state.ts'
import type { Today } from './today.ts'

/** Rings of days, longer than the longest stay: the cell of a day is `day & ACUTE_MASK` in acute beds, `day & CARE_MASK` in care. */
const ACUTE_RING = 512
export const ACUTE_MASK = 511
const CARE_RING = 4096
export const CARE_MASK = 4095

/**
 * The four cells of a day in `fit`, which begin at `4 · (day & ACUTE_MASK)`. The number of a pathway is how many of the
 * day's three limits (`Today`) lie above the draw.
 */
export const HOME = 0
export const P3 = 1
export const P2 = 2
export const P1 = 3
const LANES = 4

/** Everybody in the system while days run: FlowState as typed arrays, with the sums that the steps need. */
export interface People {
  day: number
  /** By the day they become fit: emergencies, four cells a day, one for each pathway drawn; and planned patients. */
  readonly fit: Int32Array
  readonly fitPlanned: Int32Array
  readonly waitP1: Queue
  readonly waitP2: Queue
  readonly waitP3: Queue
  slipped: number
  boarders: number
  backlog: number
  communityQueue: number
  /** By the day their care ends. */
  readonly homeCareEnds: Int32Array
  readonly rehabEnds: Int32Array
  readonly careHomeEnds: Int32Array
  blockedP1: number
  blockedP3: number
  /** In acute beds: emergencies (waiting and slipped ones included) and planned. */
  emergencies: number
  planned: number
  /** In acute beds, not yet fit, drawn to P1, P2 or P3. */
  unfitFrail: number
  /** In care: P1 slots, P2 beds (blocked ones included), P3 places. */
  homeCare: number
  rehab: number
  careHome: number
}

/** Empty arrays, to be filled by `load`. */
export const nobody = (): People => {
  const ring = () => new Int32Array(CARE_RING)
  return {
    day: 0,
    fit: new Int32Array(ACUTE_RING * LANES),
    fitPlanned: new Int32Array(ACUTE_RING),
    waitP1: emptyQueue(),
    waitP2: emptyQueue(),
    waitP3: emptyQueue(),
    slipped: 0,
    boarders: 0,
    backlog: 0,
    communityQueue: 0,
    homeCareEnds: ring(),
    rehabEnds: ring(),
    careHomeEnds: ring(),
    blockedP1: 0,
    blockedP3: 0,
    emergencies: 0,
    planned: 0,
    unfitFrail: 0,
    homeCare: 0,
    rehab: 0,
    careHome: 0,
  }
}

/** Empties the arrays. */
export const clear = (people: People): void => {
  people.fit.fill(0)
  people.fitPlanned.fill(0)
  people.homeCareEnds.fill(0)
  people.rehabEnds.fill(0)
  people.careHomeEnds.fill(0)
  empty(people.waitP1)
  empty(people.waitP2)
  empty(people.waitP3)
}

/** Opens a state for running, in empty arrays. */
export const load = (people: People, state: FlowState): void => {
  const { fit, waiting, blocked } = state
  people.day = state.day
  const home = fill(people.fit, fit.home, HOME, LANES)
  people.unfitFrail =
    fill(people.fit, fit.p1, P1, LANES) +
    fill(people.fit, fit.p2, P2, LANES) +
    fill(people.fit, fit.p3, P3, LANES)
  people.planned = fill(people.fitPlanned, fit.planned)
  const waitingNow =
    line(people.waitP1, waiting.p1) + line(people.waitP2, waiting.p2) + line(people.waitP3, waiting.p3)
  people.slipped = state.slipped
  people.boarders = state.boarders
  people.backlog = state.backlog
  people.communityQueue = state.communityQueue
  people.homeCare = fill(people.homeCareEnds, state.homeCare)
  people.blockedP1 = blocked.p1
  people.blockedP3 = blocked.p3
  people.rehab = fill(people.rehabEnds, state.rehab) + blocked.p1 + blocked.p3
  people.careHome = fill(people.careHomeEnds, state.careHome)
  people.emergencies = home + people.unfitFrail + waitingNow + state.slipped
}

/** The running people as plain JSON. */
export const save = (people: People): FlowState => {
  const { day, waitP1, waitP2, waitP3, blockedP1, blockedP3 } = people
  const waitingNow = waitP1.size + waitP2.size + waitP3.size
  const emergencies = fromFit(people.fit, day, people.emergencies - waitingNow - people.slipped)
  return {
    day,
    fit: { ...emergencies, planned: fromRing(people.fitPlanned, day, people.planned) },
    waiting: { p1: fromLine(waitP1), p2: fromLine(waitP2), p3: fromLine(waitP3) },
    slipped: people.slipped,
    boarders: people.boarders,
    backlog: people.backlog,
    communityQueue: people.communityQueue,
    homeCare: fromRing(people.homeCareEnds, day, people.homeCare),
    rehab: fromRing(people.rehabEnds, day, people.rehab - blockedP1 - blockedP3),
    careHome: fromRing(people.careHomeEnds, day, people.careHome),
    blocked: { p1: blockedP1, p3: blockedP3 },
  }
}

/** The lane of a pathway drawn (20 bits). */
export const laneOf = (pathway: number, { p1Limit, p2Limit, p3Limit }: Today): number =>
  pathway >= p3Limit ? HOME : pathway < p1Limit ? P1 : pathway < p2Limit ? P2 : P3

/** Lets an emergency patient become fit on a day, on the pathway of a lane. */
export const addEmergency = (people: People, fitDay: number, lane: number): void => {
  if (lane !== HOME) people.unfitFrail++
  people.fit[(fitDay & ACUTE_MASK) * LANES + lane]! += 1
}

/** Draws stays that begin today, by place in the day, and puts the people into a ring. */
export const addStays = (ring: Int32Array, key: Key, table: DayTable, day: number, people: number): void => {
  const today = dayKey(key, day)
  const draw = drawOf
  const { cells } = table
  const mask = (ring.length - 1) | 0
  for (let i = 0; i < people; i++) {
    const bits = draw(today, i)
    let days = cells[bits >>> CELL_SHIFT]! | 0
    if (days === 0) days = exactDays(table, bits)
    const cell = (day + days) & mask
    ring[cell] = (ring[cell]! + 1) | 0
  }
}

/** Puts people into an empty ring, or into one lane of a ring of several cells a day; returns how many. */
const fill = (ring: Int32Array, counts: DayCounts, lane = 0, lanes = 1): number => {
  const mask = ring.length / lanes - 1
  let sum = 0
  for (let i = 0; i < counts.length; i += 2) {
    ring[(counts[i]! & mask) * lanes + lane] = counts[i + 1]!
    sum += counts[i + 1]!
  }
  return sum
}

const line = (queue: Queue, counts: DayCounts): number => {
  for (let i = 0; i < counts.length; i += 2) join(queue, counts[i]!, counts[i + 1]!)
  return queue.size
}

/** Where lists are put together before they are copied out, as long as they are: growing each by pushing cost more. */
const listed: number[] = []

/** All `people` of a ring. */
const fromRing = (ring: Int32Array, from: number, people: number): DayCounts => {
  const mask = ring.length - 1
  let rest = people
  let length = 0
  for (let day = from; rest > 0 && day < from + ring.length; day++) {
    const here = ring[day & mask]!
    if (here === 0) continue
    listed[length++] = day
    listed[length++] = here
    rest -= here
  }
  if (rest !== 0) bug('people lost between two days')
  return listed.slice(0, length)
}

/** All `people` of the ring of emergencies. */
const fromFit = (ring: Int32Array, from: number, people: number) => {
  let rest = people
  let end = from
  for (; rest > 0 && end < from + ACUTE_RING; end++) {
    const cell = (end & ACUTE_MASK) * LANES
    rest -= ring[cell]! + ring[cell + 1]! + ring[cell + 2]! + ring[cell + 3]!
  }
  if (rest !== 0) bug('people lost between two days')
  const lane = (of: number) => fromLane(ring, from, end, of)
  return { home: lane(HOME), p1: lane(P1), p2: lane(P2), p3: lane(P3) }
}

const fromLane = (ring: Int32Array, from: number, end: number, lane: number): DayCounts => {
  let length = 0
  for (let day = from; day < end; day++) {
    const here = ring[(day & ACUTE_MASK) * LANES + lane]!
    if (here === 0) continue
    listed[length++] = day
    listed[length++] = here
  }
  return listed.slice(0, length)
}

const fromLine = (queue: Queue): DayCounts => {
  let length = 0
  for (let day = queue.first; queue.size > 0 && day <= queue.last; day++) {
    const here = fitOn(queue, day)
    if (here === 0) continue
    listed[length++] = day
    listed[length++] = here
  }
  return listed.slice(0, length)
}
