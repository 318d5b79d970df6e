import { dayKey, drawOf, type Key } from '../lib/index.ts'
import {
  addTurn,
  type Flat,
  type OpenPast,
  openPast,
  type Payoffs,
  type Player,
} from '../strategies/index.ts'
import { ANSWER, type Machine } from './machine.ts'
import { pooledIn } from './table-scores.ts'

/** A seat of a table game of several. */
export interface TableSeat {
  readonly player: Player
  /** The same as a table of states, where there is one. */
  readonly machine: Machine | null
  /** Draws of this seat; the n-th turn draws on the day n, as a bot does at a real table. */
  readonly key: Key
}

/**
 * One table game of n seats. Noise flips each move with its chance before anybody sees it. `counts` is 2ⁿ long and gets
 * how often each pattern of moves came up: bit i of a pattern is 1 where seat i held back.
 */
export interface TableGame {
  readonly turns: number
  readonly payoffs: Payoffs
  readonly noise: number
  readonly noiseKey: Key
  readonly counts: Float64Array
}

const DRAWS = 4294967296

/** As in `otherPooled`: 2/3 written with 12 digits still means two of three. */
const SHARE_TOLERANCE = 1e-9

/** By size of table and seat, then by θ: a pure function's memory. */
const outcomesKnown: Map<number, Uint8Array>[] = []
const MOST_SEATS = 4
const MOST_THETAS = 200

/** What each pattern of moves is to one seat: own + 2 × "the other" held back, read by the seat's θ. */
function outcomesOf(theta: number, i: number, n: number): Uint8Array {
  const known = outcomesKnown[n * MOST_SEATS + i] ?? new Map<number, Uint8Array>()
  outcomesKnown[n * MOST_SEATS + i] = known
  const before = known.get(theta)
  if (before !== undefined) return before
  const needed = theta * (n - 1) - SHARE_TOLERANCE
  const outcomes = Uint8Array.from({ length: 1 << n }, (_, pattern) => {
    const own = (pattern >> i) & 1
    return own | (pooledIn(pattern, n) - 1 + own < needed ? 2 : 0)
  })
  if (known.size < MOST_THETAS) known.set(theta, outcomes)
  return outcomes
}

/** By size of table and seat, like the outcomes. */
const poolersKnown: Uint8Array[] = []

function poolersOf(i: number, n: number): Uint8Array {
  const known = poolersKnown[n * MOST_SEATS + i]
  if (known !== undefined) return known
  const poolers = Uint8Array.from({ length: 1 << n }, (_, at) => pooledIn(at, n) - 1 + ((at >> i) & 1))
  poolersKnown[n * MOST_SEATS + i] = poolers
  return poolers
}

/** A seat in the loop, as a table. One that has none holds an empty table, and stands in the list of those who are asked. */
interface Seated {
  readonly machine: Pick<Machine, 'answer' | 'bound' | 'leads'>
  readonly key: Key
  readonly outcomes: Uint8Array
  /** Null where the table says all. */
  readonly asked: Asked | null
}

interface Asked {
  /** Its bit in a pattern of moves. */
  readonly bit: number
  readonly next: Player['rule']['next']
  readonly memory: Flat
  readonly past: OpenPast
  /** By pattern of moves: its outcome, as above, and how many of the others pooled, as people count heads. */
  readonly outcomes: Uint8Array
  readonly poolers: Uint8Array
}

/** A table's own answers are 0 (pools), 1 (holds back) and 2 (by chance). */
const HOLDS = 1

/** Sets no bit of a pattern. */
const EMPTY = { answer: new Uint8Array(1), bound: new Float64Array(1), leads: new Uint16Array(4) }

/** A seat in which nobody sits. */
const NOBODY: Seated = { machine: EMPTY, key: 0, outcomes: new Uint8Array(1 << MOST_SEATS), asked: null }

function seated(
  { player: { rule, settings }, machine, key }: TableSeat,
  { payoffs, i, n }: { readonly payoffs: Payoffs; readonly i: number; readonly n: number },
): Seated {
  const outcomes = outcomesOf(settings.theta ?? 1, i, n)
  if (machine !== null) return { machine, key, outcomes, asked: null }
  let [day, today, index] = [-1, 0, 0]
  // Days count for chance alone: a rule that does not draw on one never has its key made.
  const chance = () => {
    if (past.turns !== day) {
      day = past.turns
      today = dayKey(key, day + 1)
      index = 0
    }
    return (drawOf(today, index++) + 0.5) / DRAWS
  }
  const past = openPast(payoffs, chance, n - 1)
  const memory = rule.start(settings, payoffs)
  const asked = { bit: 1 << i, next: rule.next, memory, past, outcomes, poolers: poolersOf(i, n) }
  return { machine: EMPTY, key, outcomes, asked }
}

/** Plays one game of two to four seats in place, without allocating once it runs. */
export function playTable(seats: readonly TableSeat[], game: TableGame): void {
  const [a = NOBODY, b = NOBODY, c = NOBODY, d = NOBODY] = seats.map((seat, i) =>
    seated(seat, { payoffs: game.payoffs, i, n: seats.length }),
  )
  const asked: Asked[] = []
  for (const seat of [a, b, c, d]) if (seat.asked !== null) asked.push(seat.asked)
  if (asked.length === 0) playTables([a, b, c, d], seats.length, game)
  else playMixed([a, b, c, d], asked, { ...game, n: seats.length })
}

