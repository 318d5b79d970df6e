import { describe, expect, it } from 'vitest'
import { type Level, payoff, SEATS, type TableCard } from '../../src/engine/index.ts'
import { begin, lastRound, plainTable, round } from '../support/place.ts'

const [first] = plainTable().cards
if (first?.kind !== 'table') throw new Error('a plain table deals a table card')
const classic: TableCard = first
const pain: TableCard = { ...classic, payoffs: { R: -5, S: -15, T: 0, P: -10 }, unit: 'million pounds' }
/** Scores of the seats in order when the first `k` of the four pool. */
const scores = (card: TableCard, k: number): readonly number[] => {
  const doing = Object.fromEntries(SEATS.slice(0, k).map((seat) => [seat, 1 as Level]))
  const { scores } = lastRound(round(begin(plainTable({ cards: [card] })), doing))
  return SEATS.map((seat) => scores[seat])
}

describe('a table card', () => {
  it('pays 3k/(n−1) for pooling and 1 + 4k/(n−1) for holding back, k of the others pooling', () => {
    expect(scores(classic, 0)).toEqual([1, 1, 1, 1])
    expect(scores(classic, 1)).toEqual([0, 7 / 3, 7 / 3, 7 / 3].map((value) => expect.closeTo(value, 12)))
    expect(scores(classic, 3)).toEqual([2, 2, 2, 5].map((value) => expect.closeTo(value, 12)))
    expect(scores(classic, 4)).toEqual([3, 3, 3, 3])
  })

  it('shares the pain in pounds: −15 + 10k/(n−1) for pooling, −10 + 10k/(n−1) for holding back', () => {
    const million = (values: readonly number[]) => values.map((value) => Math.floor(value * 1_000_000 + 0.5))
    expect(scores(pain, 2)).toEqual(million([-15 + 10 / 3, -15 + 10 / 3, -10 + 20 / 3, -10 + 20 / 3]))
    expect(scores(pain, 4)).toEqual(million([-5, -5, -5, -5]))
  })

  it('is linear in the level', () => {
    expect(payoff(classic, 0.5, 1)).toBe(4)
    expect(payoff(classic, 0.25, 0)).toBe(0.75)
  })

  it('in points moves no money, in pounds moves exactly its payoff', () => {
    const points = round(begin(plainTable()), {})
    expect(points.state.seats.acute.reserves).toBe(begin(plainTable()).state.seats.acute.reserves)
    expect(lastRound(points).ledger).toEqual([])
    const pounds = round(begin(plainTable({ cards: [pain] })), {})
    expect(pounds.state.seats.acute.reserves).toBe(
      begin(plainTable()).state.seats.acute.reserves - 10_000_000,
    )
  })

  it('serves every round of a game that deals no other', () => {
    expect(lastRound(round(round(begin(plainTable()), {}), {})).card).toBe('table')
  })
})
