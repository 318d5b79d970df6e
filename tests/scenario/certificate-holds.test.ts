import { describe, expect, test } from 'vitest'
import { bundled } from '../support/bundle.ts'
import { recommended } from '../support/recommended.ts'
import type * as Measure from './measure.ts'
import { certificateOf, shipped } from './support.ts'

const { checkRule, leapOf, outside, policyChains, reproduction, smallCertificate } = await bundled<
  typeof Measure
>(new URL('./measure.ts', import.meta.url))

test('the bare recommended scenario reproduces the calibration where nobody and where everybody pools', () => {
  expect(outside(reproduction(400, [0, 15]))).toEqual([])
})

test('with pledges, moves and incidents on and one policy for all, T > R > P > S holds for every seat', () => {
  const { chains, pledges, moves, incidents } = policyChains(shipped('winter-beds.json'), 60)
  expect(Math.min(pledges, moves, incidents)).toBeGreaterThan(0)
  for (const { gaps } of chains) for (const gap of gaps) expect(gap).toBeGreaterThan(0)
})

describe('a stored certificate computed anew on fewer seeds', () => {
  test('lies within its intervals', async () => {
    const scenario = shipped('winter-beds.json')
    const stored = certificateOf('winter-beds')
    const again = await smallCertificate(scenario, { constants: 50, deviations: 10 })
    if (again.kind !== 'pool' || stored.kind !== 'pool') throw new Error('winter-beds is a pool scenario')
    for (const { id } of scenario.seats) {
      const [now, then] = [again.seats[id], stored.seats[id]]
      if (!now || !then) throw new Error(`no figures of ${id}`)
      for (const gap of ['TR', 'RP', 'PS'] as const) {
        const apart = Math.abs(now.differences[gap].mean - then.differences[gap].mean)
        expect(apart).toBeLessThan(1.5 * (now.differences[gap].half + then.differences[gap].half))
      }
      expect(now.shortRun.cases).toBe(168)
      expect(then.shortRun).toMatchObject({ cases: 168, failures: 0 })
    }
    expect(Math.abs(again.placeReturn.min - stored.placeReturn.min)).toBeLessThan(0.1)
    expect(Math.abs(again.story.allHoldSunk - stored.story.allHoldSunk)).toBeLessThan(0.2)
  })
})

describe('a leap of four of four in place of pool cards', () => {
  test('has both ends at rest and gains above its losses, as calibrated', async () => {
    const certificate = await smallCertificate(leapOf(4), { constants: 30, deviations: 0 })
    if (certificate.kind !== 'leap') throw new Error('a leap card makes a leap certificate')
    expect(certificate.verdicts.filter(({ ok }) => !ok)).toEqual([])
    const [first] = certificate.rounds
    const calibrated = { acute: 4.84, ccg: 2.79, council: 2.53, community: 3.34 }
    for (const [id, gain] of Object.entries(calibrated))
      expect(Math.abs((first?.gain[id]?.mean ?? 0) - gain)).toBeLessThan(0.3)
    expect(certificate.loss.acute).toBeCloseTo(1.2, 6)
    const { loss, gain, beliefNeeded } = certificate
    for (const id of Object.keys(calibrated))
      expect(beliefNeeded[id]).toBeCloseTo((loss[id] ?? 0) / ((loss[id] ?? 0) + (gain[id] ?? 0)), 9)
  })

  test('with a grant above the loss three may be enough', () => {
    const plain = leapOf(3)
    const granted = {
      ...plain,
      cards: plain.cards.map((card) =>
        card.kind === 'leap'
          ? { ...card, grant: { acute: 1_300_000, ccg: 800_000, council: 700_000, community: 600_000 } }
          : card,
      ),
    }
    const seeds = ['broken-1', 'broken-2']
    for (const rule of ['leap-threshold', 'leap-all-in'] as const)
      expect(checkRule(granted, { rule, seeds }).every(({ ok }) => ok)).toBe(true)
  })
})

describe('what the certificate counts', () => {
  test('a card closed to a seat is no stake of its own and no case', async () => {
    const plain = recommended()
    const closed = {
      ...plain,
      cards: plain.cards.map((card, index) =>
        card.kind === 'pool' && index === 1 ? { ...card, closedTo: ['council' as const] } : card,
      ),
    }
    const certificate = await smallCertificate(closed, { constants: 3, deviations: 3 })
    if (certificate.kind !== 'pool') throw new Error('pool cards make a pool certificate')
    expect(certificate.seats.council?.shortRun.cases).toBe(3 * 6 * 8)
    expect(certificate.seats.acute?.shortRun.cases).toBe(3 * 7 * 8)
  })

  test('a card flagged to waste money is reported with its own place return, below that of others', async () => {
    const plain = recommended()
    const wasteful = {
      ...plain,
      cards: plain.cards.map((card, index) =>
        card.kind === 'pool' && index === 2 ? { ...card, yield: 0.1 } : card,
      ),
    }
    const certificate = await smallCertificate(wasteful, { constants: 3, deviations: 5 })
    if (certificate.kind !== 'pool') throw new Error('pool cards make a pool certificate')
    expect(certificate.wastefulCards.map(({ card }) => card)).toContain('budget-3')
    for (const { mean } of certificate.wastefulCards) expect(mean).toBeLessThan(1)
  })

  test('an unknown horizon weighs a round by the chance that it is played', async () => {
    const plain = recommended()
    const lengths = [
      { kind: 'fixed', n: 7 },
      { kind: 'fixed', n: 8 },
      { kind: 'unknown', atLeast: 7, chance: 0.25, atMost: 8 },
    ] as const
    const [seven, eight, unknown] = await Promise.all(
      lengths.map(async (rounds) => {
        const certificate = await smallCertificate({ ...plain, rounds }, { constants: 3, deviations: 2 })
        if (certificate.kind !== 'pool') throw new Error('pool cards make a pool certificate')
        return certificate
      }),
    )
    const [short, long, mixed] = [seven, eight, unknown].map((one) => one?.seats.acute?.R ?? 0)
    expect(mixed).toBeCloseTo(0.75 * (short ?? 0) + 0.25 * (long ?? 0), 9)
    expect(unknown?.seats.acute?.shortRun.cases).toBe(168)
  })
})
