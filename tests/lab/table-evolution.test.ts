import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  companyScores,
  earnedIn,
  evolutionSettings,
  evolving,
  fixationChance,
  gamesOf,
  moran,
  pairEarnings,
  populationRemarks,
  type TournamentWish,
  tableEarnings,
  tournamentJob,
  tournamentResult,
  workOf,
} from '../../src/lab/index.ts'
import { keyOf } from '../../src/lib/index.ts'
import { shipped } from '../support/shipped.ts'

const played = (wish: Omit<TournamentWish, 'scenario' | 'company'>, scenario = shipped('classic')) => {
  const job = tournamentJob({ scenario, company: 'any', ...wish })
  if (!job.ok) throw new Error(JSON.stringify(job.error))
  const { items, run } = workOf(job.value)
  return { job: job.value, items: Array.from({ length: items }, (_, item) => run(item)) }
}

/** One who pools beside k of three others who pool has k, one who holds back 1 + 4k/3. */
const FOUR = [0, 1].flatMap((strategy) =>
  [0, 1, 2, 3].map((holding) => ({
    strategy,
    others: Array.from({ length: 3 }, (_, at) => (at < 3 - holding ? 0 : 1)),
    score: strategy === 0 ? 3 - holding : 1 + (4 * (3 - holding)) / 3,
  })),
)

describe('what is earned at tables of several', () => {
  it('in every company comes from a tournament in which anybody sits with anybody', () => {
    const wish = { strategies: ['cooperator', 'defector'], seats: 4, turns: 3, repetitions: 2 }
    const { job, items } = played(wish)
    const scores = companyScores(job, items)
    expect(scores).toHaveLength(8)
    for (const { strategy, others, score } of FOUR)
      expect(
        scores.find((one) => one.strategy === strategy && one.others.join() === others.join())?.score,
      ).toBeCloseTo(score, 12)
  })

  it.each([
    [1, 4],
    [2, 3],
    [3, 4],
    [6, 4],
  ])('has as many games as are reckoned: %i strategies at tables of %i', (n, seats) => {
    const strategies = ['random', 'joss', 'grudger', 'defector', 'tit-for-tat', 'cooperator'].slice(0, n)
    const { job, items } = played({ strategies, seats, turns: 1, repetitions: 1 })
    expect(items).toHaveLength(gamesOf(job.settings))
  })

  it('in a crowd is the mean over tables drawn by shares, in a group over those without oneself', () => {
    const earnings = tableEarnings(FOUR, 2)
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 30 }),
        (x, pooling) => {
          const [pool = 0, hold = 0] = earnings.inCrowd([x, 1 - x])
          expect(pool).toBeCloseTo(3 * x, 9)
          expect(hold).toBeCloseTo(1 + 4 * x, 9)
          const [poolsIn = 0, holdsIn = 0] = earnings.inGroup([pooling, 5])
          expect(poolsIn).toBeCloseTo((3 * (pooling - 1)) / (pooling + 4), 9)
          expect(holdsIn).toBeCloseTo(1 + (4 * pooling) / (pooling + 4), 9)
        },
      ),
      { seed: 7, numRuns: 100 },
    )
  })

  it('beside eight neighbours is the mean over all threes of them', () => {
    const earnings = tableEarnings(FOUR, 2)
    for (let pooling = 0; pooling <= 8; pooling++) {
      const around = Array.from({ length: 8 }, (_, at) => (at < pooling ? 0 : 1))
      expect(earnings.beside(0, around, { self: true })).toBeCloseTo((3 * pooling) / 8, 12)
      expect(earnings.beside(1, around, { self: false })).toBeCloseTo(1 + (4 * pooling) / 8, 12)
    }
  })

  it('at tables of two is the game of two', () => {
    const matrix = [
      [3, 0.9, 2],
      [1.4, 1, -1],
      [0, 4, 2.5],
    ]
    const scores = matrix.flatMap((row, strategy) =>
      row.map((score, other) => ({ strategy, others: [other], score })),
    )
    const [two, pairs] = [tableEarnings(scores, 3), pairEarnings(matrix)]
    const alike = (some: readonly number[], others: readonly number[]) => {
      for (const [at, earned] of some.entries()) expect(earned).toBeCloseTo(others[at] ?? Number.NaN, 12)
    }
    alike(two.inCrowd([0.2, 0.3, 0.5]), pairs.inCrowd([0.2, 0.3, 0.5]))
    alike(two.inGroup([4, 1, 7]), pairs.inGroup([4, 1, 7]))
  })
})

describe('a Moran process at tables of four', () => {
  const earnings = tableEarnings(FOUR, 2)

  it('has those who pool take over as often as the formula says', () => {
    const runs = 4000
    const known = fixationChance(earnings, { size: 10, mutants: 7, selection: 0.3 })
    let times = 0
    for (let run = 0; run < runs; run++) {
      const course = moran([7, 3], earnings, {
        key: keyOf('tables', String(run)),
        selection: 0.3,
        mutation: 0,
        generations: 100_000,
      })
      if (course.at(-1)?.[0] === 10) times++
    }
    expect(known).toBeGreaterThan(0.2)
    expect(Math.abs(times / runs - known)).toBeLessThan(4 * Math.sqrt((known * (1 - known)) / runs))
  })

  it('lets nobody past a place where they earn nothing, and says so without a gap', () => {
    // One who pools alone earns nothing: with the whole weight on the game it is never copied.
    expect(fixationChance(earnings, { size: 10, mutants: 1, selection: 1 })).toBe(0)
    const more = fixationChance(earnings, { size: 10, mutants: 2, selection: 1 })
    expect(more).toBeGreaterThan(0)
    expect(fixationChance(earnings, { size: 10, mutants: 5, selection: 1 })).toBeGreaterThan(more)
  })

  it('is refused in a group too small for one table', () => {
    const settings = evolutionSettings({ dynamics: 'moran', each: 1 })
    if (!settings.ok) throw new Error('settings')
    const few = { strategies: ['cooperator', 'defector'], seats: 4 }
    expect(populationRemarks(settings.value, few).map(({ code }) => code)).toEqual(['evolve.few'])
    expect(populationRemarks({ ...settings.value, each: 2 }, few)).toEqual([])
  })
})

it('board scores are put on a scale from 0 to 1, and every company stands beside with its names', () => {
  const wish = { strategies: ['cooperator', 'defector'], repetitions: 2 }
  const { job, items } = played(wish, shipped('share-the-pain'))
  const { earnings, tables } = earnedIn(job, items, tournamentResult(job, items))
  if (tables?.scale == null) throw new Error('no scale')
  const { companies, scale } = tables
  expect(companies).toHaveLength(8)
  const scores = companies.map(({ score }) => score)
  expect(scale).toEqual({ lowest: Math.min(...scores), highest: Math.max(...scores) })
  const alike = (name: string): number =>
    companies.find(({ strategy, others }) => strategy === name && others.every((one) => one === name))
      ?.score ?? Number.NaN
  const placed = (score: number): number => (score - scale.lowest) / (scale.highest - scale.lowest)
  expect(earnings.inCrowd([1, 0])[0]).toBeCloseTo(placed(alike('cooperator')), 12)
  expect(earnings.inCrowd([0, 1])[1]).toBeCloseTo(placed(alike('defector')), 12)
  const settings = evolutionSettings({ generations: 5 })
  if (!settings.ok) throw new Error('settings')
  const work = evolving(job.settings.strategies, earnings, settings.value)
  for (let step = 0; step < work.steps; step++) work.step()
  expect(work.result().generations.at(-1)?.shares.defector).toBeGreaterThan(0.5)
})
