import { describe, expect, it } from 'vitest'
import {
  gamesOf,
  type ItemResult,
  lineUps,
  resultSoFar,
  seatOutcomes,
  type TournamentJob,
  type TournamentWish,
  tournamentJob,
  tournamentResult,
  workOf,
} from '../../src/lab/index.ts'
import { shipped } from '../support/shipped.ts'

const NAMES = ['tit-for-tat', 'defector', 'cooperator', 'random', 'grudger']

function jobOf(wish: Partial<TournamentWish>): TournamentJob {
  const job = tournamentJob({ strategies: NAMES, scenario: shipped('classic'), repetitions: 4, ...wish })
  if (!job.ok) throw new Error(JSON.stringify(job.error))
  return job.value
}

const allOf = (job: TournamentJob): readonly ItemResult[] => {
  const { items, run } = workOf(job)
  return Array.from({ length: items }, (_, item) => run(item))
}

const GAMES = [
  ['pairs', { noise: 0.05, turns: 30 }],
  ['table', { noise: 0.05, turns: 30, seats: 3 }],
  ['scenario', { scenario: shipped('share-the-pain'), repetitions: 2 }],
] as const

describe.each(GAMES)('results so far of %s', (_, wish) => {
  const job = jobOf(wish)
  const items = allOf(job)

  it('are the whole result once everything is known', () => {
    expect(resultSoFar(job, items)).toEqual(tournamentResult(job, items))
  })

  it('rank only who has played, and hold no figure that is none', () => {
    const known = items.map((result, item) => (item < 2 ? result : []))
    const { ranking, games } = resultSoFar(job, known)
    expect(ranking.length).toBeGreaterThan(0)
    expect(games).toBeLessThanOrEqual(gamesOf(job.settings))
    for (const { score, cooperation } of ranking) {
      expect(Number.isFinite(score)).toBe(true)
      expect(cooperation >= 0 && cooperation <= 1).toBe(true)
    }
  })

  it('of nothing are empty', () => {
    const nothing = resultSoFar(
      job,
      items.map(() => []),
    )
    expect(nothing.ranking).toEqual([])
    expect(nothing.games).toBe(0)
  })
})

it('what two scored against each other is known before the rest, and stays', () => {
  const job = jobOf({ noise: 0.05, turns: 30 })
  const items = allOf(job)
  const whole = tournamentResult(job, items)
  const half = resultSoFar(
    job,
    items.map((result, item) => (item % 2 === 0 ? result : [])),
  )
  const known = half.matrix.flatMap((row, i) =>
    row.flatMap((value, j) => (value === null ? [] : [[i, j, value] as const])),
  )
  expect(known.length).toBeGreaterThan(0)
  expect(known.length).toBeLessThan(NAMES.length ** 2)
  for (const [i, j, value] of known) expect(value).toBeCloseTo(whole.matrix[i]?.[j] ?? Number.NaN, 12)
})

it('seats and strategies say of patients and money what the standings say over all seats', () => {
  const job = jobOf({ scenario: shipped('winter-beds'), repetitions: 1 })
  const items = allOf(job)
  const outcomes = seatOutcomes(job, items)
  const seats = job.scenario?.seats.map(({ id }) => id) ?? []
  expect(outcomes.map(({ strategy, seat }) => `${strategy} ${seat}`)).toEqual(
    NAMES.flatMap((strategy) => seats.map((seat) => `${strategy} ${seat}`)),
  )
  for (const { strategy, patients, afloat, reserves, bySeat } of tournamentResult(job, items).ranking) {
    const mine = outcomes.filter((one) => one.strategy === strategy)
    const mean = (of: 'patients' | 'afloat' | 'reserves') =>
      mine.reduce((sum, one) => sum + (one[of] ?? Number.NaN), 0) / mine.length
    // Every strategy sits in every seat equally often, so means of means are means.
    expect(mean('patients')).toBeCloseTo(Number(patients), 6)
    expect(mean('afloat')).toBeCloseTo(Number(afloat), 6)
    expect(mean('reserves')).toBeCloseTo(Number(reserves), 2)
    for (const one of mine)
      expect((bySeat as Record<string, number>)[one.seat]).toBeCloseTo(one.score ?? Number.NaN, 6)
  }
})

it('games are counted without laying the tables, and come to as many', () => {
  for (const seats of [3, 4])
    for (let n = 1; n <= 8; n++)
      expect(
        gamesOf({
          ...jobOf({}).settings,
          kind: 'table',
          seats,
          strategies: Array(n).fill('x'),
          repetitions: 3,
        }),
      ).toBe(3 * lineUps(n, seats).length)
})
