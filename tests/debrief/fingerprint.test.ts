import { describe, expect, it } from 'vitest'
import { type Fingerprint, fingerprintOf } from '../../src/debrief/index.ts'
import { keyOf, unit } from '../../src/lib/index.ts'
import {
  type Choice,
  type Memory,
  type Sight,
  STRATEGIES,
  type Strategy,
} from '../../src/strategies/index.ts'

const MOVES = 40
const NOISE = 0.05

/** A seat that plays a strategy for some moves against one opponent who tosses a coin; a move in twenty comes out otherwise. */
function noisy(strategy: Strategy, game: number, moves = MOVES, noise = NOISE): Sight {
  const key = keyOf('recovery', `${strategy.id} ${game}`)
  const settings = Object.fromEntries(
    Object.entries(strategy.parameters).flatMap(([name, { default: value }]) =>
      value === null ? [] : [[name, value]],
    ),
  )
  const mine: Choice[] = []
  const others: Choice[][] = []
  let memory: Memory = strategy.start(settings)
  for (let turn = 0; turn < moves; turn++) {
    let index = 0
    const sight = { round: turn + 1, mine, mineChosen: mine.map(() => true), others }
    const answer = strategy.choose(sight, memory, () => unit(key, turn, 100 + index++))
    memory = answer.memory
    const flip = unit(key, turn, 0) < noise
    mine.push((answer.choice === 'C') === flip ? 'D' : 'C')
    others.push([unit(key, turn, 1) < 0.5 ? 'C' : 'D'])
  }
  return { round: moves + 1, mine, mineChosen: mine.map(() => true), others }
}

const isFound = ({ like, alsoLike }: Fingerprint, id: string): boolean =>
  [like, ...alsoLike].some((fit) => fit !== null && (fit.strategy === id || fit.same.includes(id)))

function recovery(strategies: readonly Strategy[], games: number) {
  const missed = new Map<string, string[]>()
  let found = 0
  let first = 0
  let also = 0
  for (const strategy of strategies) {
    for (let game = 0; game < games; game++) {
      const print = fingerprintOf(noisy(strategy, game))
      also += print.alsoLike.length
      if (print.like?.strategy === strategy.id || print.like?.same.includes(strategy.id)) first++
      if (isFound(print, strategy.id)) found++
      else missed.set(strategy.id, [...(missed.get(strategy.id) ?? []), print.like?.strategy ?? '–'])
    }
  }
  const all = strategies.length * games
  return { rate: found / all, first: first / all, also: also / all, missed }
}

describe('a fingerprint', () => {
  const deterministic = STRATEGIES.filter(({ stochastic }) => !stochastic)
  const stochastic = STRATEGIES.filter((strategy) => strategy.stochastic)

  it('finds the rule behind 40 moves at 5 % noise, in 9 of 10 games, over all deterministic rules', () => {
    const { rate, first, also, missed } = recovery(deterministic, 1)
    console.info(
      `${deterministic.length} deterministic rules: found ${rate.toFixed(3)}, first ${first.toFixed(3)}, also like ${also.toFixed(2)}`,
      Object.fromEntries(missed),
    )
    expect(rate).toBeGreaterThanOrEqual(0.9)
    // Not by calling everything alike.
    expect(first).toBeGreaterThan(0.8)
    expect(also).toBeLessThan(4)
  })

  it('reports how often rules that draw are found, and what they are taken for', () => {
    const { rate, first, also, missed } = recovery(stochastic, 1)
    console.info(
      `${stochastic.length} rules that draw: found ${rate.toFixed(3)}, first ${first.toFixed(3)}, also like ${also.toFixed(2)}`,
      Object.fromEntries(missed),
    )
    expect(rate).toBeGreaterThan(0.5)
  })
})
