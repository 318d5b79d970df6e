import { describe, expect, it } from 'vitest'
import { matchFromLine, playMatch } from '../../src/lab/index.ts'
import { addTurn, CLASSIC_PAYOFFS, openPast, parseStrategy } from '../../src/strategies/index.ts'
import published from './published.json' with { type: 'json' }

type Moves = readonly [strategy: string, other: string, own: string]
type Scores = readonly [strategy: string, other: string, points: number]
type Chances = readonly [strategy: string, own: string, other: string, chance: number]

const moves = published.moves as unknown as readonly Moves[]
const scores = published.scores as unknown as readonly Scores[]
const chances = published.chances as unknown as readonly Chances[]

/** The other as a player: a strategy, or letters over and over. */
const playerOf = (other: string, turns: number): string =>
  /^[CD]+$/.test(other) ? `script:${other.repeat(Math.ceil(turns / other.length))}` : other

function play(a: string, other: string, turns: number) {
  const settings = matchFromLine({ a, b: playerOf(other, turns), turns })
  if (!settings.ok) throw new Error(`${a} against ${other}: ${JSON.stringify(settings.error)}`)
  return playMatch(settings.value)
}

/** The chance of pooling after these moves: the draw at which the choice tips over, by halving, either way round. */
function chanceAfter([strategy, own, other]: Chances): number {
  const parsed = parseStrategy(strategy)
  if (!parsed.ok) throw new Error(strategy)
  const { rule, settings } = parsed.value
  const poolsAt = (draw: number): boolean => {
    let now = 0.5
    const past = openPast(CLASSIC_PAYOFFS, () => now)
    const memory = rule.start(settings, CLASSIC_PAYOFFS)
    for (const [turn, letter] of [...own].entries()) {
      rule.next(memory, past)
      addTurn(past, letter === 'D' ? 1 : 0, other[turn] === 'D' ? 1 : 0)
    }
    now = draw
    return rule.next(memory, past) === 'C'
  }
  const below = poolsAt(1e-12)
  if (below === poolsAt(1 - 1e-12)) return below ? 1 : 0
  let [low, high] = [0, 1]
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2
    if (poolsAt(middle) === below) low = middle
    else high = middle
  }
  return below ? low : 1 - low
}

function byStrategy<T extends readonly [string, ...unknown[]]>(rows: readonly T[]): [string, T[]][] {
  const found = new Map<string, T[]>()
  for (const row of rows) found.set(row[0], [...(found.get(row[0]) ?? []), row])
  return [...found]
}

describe('a strategy plays as the library of its source expects', () => {
  it.each(byStrategy(moves))('%s', (strategy, rows) => {
    for (const [, other, own] of rows) {
      expect(play(strategy, other, own.length).a, `against ${other}`).toBe(own)
    }
  })

  it.each(scores)('%s against %s gets %i points in a thousand turns', (strategy, other, points) => {
    expect(play(strategy, other, 1000).score[0]).toBe(points)
  })
})

describe('a strategy has the chances of its source, also where noise turned its own moves', () => {
  it.each(byStrategy(chances))('%s', (_, rows) => {
    for (const row of rows) {
      expect(chanceAfter(row), `after ${row[1]} and ${row[2]}`).toBeCloseTo(row[3], 9)
    }
  })
})
