import { describe, expect, it } from 'vitest'
import { matchFromLine, playMatch } from '../../src/lab/index.ts'
import { addTurn, CLASSIC_PAYOFFS, openPast, type Player, parseStrategy } from '../../src/strategies/index.ts'
import published from '../data/strategy-stochastic.json' with { type: 'json' }

const STATES = ['first', 'CC', 'CD', 'DC', 'DD'] as const
type State = (typeof STATES)[number]

function seated(written: string): Player {
  const parsed = parseStrategy(written)
  if (!parsed.ok) throw new Error(`${written} is unknown`)
  return parsed.value
}

/** A black box's chance of pooling after own|other = state: the draw at which its choice tips over, by halving. */
function chanceAfter({ rule, settings }: Player, state: State): number {
  const poolsAt = (draw: number) => {
    const past = openPast(CLASSIC_PAYOFFS, () => draw)
    const memory = rule.start(settings, CLASSIC_PAYOFFS)
    if (state !== 'first') {
      rule.next(memory, past)
      addTurn(past, state[0] === 'D' ? 1 : 0, state[1] === 'D' ? 1 : 0)
    }
    return rule.next(memory, past) === 'C'
  }
  if (!poolsAt(0)) return 0
  if (poolsAt(1)) return 1
  let [low, high] = [0, 1]
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2
    if (poolsAt(middle)) low = middle
    else high = middle
  }
  return low
}

describe('memory-one strategies have the published chances', () => {
  it.each(Object.entries(published.memory_one))('%s', (name, { p_initial, four_vector }) => {
    const player = seated(name)
    const chances = STATES.map((state) => chanceAfter(player, state))
    for (const [place, chance] of [p_initial, ...four_vector].entries()) {
      expect(chances[place], STATES[place]).toBeCloseTo(chance, 10)
    }
  })
})

/** Exact mean points and pooling a turn, from the chances alone (Markov chain over the four outcomes). */
function expected(line: { a: string; b: string; noise: number; turns: number }) {
  const [a, b] = [seated(line.a), seated(line.b)]
  const noisy = (chance: number) => chance * (1 - line.noise) + (1 - chance) * line.noise
  const chances = (player: Player) =>
    Object.fromEntries(STATES.map((state) => [state, noisy(chanceAfter(player, state))])) as Record<
      State,
      number
    >
  const [ofA, ofB] = [chances(a), chances(b)]
  let now: Record<string, number> = { first: 1 }
  const sums = { scoreA: 0, scoreB: 0, poolA: 0, poolB: 0 }
  const points: Record<string, readonly [number, number]> = { CC: [3, 3], CD: [0, 5], DC: [5, 0], DD: [1, 1] }
  for (let turn = 0; turn < line.turns; turn++) {
    const next: Record<string, number> = { CC: 0, CD: 0, DC: 0, DD: 0 }
    for (const [state, weight] of Object.entries(now)) {
      const mirrored = (state === 'first' ? state : `${state[1]}${state[0]}`) as State
      const [x, y] = [ofA[state as State], ofB[mirrored]]
      const odds: Record<string, number> = {
        CC: x * y,
        CD: x * (1 - y),
        DC: (1 - x) * y,
        DD: (1 - x) * (1 - y),
      }
      for (const [outcome, chance] of Object.entries(odds))
        next[outcome] = (next[outcome] ?? 0) + weight * chance
    }
    now = next
    for (const [outcome, weight] of Object.entries(now)) {
      sums.scoreA += weight * (points[outcome]?.[0] ?? 0)
      sums.scoreB += weight * (points[outcome]?.[1] ?? 0)
      sums.poolA += outcome[0] === 'C' ? weight : 0
      sums.poolB += outcome[1] === 'C' ? weight : 0
    }
  }
  return [sums.scoreA, sums.scoreB, sums.poolA, sums.poolB].map((sum) => sum / line.turns)
}

const BATCHES = 40
const REPETITIONS = 5

/** Means and their standard errors, from batches of repetitions on seeds of their own. */
function sampled(line: { a: string; b: string; noise: number; turns: number }) {
  const rows: number[][] = []
  for (let batch = 0; batch < BATCHES; batch++) {
    const settings = matchFromLine({ ...line, seed: `batch ${batch}`, repetitions: REPETITIONS })
    if (!settings.ok) throw new Error(JSON.stringify(settings.error))
    const { meanScorePerTurn = [0, 0], coopRate } = playMatch(settings.value)
    rows.push([...meanScorePerTurn, ...coopRate])
  }
  return [0, 1, 2, 3].map((column) => {
    const values = rows.map((row) => row[column] ?? 0)
    const mean = values.reduce((sum, value) => sum + value, 0) / BATCHES
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (BATCHES - 1)
    return { mean, error: Math.sqrt(variance / BATCHES) }
  })
}

describe('matches of memory-one strategies come out as published', () => {
  const rows = published.expected.map((row): [string, typeof row] => [
    `${row.a} | ${row.b} | ${row.noise}`,
    row,
  ])
  const exactOf = (row: (typeof published.expected)[number]) => [
    ...row.exact_score_per_turn,
    ...row.exact_coop_rate,
  ]

  it.each(rows)('%s: exactly, in expectation', (_, row) => {
    const computed = expected(row)
    for (const [place, value] of exactOf(row).entries()) expect(computed[place]).toBeCloseTo(value, 5)
  })

  it.each(rows.filter((_, place) => place % 5 === 0))(
    '%s: within 4 standard errors, when played',
    (_, row) => {
      const { a, b, noise, turns } = row
      const played = sampled({ a, b, noise, turns })
      for (const [place, value] of exactOf(row).entries()) {
        const { mean = Number.NaN, error = 0 } = played[place] ?? {}
        expect(Math.abs(mean - value)).toBeLessThanOrEqual(4 * error + 1e-6)
      }
    },
  )
})