type Four = readonly [Seated, Seated, Seated, Seated]

/** Tables alone: the loop written out, one line a seat, two look-ups a turn. */
function playTables([a, b, c, d]: Four, n: number, game: TableGame): void {
  const { turns, counts } = game
  const noise = game.noise * DRAWS
  const slips = dayKey(game.noiseKey, 0)
  const { answer: answerA, leads: leadsA } = a.machine
  const { answer: answerB, leads: leadsB } = b.machine
  const { answer: answerC, leads: leadsC } = c.machine
  const { answer: answerD, leads: leadsD } = d.machine
  const { outcomes: seenA } = a
  const { outcomes: seenB } = b
  const { outcomes: seenC } = c
  const { outcomes: seenD } = d
  let placeA = answerA[0] as number
  let placeB = answerB[0] as number
  let placeC = answerC[0] as number
  let placeD = answerD[0] as number
  for (let turn = 0; turn < turns; turn++) {
    let heldA = placeA & ANSWER
    let heldB = placeB & ANSWER
    let heldC = placeC & ANSWER
    let heldD = placeD & ANSWER
    if (heldA > HOLDS) heldA = tossed(a, placeA, turn)
    if (heldB > HOLDS) heldB = tossed(b, placeB, turn)
    if (heldC > HOLDS) heldC = tossed(c, placeC, turn)
    if (heldD > HOLDS) heldD = tossed(d, placeD, turn)
    let pattern = heldA | (heldB << 1) | (heldC << 2) | (heldD << 3)
    if (noise > 0) pattern ^= slipsOf(slips, n, { turn, noise })
    placeA = leadsA[(placeA & ~ANSWER) | (seenA[pattern] as number)] as number
    placeB = leadsB[(placeB & ~ANSWER) | (seenB[pattern] as number)] as number
    placeC = leadsC[(placeC & ~ANSWER) | (seenC[pattern] as number)] as number
    placeD = leadsD[(placeD & ~ANSWER) | (seenD[pattern] as number)] as number
    counts[pattern] = (counts[pattern] as number) + 1
  }
}

/** The same where some are asked by their rules: a loop of its own, since it would slow the other by a fifth. */
function playMixed(
  [a, b, c, d]: Four,
  asked: readonly Asked[],
  game: TableGame & { readonly n: number },
): void {
  const { turns, counts, n } = game
  const noise = game.noise * DRAWS
  const slips = dayKey(game.noiseKey, 0)
  const { answer: answerA, leads: leadsA } = a.machine
  const { answer: answerB, leads: leadsB } = b.machine
  const { answer: answerC, leads: leadsC } = c.machine
  const { answer: answerD, leads: leadsD } = d.machine
  const { outcomes: seenA } = a
  const { outcomes: seenB } = b
  const { outcomes: seenC } = c
  const { outcomes: seenD } = d
  let placeA = answerA[0] as number
  let placeB = answerB[0] as number
  let placeC = answerC[0] as number
  let placeD = answerD[0] as number
  for (let turn = 0; turn < turns; turn++) {
    let heldA = placeA & ANSWER
    let heldB = placeB & ANSWER
    let heldC = placeC & ANSWER
    let heldD = placeD & ANSWER
    if (heldA > HOLDS) heldA = tossed(a, placeA, turn)
    if (heldB > HOLDS) heldB = tossed(b, placeB, turn)
    if (heldC > HOLDS) heldC = tossed(c, placeC, turn)
    if (heldD > HOLDS) heldD = tossed(d, placeD, turn)
    let pattern = said(asked) | heldA | (heldB << 1) | (heldC << 2) | (heldD << 3)
    if (noise > 0) pattern ^= slipsOf(slips, n, { turn, noise })
    placeA = leadsA[(placeA & ~ANSWER) | (seenA[pattern] as number)] as number
    placeB = leadsB[(placeB & ~ANSWER) | (seenB[pattern] as number)] as number
    placeC = leadsC[(placeC & ~ANSWER) | (seenC[pattern] as number)] as number
    placeD = leadsD[(placeD & ~ANSWER) | (seenD[pattern] as number)] as number
    see(asked, pattern)
    counts[pattern] = (counts[pattern] as number) + 1
  }
}

const tossed = ({ machine: { bound }, key }: Seated, place: number, turn: number): number =>
  drawOf(dayKey(key, turn + 1), 0) < (bound[place >> 2] as number) ? 0 : 1

// The two below go by numbers: `for … of` over these short lists would be a fifth of all the time.

/** What those say who are asked, as a pattern. */
function said(asked: readonly Asked[]): number {
  let pattern = 0
  for (let i = 0; i < asked.length; i++) {
    const { bit, next, memory, past } = asked[i] as Asked
    if (next(memory, past) === 'D') pattern |= bit
  }
  return pattern
}

/** The turn enters their pasts. */
function see(asked: readonly Asked[], pattern: number): void {
  for (let i = 0; i < asked.length; i++) {
    const { past, outcomes, poolers } = asked[i] as Asked
    const outcome = outcomes[pattern] as number
    addTurn(past, outcome & 1, outcome >> 1)
    past.pooled = poolers[pattern] as number
  }
}

/** The moves of a turn that come out as their opposites, as a pattern. */
function slipsOf(key: Key, n: number, { turn, noise }: { turn: number; noise: number }): number {
  let slips = 0
  for (let i = 0; i < n; i++) if (drawOf(key, n * turn + i) < noise) slips |= 1 << i
  return slips
}
