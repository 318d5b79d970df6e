import { dayKey, drawOf, type Key } from '../lib/index.ts'
import { addTurn, openPast, type Payoffs, type Player } from '../strategies/index.ts'
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
 * One table game of n seats. Noise flips each move with its chance before anybody sees it. `counts` gets, for each seat
 * i, how often it pooled (own 0) or held back (own 1) while k of the others pooled: added at (2i + own) × n + k.
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

/** Others that must pool for a seat to read "the other pooled". */
const neededBy = ({ settings }: Player, others: number): number =>
  Math.ceil((settings.theta ?? 1) * others - SHARE_TOLERANCE)

/** Plays one game in place, without allocating once it runs: tables where there are tables, rules asked elsewhere. */
export function playTable(seats: readonly TableSeat[], game: TableGame): void {
  const n = seats.length
  const { turns, payoffs, noiseKey, counts } = game
  const noise = game.noise * DRAWS
  const slips = dayKey(noiseKey, 0)
  const needed = Int32Array.from(seats, ({ player }) => neededBy(player, n - 1))
  const state = new Int32Array(n)
  const held = new Int32Array(n)
  const machines = seats.map(({ machine }) => machine)
  const ruled = seats.map((seat) => (seat.machine === null ? ruledSeat(seat, payoffs) : null))
  const keys = Int32Array.from(seats, ({ key }) => key)
  for (let turn = 0; turn < turns; turn++) {
    let pooled = n
    for (let i = 0; i < n; i++) {
      const machine = machines[i] as Machine | null
      let own: number
      if (machine !== null) {
        own = machine.answer[state[i] as number] as number
        if (own === 2)
          own =
            drawOf(dayKey(keys[i] as number, turn + 1), 0) < (machine.bound[state[i] as number] as number)
              ? 0
              : 1
      } else own = (ruled[i] as RuledSeat).ask(turn)
      if (noise > 0 && drawOf(slips, n * turn + i) < noise) own ^= 1
      held[i] = own
      pooled -= own
    }
    for (let i = 0; i < n; i++) {
      const own = held[i] as number
      const others = pooled - 1 + own
      const alone = others < (needed[i] as number) ? 1 : 0
      const machine = machines[i] as Machine | null
      if (machine !== null)
        state[i] = machine.next[((state[i] as number) << 2) | own | (alone << 1)] as number
      else (ruled[i] as RuledSeat).tell(own, alone)
      const at = (2 * i + own) * n + others
      counts[at] = (counts[at] as number) + 1
    }
  }
}

interface RuledSeat {
  readonly ask: (turn: number) => number
  readonly tell: (own: number, others: number) => void
}

function ruledSeat({ player: { rule, settings }, key }: TableSeat, payoffs: Payoffs): RuledSeat {
  let today = 0
  let index = 0
  const memory = rule.start(settings, payoffs)
  const past = openPast(payoffs, () => (drawOf(today, index++) + 0.5) / DRAWS)
  return {
    ask: (turn) => {
      today = dayKey(key, turn + 1)
      index = 0
      return rule.next(memory, past) === 'D' ? 1 : 0
    },
    tell: (own, others) => addTurn(past, own, others),
  }
}

/** Points of every seat. With k of n − 1 others pooling: pool S + (R − S) k/(n − 1), hold back P + (T − P) k/(n − 1). */
export function tableScores(counts: Float64Array, n: number, { R, S, T, P }: Payoffs): readonly number[] {
  return Array.from({ length: n }, (_, i) => {
    let score = 0
    for (let k = 0; k < n; k++) {
      const share = k / (n - 1)
      score += (counts[2 * i * n + k] ?? 0) * (S + (R - S) * share)
      score += (counts[(2 * i + 1) * n + k] ?? 0) * (P + (T - P) * share)
    }
    return score
  })
}
