import { describe, expect, it } from 'vitest'
import { FEHR_GACHTER, type PublicGoods, playPublicGoods, TOKENS } from '../../src/lab/index.ts'
import measured from '../data/human-cooperation.json' with { type: 'json' }

const play = (change: Partial<PublicGoods> = {}) => playPublicGoods({ ...FEHR_GACHTER, ...change })
const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length
const bands = measured.bot_mix_bands

function expectWithin(value: number, [low = 0, high = 1]: readonly number[]): void {
  expect(value).toBeGreaterThanOrEqual(low)
  expect(value).toBeLessThanOrEqual(high)
}

describe('groups of people in the public-goods game meet the bands of the experiments', () => {
  it('partners without sanctions: the mean, the first and the last period', () => {
    const { given } = play()
    expectWithin(mean(given), bands.partner_no_sanction_mean)
    expectWithin(given[0] ?? 0, bands.round1)
    expectWithin(given.at(-1) ?? 0, bands.last)
  })

  it('giving declines from period to period', () => {
    const { given } = play()
    for (const [at, share] of given.slice(1).entries()) expect(share).toBeLessThan(given[at] ?? 0)
  })

  it('with sanctions people give most of what they have, to the end', () => {
    const { given, points } = play({ sanctions: true })
    expectWithin(mean(given), bands.with_sanction_mean)
    expect(given.at(-1)).toBeGreaterThan(given[0] ?? 1)
    expect(points.at(-1)).toBeLessThan(points[0] ?? 0)
  })

  it('talk raises the mean by as much as in the experiments', () => {
    expectWithin(mean(play({ talk: true }).given) - mean(play().given), bands.communication_gain)
  })

  it('other groups of people, by another seed, meet them too', () => {
    for (const seed of ['a', 'b', 'c']) {
      expectWithin(mean(play({ seed }).given), bands.partner_no_sanction_mean)
      expectWithin(mean(play({ seed, sanctions: true }).given), bands.with_sanction_mean)
    }
  })

  it('among strangers, who can answer nothing, people give less than among partners', () => {
    expect(mean(play({ matching: 'strangers' }).given)).toBeLessThan(mean(play().given))
  })
})

describe('the game itself', () => {
  it('each token given brings everybody its part, and points cost one and take three', () => {
    const { given, earned, points } = play({ sanctions: true, groups: 50 })
    for (const [at, share] of given.entries()) {
      const before = TOKENS * (1 - share) + FEHR_GACHTER.mpcr * FEHR_GACHTER.size * TOKENS * share
      expect(earned[at]).toBeCloseTo(before - 4 * (points[at] ?? 0), 9)
    }
  })

  it('nobody hands out points where there are none, and the same seed gives the same figures', () => {
    expect(play({ groups: 20 }).points.every((one) => one === 0)).toBe(true)
    expect(play({ groups: 20, sanctions: true })).toEqual(play({ groups: 20, sanctions: true }))
  })
})
