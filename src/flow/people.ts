import { bug } from '../lib/index.ts'
import { emptyQueue, join, lengthOf, type Queue } from './queue.ts'
import type { DayCounts, FlowState } from './state.ts'

/** Rings of days: the cell of a day is `day & RING_MASK`. Longer than the longest stay. */
const RING = 4096
export const RING_MASK = RING - 1

/** Everybody in the system while days run: FlowState as typed arrays, with the sums that the steps need. */
export interface People {
  day: number
  /** By the day they become fit: emergencies by pathway drawn, and planned patients. */
  readonly fitHome: Int32Array
  readonly fitP1: Int32Array
  readonly fitP2: Int32Array
  readonly fitP3: Int32Array
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
  /** In acute beds, not yet fit, by pathway drawn. */
  unfitP1: number
  unfitP2: number
  unfitP3: number
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
    fitHome: ring(),
    fitP1: ring(),
    fitP2: ring(),
    fitP3: ring(),
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
    unfitP1: 0,
    unfitP2: 0,
    unfitP3: 0,
    homeCare: 0,
    rehab: 0,
    careHome: 0,
  }
}

/** Opens a state for running, in arrays that are empty: new, or left by `save`. */
export function load(people: People, state: FlowState): void {
  const { fit, waiting, blocked } = state
  people.day = state.day
  const home = fill(people.fitHome, fit.home)
  people.unfitP1 = fill(people.fitP1, fit.p1)
  people.unfitP2 = fill(people.fitP2, fit.p2)
  people.unfitP3 = fill(people.fitP3, fit.p3)
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
  people.emergencies = home + people.unfitP1 + people.unfitP2 + people.unfitP3 + waitingNow + state.slipped
}

/** Writes the running people back as plain JSON, and leaves the arrays empty for the next run. */
export function save(people: People): FlowState {
  const { day, waitP1, waitP2, waitP3, unfitP1, unfitP2, unfitP3, blockedP1, blockedP3 } = people
  const waitingNow = lengthOf(waitP1) + lengthOf(waitP2) + lengthOf(waitP3)
  const home = people.emergencies - unfitP1 - unfitP2 - unfitP3 - waitingNow - people.slipped
  return {
    day,
    fit: {
      home: fromRing(people.fitHome, day, home),
      p1: fromRing(people.fitP1, day, unfitP1),
      p2: fromRing(people.fitP2, day, unfitP2),
      p3: fromRing(people.fitP3, day, unfitP3),
      planned: fromRing(people.fitPlanned, day, people.planned),
    },
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

/** Puts people into an empty ring; returns how many. */
function fill(ring: Int32Array, counts: DayCounts): number {
  let sum = 0
  for (let i = 0; i < counts.length; i += 2) {
    ring[counts[i]! & RING_MASK] = counts[i + 1]!
    sum += counts[i + 1]!
  }
  return sum
}

function line(queue: Queue, counts: DayCounts): number {
  queue.head = 0
  queue.tail = 0
  for (let i = 0; i < counts.length; i += 2) join(queue, counts[i]!, counts[i + 1]!)
  return queue.tail
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

function fromLine(queue: Queue): DayCounts {
  const counts: number[] = []
  for (let i = queue.head; i < queue.tail; i++) {
    const day = queue.days[i]!
    if (counts[counts.length - 2] === day) counts[counts.length - 1]! += 1
    else counts.push(day, 1)
  }
  return counts
}
