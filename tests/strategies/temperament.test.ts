import { describe, expect, it } from 'vitest'
import { isMessageKey } from '../../src/i18n/index.ts'
import {
  BECAUSES,
  candid,
  quiet,
  TEMPERAMENTS,
  type TemperamentSight,
  temperamentNamed,
} from '../../src/strategies/index.ts'

const sight = (change: Partial<TemperamentSight>): TemperamentSight => ({
  phase: 'talk',
  round: 2,
  seat: 'acute',
  tendency: { choice: 'C', because: 'answeredPool' },
  mayPool: true,
  others: [
    { seat: 'ccg', lastChoice: 'D', pledged: true },
    { seat: 'council', lastChoice: 'C', pledged: false },
    { seat: 'community', lastChoice: null, pledged: false },
  ],
  pledged: false,
  headspace: 2,
  offers: [],
  asks: { predict: true, reason: true },
  ...change,
})

describe('quiet', () => {
  it('is the default and does nothing', () => {
    expect(TEMPERAMENTS[0]).toBe(quiet)
    expect(quiet.act(sight({}))).toEqual([])
    expect(quiet.act(sight({ phase: 'decide' }))).toEqual([])
  })
})

describe('candid', () => {
  it('pledges to pool only if its strategy will, may, and has not yet', () => {
    expect(candid.act(sight({}))).toEqual([{ type: 'pledge', level: 1, ifOthers: 0 }])
    expect(candid.act(sight({ tendency: { choice: 'D', because: 'answeredHold' } }))).toEqual([])
    expect(candid.act(sight({ mayPool: false }))).toEqual([])
    expect(candid.act(sight({ pledged: true }))).toEqual([])
  })

  it('expects each seat to repeat its last choice', () => {
    const predictions = candid.act(sight({ phase: 'decide', asks: { predict: true, reason: false } }))
    expect(predictions).toEqual([
      { type: 'predict', of: 'ccg', pools: false },
      { type: 'predict', of: 'council', pools: true },
      { type: 'predict', of: 'community', pools: true },
    ])
  })

  it('gives the reason that fits what it does', () => {
    const reason = (change: Partial<TemperamentSight>) =>
      candid.act(sight({ phase: 'decide', asks: { predict: false, reason: true }, ...change }))[0]
    expect(reason({ pledged: true })).toMatchObject({ reason: 'promised' })
    expect(reason({})).toMatchObject({ reason: 'helps-the-place' })
    expect(reason({ tendency: { choice: 'D', because: 'answeredHold' } })).toMatchObject({
      reason: 'helps-us',
    })
    expect(reason({ mayPool: false })).toMatchObject({ reason: 'no-choice' })
  })

  it('says nothing that was not asked', () => {
    expect(candid.act(sight({ phase: 'decide', asks: { predict: false, reason: false } }))).toEqual([])
  })
})

describe('words', () => {
  it('stand ready for every temperament and every kind of reason', () => {
    for (const { id } of TEMPERAMENTS) {
      expect(isMessageKey(`temperament.${id}.does`), id).toBe(true)
      expect(temperamentNamed(id)?.id).toBe(id)
    }
    for (const because of BECAUSES) expect(isMessageKey(`strategy.because.${because}`), because).toBe(true)
    expect(temperamentNamed('loud')).toBeUndefined()
  })
})
