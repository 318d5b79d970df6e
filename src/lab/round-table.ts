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

const pooledIn = (pattern: number, n: number): number => {
  let pooled = n
  for (let i = 0; i < n; i++) pooled -= (pattern >> i) & 1
  return pooled
}

/** What each pattern of moves is to one seat: own + 2 × "the other" held back, read by the seat's θ. */
function outcomesFor({ player }: TableSeat, i: number, n: number): Uint8Array {
  const needed = (player.settings.theta ?? 1) * (n - 1) - SHARE_TOLERANCE
  return Uint8Array.from({ length: 1 << n }, (_, pattern) => {
    const own = (pattern >> i) & 1
    return own | (pooledIn(pattern, n) - 1 + own < needed ? 2 : 0)
  })
}

/** Plays one game in place, without allocating once it runs: tables where there are tables, rules asked elsewhere. */
export function playTable(seats: readonly TableSeat[], game: TableGame): void {
  const [a, b, c, d] = seats.map(({ machine, key }, i) =>
    machine === null ? null : { machine, key, outcomes: outcomesFor(seats[i] as TableSeat, i, seats.length) },
  )
  if (seats.length === 4 && a && b && c && d) playFour([a, b, c, d], game)
  else playAny(seats, game)
}

interface Tabled {
  readonly machine: Machine
  readonly key: Key
  readonly outcomes: Uint8Array
}

/** Four tables: the loop written out, one line a seat. */
function playFour([a, b, c, d]: readonly [Tabled, Tabled, Tabled, Tabled], game: TableGame): void {
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
    if (heldA === 2) heldA = tossed(a, stateA, turn)
    if (heldB === 2) heldB = tossed(b, stateB, turn)
    if (heldC === 2) heldC = tossed(c, stateC, turn)
    if (heldD === 2) heldD = tossed(d, stateD, turn)
    let pattern = heldA | (heldB << 1) | (heldC << 2) | (heldD << 3)
    if (noise > 0) pattern ^= slipsOf(slips, 4, { turn, noise })
    stateA = nextA[(stateA << 2) | (seenA[pattern] as number)] as number
    stateB = nextB[(stateB << 2) | (seenB[pattern] as number)] as number
    stateC = nextC[(stateC << 2) | (seenC[pattern] as number)] as number
    stateD = nextD[(stateD << 2) | (seenD[pattern] as number)] as number
    counts[pattern] = (counts[pattern] as number) + 1
  }
}

const tossed = ({ machine: { bound }, key }: Tabled, state: number, turn: number): number =>
  drawOf(dayKey(key, turn + 1), 0) < (bound[state] as number) ? 0 : 1

/** The moves of a turn that come out as their opposites, as a pattern. */
function slipsOf(key: Key, n: number, { turn, noise }: { turn: number; noise: number }): number {
  let slips = 0
  for (let i = 0; i < n; i++) if (drawOf(key, n * turn + i) < noise) slips |= 1 << i
  return slips
}

/** A seat that is asked by its rule. */
interface Ruled {
  readonly rule: Player['rule']
  readonly memory: Flat
  readonly past: OpenPast
  readonly newDay: (turn: number) => void
}

/** Any number of seats, tables or not. */
function playAny(seats: readonly TableSeat[], { turns, payoffs, counts, ...game }: TableGame): void {
  const n = seats.length
  const noise = game.noise * DRAWS
  const slips = dayKey(game.noiseKey, 0)
  const outcomes = seats.map((seat, i) => outcomesFor(seat, i, n))
  const tabled = seats.map(({ machine, key }, i): Tabled | null =>
    machine === null ? null : { machine, key, outcomes: outcomes[i] as Uint8Array },
  )
  const ruled = seats.map((seat) =>
    seat.machine === null ? ruledSeat(seat, { payoffs, others: n - 1 }) : null,
  )
  const states = new Int32Array(n)
  for (let turn = 0; turn < turns; turn++) {
    let pattern = 0
    for (let i = 0; i < n; i++) {
      const table = tabled[i] as Tabled | null
      let held: number
      if (table !== null) {
        held = table.machine.answer[states[i] as number] as number
        if (held === 2) held = tossed(table, states[i] as number, turn)
      } else {
        const seat = ruled[i] as Ruled
        seat.newDay(turn)
        held = seat.rule.next(seat.memory, seat.past) === 'D' ? 1 : 0
      }
      pattern |= held << i
    }
    if (noise > 0) pattern ^= slipsOf(slips, n, { turn, noise })
    for (let i = 0; i < n; i++) {
      const outcome = (outcomes[i] as Uint8Array)[pattern] as number
      const table = tabled[i] as Tabled | null
      if (table !== null) states[i] = table.machine.next[((states[i] as number) << 2) | outcome] as number
      else {
        const { past } = ruled[i] as Ruled
        addTurn(past, outcome & 1, outcome >> 1)
        past.pooled = pooledIn(pattern, n) - 1 + (outcome & 1)
      }
    }
    counts[pattern] = (counts[pattern] as number) + 1
  }
}

function ruledSeat(
  { player: { rule, settings }, key }: TableSeat,
  { payoffs, others }: { readonly payoffs: Payoffs; readonly others: number },
): Ruled {
  let today = 0
  let index = 0
  return {
    rule,
    memory: rule.start(settings, payoffs),
    past: openPast(payoffs, () => (drawOf(today, index++) + 0.5) / DRAWS, others),
    // Days count for chance alone.
    newDay: rule.stochastic
      ? (turn) => {
          today = dayKey(key, turn + 1)
          index = 0
        }
      : nothing,
  }
}

const nothing = (): void => undefined

/**
 * Points of every seat from how often each pattern came up. With k of n − 1 others pooling: pool S + (R − S) k/(n − 1),
 * hold back P + (T − P) k/(n − 1).
 */
export function tableScores(
  counts: ArrayLike<number>,
  n: number,
  { R, S, T, P }: Payoffs,
): readonly number[] {
  return Array.from({ length: n }, (_, i) => {
    let score = 0
    for (let pattern = 0; pattern < 1 << n; pattern++) {
      const own = (pattern >> i) & 1
      const share = (pooledIn(pattern, n) - 1 + own) / (n - 1)
      score += (counts[pattern] ?? 0) * (own === 0 ? S + (R - S) * share : P + (T - P) * share)
    }
    return score
  })
}

/** Share of its moves that each seat pooled. */
export function tablePoolRates(counts: ArrayLike<number>, n: number): readonly number[] {
  let turns = 0
  const held = Array.from({ length: n }, () => 0)
  for (let pattern = 0; pattern < 1 << n; pattern++) {
    const times = counts[pattern] ?? 0
    turns += times
    for (let i = 0; i < n; i++) held[i] = (held[i] ?? 0) + ((pattern >> i) & 1) * times
  }
  return held.map((times) => (turns - times) / turns)
}
