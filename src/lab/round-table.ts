import { dayKey, drawOf, type Key } from '../lib/index.ts'
import {
  addTurn,
  type Flat,
  type OpenPast,
  openPast,
  type Payoffs,
  type Player,
} from '../strategies/index.ts'
import type { Machine } from './machine.ts'
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

/** A seat in the loop. One without a table has a table of one state that says so, and is asked by its rule. */
interface Seated {
  readonly machine: Pick<Machine, 'answer' | 'bound' | 'next'>
  readonly key: Key
  readonly outcomes: Uint8Array
  /** Null where the table says all. */
  readonly asked: Asked | null
}

interface Asked {
  readonly next: Player['rule']['next']
  readonly memory: Flat
  readonly past: OpenPast
  /** How many of the others pooled, by pattern of moves: people count heads. */
  readonly poolers: Uint8Array
}

/** Answers beyond a table's own 0 (pools) and 1 (holds back). */
const BY_CHANCE = 2
const BY_RULE = 3

const ASKS: Seated['machine'] = {
  answer: Uint8Array.of(BY_RULE),
  bound: Float64Array.of(0),
  next: new Uint16Array(4),
}

/** Nobody sits there: its bit of every pattern stays 0. */
const NOBODY: Seated = {
  machine: { answer: new Uint8Array(1), bound: new Float64Array(1), next: new Uint16Array(4) },
  key: 0,
  outcomes: new Uint8Array(1 << MOST_SEATS),
  asked: null,
}

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
  return { machine: ASKS, key, outcomes, asked: { next: rule.next, memory, past, poolers: poolersOf(i, n) } }
}

/** Plays one game of two to four seats in place, without allocating once it runs. */
export function playTable(seats: readonly TableSeat[], game: TableGame): void {
  const [a = NOBODY, b = NOBODY, c = NOBODY, d = NOBODY] = seats.map((seat, i) =>
    seated(seat, { payoffs: game.payoffs, i, n: seats.length }),
  )
  const isTables = a.asked === null && b.asked === null && c.asked === null && d.asked === null
  if (isTables) playTables([a, b, c, d], seats.length, game)
  else playMixed([a, b, c, d], seats.length, game)
}

type Four = readonly [Seated, Seated, Seated, Seated]

/** Tables alone: the loop written out, one line a seat. */
function playTables([a, b, c, d]: Four, n: number, game: TableGame): void {
  const { turns, counts } = game
  const noise = game.noise * DRAWS
  const slips = dayKey(game.noiseKey, 0)
  const { answer: answerA, next: nextA } = a.machine
  const { answer: answerB, next: nextB } = b.machine
  const { answer: answerC, next: nextC } = c.machine
  const { answer: answerD, next: nextD } = d.machine
  const { outcomes: seenA } = a
  const { outcomes: seenB } = b
  const { outcomes: seenC } = c
  const { outcomes: seenD } = d
  let [stateA, stateB, stateC, stateD] = [0, 0, 0, 0]
  for (let turn = 0; turn < turns; turn++) {
    let heldA = answerA[stateA] as number
    let heldB = answerB[stateB] as number
    let heldC = answerC[stateC] as number
    let heldD = answerD[stateD] as number
    if (heldA === BY_CHANCE) heldA = tossed(a, stateA, turn)
    if (heldB === BY_CHANCE) heldB = tossed(b, stateB, turn)
    if (heldC === BY_CHANCE) heldC = tossed(c, stateC, turn)
    if (heldD === BY_CHANCE) heldD = tossed(d, stateD, turn)
    let pattern = heldA | (heldB << 1) | (heldC << 2) | (heldD << 3)
    if (noise > 0) pattern ^= slipsOf(slips, n, { turn, noise })
    stateA = nextA[(stateA << 2) | (seenA[pattern] as number)] as number
    stateB = nextB[(stateB << 2) | (seenB[pattern] as number)] as number
    stateC = nextC[(stateC << 2) | (seenC[pattern] as number)] as number
    stateD = nextD[(stateD << 2) | (seenD[pattern] as number)] as number
    counts[pattern] = (counts[pattern] as number) + 1
  }
}

/** The same where some are asked by their rules: they keep their past turn by turn. */
function playMixed([a, b, c, d]: Four, n: number, game: TableGame): void {
  const { turns, counts } = game
  const noise = game.noise * DRAWS
  const slips = dayKey(game.noiseKey, 0)
  let [stateA, stateB, stateC, stateD] = [0, 0, 0, 0]
  for (let turn = 0; turn < turns; turn++) {
    let pattern = answered(a, stateA, turn)
    pattern |= answered(b, stateB, turn) << 1
    pattern |= answered(c, stateC, turn) << 2
    pattern |= answered(d, stateD, turn) << 3
    if (noise > 0) pattern ^= slipsOf(slips, n, { turn, noise })
    stateA = after(a, stateA, pattern)
    stateB = after(b, stateB, pattern)
    stateC = after(c, stateC, pattern)
    stateD = after(d, stateD, pattern)
    counts[pattern] = (counts[pattern] as number) + 1
  }
}

function answered({ machine, key, asked }: Seated, state: number, turn: number): number {
  const held = machine.answer[state] as number
  if (held < BY_CHANCE) return held
  if (asked !== null) return asked.next(asked.memory, asked.past) === 'D' ? 1 : 0
  return drawOf(dayKey(key, turn + 1), 0) < (machine.bound[state] as number) ? 0 : 1
}

function after({ machine, outcomes, asked }: Seated, state: number, pattern: number): number {
  const outcome = outcomes[pattern] as number
  if (asked !== null) {
    addTurn(asked.past, outcome & 1, outcome >> 1)
    asked.past.pooled = asked.poolers[pattern] as number
  }
  return machine.next[(state << 2) | outcome] as number
}

const tossed = ({ machine: { bound }, key }: Seated, state: number, turn: number): number =>
  drawOf(dayKey(key, turn + 1), 0) < (bound[state] as number) ? 0 : 1

/** The moves of a turn that come out as their opposites, as a pattern. */
function slipsOf(key: Key, n: number, { turn, noise }: { turn: number; noise: number }): number {
  let slips = 0
  for (let i = 0; i < n; i++) if (drawOf(key, n * turn + i) < noise) slips |= 1 << i
  return slips
}
