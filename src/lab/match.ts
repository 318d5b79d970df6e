import { dayKey, drawOf, keyOf } from '../lib/index.ts'
import { openPast, type Payoffs, type Player } from '../strategies/index.ts'
import { playDuel, type Side } from './duel.ts'

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

export type Pair = readonly [a: number, b: number]

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

/** Draws in (0, 1) for one player of one repetition. */
function drawsOf(seed: string, side: string): (repetition: number) => () => number {
  const key = keyOf(seed, `match ${side}`)
  return (repetition) => {
    const today = dayKey(key, repetition)
    let index = 0
    return () => (drawOf(today, index++) + 0.5) / 4294967296
  }
}

const flipsAt = (turns: readonly number[], length: number): Uint8Array => {
  const flips = new Uint8Array(length)
  for (const turn of turns) flips[turn - 1] = 1
  return flips
}

/** How often each of the four outcomes came up: both pooled, a alone held back, b alone held back, both held back. */
function tally(moves: Uint8Array): [number, number, number, number] {
  const counts: [number, number, number, number] = [0, 0, 0, 0]
  for (const move of moves) counts[move as 0 | 1 | 2 | 3]++
  return counts
}

const letters = (moves: Uint8Array, bit: 1 | 2): string => {
  const written: string[] = []
  for (const move of moves) written.push((move & bit) === 0 ? 'C' : 'D')
  return written.join('')
}

/** Plays the match. The same settings and seed give the same result everywhere. */
export function playMatch(settings: MatchSettings): MatchResult {
  const { a, b, turns, payoffs, repetitions, seed, noise } = settings
  const drawsA = drawsOf(seed, 'a')
  const drawsB = drawsOf(seed, 'b')
  const game = {
    noise,
    key: keyOf(seed, 'match noise'),
    flipsA: flipsAt(settings.flips.a, turns),
    flipsB: flipsAt(settings.flips.b, turns),
    moves: new Uint8Array(turns),
  }
  const total: [number, number, number, number] = [0, 0, 0, 0]
  let first: { a: string; b: string; score: Pair } | undefined
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const seat = (player: Player, draw: () => number): Side => ({
      rule: player.rule,
      memory: player.rule.start(player.settings, payoffs),
      past: openPast(payoffs, draw),
    })
    playDuel(seat(a, drawsA(repetition)), seat(b, drawsB(repetition)), { ...game, repetition })
    const counts = tally(game.moves)
    for (const outcome of [0, 1, 2, 3] as const) total[outcome] += counts[outcome]
    first ??= { a: letters(game.moves, 1), b: letters(game.moves, 2), score: scoreOf(counts, payoffs) }
  }
  if (first === undefined) throw new Error('bug: a match without repetitions')
  const all = turns * repetitions
  const coopRate: Pair = [(total[0] + total[2]) / all, (total[0] + total[1]) / all]
  if (repetitions === 1) return { ...first, coopRate }
  const [scoreA, scoreB] = scoreOf(total, payoffs)
  return { ...first, coopRate, meanScorePerTurn: [scoreA / all, scoreB / all] }
}

function scoreOf(
  [both, aHeld, bHeld, none]: readonly [number, number, number, number],
  { R, S, T, P }: Payoffs,
): Pair {
  return [both * R + aHeld * T + bHeld * S + none * P, both * R + aHeld * S + bHeld * T + none * P]
}
