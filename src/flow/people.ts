import { bug, dayKey, drawOf, type Key } from '../lib/index.ts'
import { CELL_SHIFT, type DayTable, exactDays } from './day-table.ts'
import { emptyQueue, fitOn, join, type Queue, take } from './queue.ts'
import type { DayCounts, FlowState } from './state.ts'
import type { Today } from './today.ts'

/** Rings of days: the cell of a day is `day & RING_MASK`. Longer than the longest stay. */
const RING = 4096
export const RING_MASK = 4095

/**
 * The four cells of a day in `fit`, which begin at `4 · (day & RING_MASK)`. The number of a pathway is how many of the
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
export function nobody(): People {
  const ring = () => new Int32Array(RING)
  return {
    day: 0,
    fit: new Int32Array(RING * LANES),
    fitPlanned: ring(),
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

/** Opens a state for running, in arrays that are empty: new, or left by `save`. */
export function load(people: People, state: FlowState): void {
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

/** Writes the running people back as plain JSON, and leaves the arrays empty for the next run. */
export function save(people: People): FlowState {
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

/** Puts an emergency patient into the cell of the pathway drawn (20 bits). */
export function addEmergency(
  people: People,
  { p1Limit, p2Limit, p3Limit }: Today,
  { fitDay, pathway }: { readonly fitDay: number; readonly pathway: number },
): void {
  const lane = pathway >= p3Limit ? HOME : pathway < p1Limit ? P1 : pathway < p2Limit ? P2 : P3
  if (lane !== HOME) people.unfitFrail++
  people.fit[(fitDay & RING_MASK) * LANES + lane]! += 1
}

interface Beginning {
  readonly key: Key
  readonly table: DayTable
  readonly day: number
  readonly people: number
}

/** Draws stays that begin today, by place in the day, and puts the people into a ring. */
export function addStays(ring: Int32Array, { key, table, day, people }: Beginning): void {
  const today = dayKey(key, day)
  const draw = drawOf
  const { cells } = table
  const mask = RING_MASK | 0
  for (let i = 0; i < people; i++) {
    const bits = draw(today, i)
    let days = cells[bits >>> CELL_SHIFT]! | 0
    if (days === 0) days = exactDays(table, bits)
    const cell = (day + days) & mask
    ring[cell] = (ring[cell]! + 1) | 0
  }
}

/** Puts people into an empty ring, or into one lane of a ring of several cells a day; returns how many. */
function fill(ring: Int32Array, counts: DayCounts, lane = 0, lanes = 1): number {
  let sum = 0
  for (let i = 0; i < counts.length; i += 2) {
    ring[(counts[i]! & RING_MASK) * lanes + lane] = counts[i + 1]!
    sum += counts[i + 1]!
  }
  return sum
}

function line(queue: Queue, counts: DayCounts): number {
  for (let i = 0; i < counts.length; i += 2) join(queue, counts[i]!, counts[i + 1]!)
  return queue.size
}

/** Takes all `people` out of a ring. */
function fromRing(ring: Int32Array, from: number, people: number): DayCounts {
  const counts: number[] = []
  let rest = people
  for (let day = from; rest > 0 && day < from + RING; day++) {
    const cell = day & RING_MASK
    const here = ring[cell]!
    if (here === 0) continue
    counts.push(day, here)
    ring[cell] = 0
    rest -= here
  }
  if (rest !== 0) bug('people lost between two days')
  return counts
}

/** Takes all `people` out of the ring of emergencies. */
function fromFit(ring: Int32Array, from: number, people: number) {
  const home: number[] = []
  const p1: number[] = []
  const p2: number[] = []
  const p3: number[] = []
  let rest = people
  const take = (counts: number[], day: number, lane: number): void => {
    const cell = (day & RING_MASK) * LANES + lane
    const here = ring[cell]!
    if (here === 0) return
    counts.push(day, here)
    ring[cell] = 0
    rest -= here
  }
  for (let day = from; rest > 0 && day < from + RING; day++) {
    take(home, day, HOME)
    take(p1, day, P1)
    take(p2, day, P2)
    take(p3, day, P3)
  }
  if (rest !== 0) bug('people lost between two days')
  return { home, p1, p2, p3 }
}

function fromLine(queue: Queue): DayCounts {
  const counts: number[] = []
  for (let day = queue.first; queue.size > 0 && day <= queue.last; day++) {
    const here = fitOn(queue, day)
    if (here > 0) counts.push(day, here)
  }
  take(queue, queue.size)
  return counts
}
