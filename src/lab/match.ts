import { keyOf } from '../lib/index.ts'
import type { Payoffs, Player } from '../strategies/index.ts'
import { playDuel, type Side } from './duel.ts'
import { machineOf } from './machine.ts'
import { type Pair, poolRates, scoreOf } from './outcomes.ts'

/** A two-seat classic match, decoded. Flips are 1-based turns. */
export interface MatchSettings {
  readonly a: Player
  readonly b: Player
  readonly turns: number
  readonly payoffs: Payoffs
  /** Chance that a move comes out as its opposite, for both to see. */
  readonly noise: number
  readonly repetitions: number
  readonly seed: string
  readonly flips: { readonly a: readonly number[]; readonly b: readonly number[] }
}

/** The JSON of `swim match`. Moves and score are those of the first game; the rates are means over all. */
export interface MatchResult {
  /** Moves as they counted, one letter a turn. */
  readonly a: string
  readonly b: string
  /** Points in all. */
  readonly score: Pair
  /** Share of moves that pooled. */
  readonly coopRate: Pair
  /** Points a turn, where there are several repetitions. */
  readonly meanScorePerTurn?: Pair
}

const flipsAt = (turns: readonly number[], length: number): Uint8Array => {
  const flips = new Uint8Array(length)
  for (const turn of turns) flips[turn - 1] = 1
  return flips
}

const letters = (moves: Uint8Array, bit: 1 | 2): string => {
  const written: string[] = []
  for (const move of moves) written.push((move & bit) === 0 ? 'C' : 'D')
  return written.join('')
}

/** From so many turns on a strategy is made into a table first; the moves are the same. */
const WORTH_A_TABLE = 20_000

/** Plays the match. The same settings and seed give the same result everywhere. */
export function playMatch(settings: MatchSettings): MatchResult {
  const { turns, payoffs, repetitions, seed, noise, flips } = settings
  const isLong = turns * repetitions >= WORTH_A_TABLE
  const sideOf = (player: Player, side: 'a' | 'b'): Side => ({
    player,
    machine: isLong ? machineOf(player, payoffs) : null,
    key: keyOf(seed, `match ${side}`),
  })
  const a = sideOf(settings.a, 'a')
  const b = sideOf(settings.b, 'b')
  const hasFlips = flips.a.length > 0 || flips.b.length > 0
  const game = {
    turns,
    payoffs,
    noise,
    noiseKey: keyOf(seed, 'match noise'),
    flips: hasFlips ? { a: flipsAt(flips.a, turns), b: flipsAt(flips.b, turns) } : null,
  }
  const moves = new Uint8Array(turns)
  const counts = new Float64Array(4)
  playDuel(a, b, { ...game, repetition: 0, moves, counts })
  const first = { a: letters(moves, 1), b: letters(moves, 2), score: scoreOf(counts, payoffs) }
  for (let repetition = 1; repetition < repetitions; repetition++)
    playDuel(a, b, { ...game, repetition, moves: null, counts })
  const all = turns * repetitions
  const coopRate = poolRates(counts)
  if (repetitions === 1) return { ...first, coopRate }
  const [scoreA, scoreB] = scoreOf(counts, payoffs)
  return { ...first, coopRate, meanScorePerTurn: [scoreA / all, scoreB / all] }
}
