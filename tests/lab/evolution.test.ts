import { describe, expect, it } from 'vitest'
import {
  type Earnings,
  evolutionSettings,
  evolving,
  type Field,
  fixationChance,
  moran,
  nextField,
  pairEarnings,
  replicator,
} from '../../src/lab/index.ts'
import { keyOf } from '../../src/lib/index.ts'

/** Ten turns of tit for tat and defector, a turn. */
const TFT_AND_DEFECTOR = pairEarnings([
  [3, 0.9],
  [1.4, 1],
])

describe('the replicator equation', () => {
  it('has a constant advantage grow by its ratio each generation', () => {
    const shares = replicator(
      [0.01, 0.99],
      pairEarnings([
        [3, 3],
        [2, 2],
      ]),
      { generations: 12, mutation: 0 },
    )
    for (const [generation, [a = 0, b = 0]] of shares.entries())
      expect(a / b).toBeCloseTo((0.01 / 0.99) * 1.5 ** generation, 9)
  })

  it('comes to rest where hawks and doves fare alike: V/C of hawks', () => {
    // V = 2, C = 6: hawk meets hawk (V − C)/2 = −2.
    const [hawks = 0] =
      replicator(
        [0.9, 0.1],
        pairEarnings([
          [-2, 2],
          [0, 1],
        ]),
        { generations: 4000, mutation: 0 },
      ).at(-1) ?? []
    expect(hawks).toBeCloseTo(1 / 3, 9)
  })

  it('parts tit for tat and defector at the share where both fare alike', () => {
    // 3x + 0.9(1 − x) = 1.4x + (1 − x) at x = 1/17.
    const end = (start: number) =>
      replicator([start, 1 - start], TFT_AND_DEFECTOR, { generations: 3000, mutation: 0 }).at(-1)?.[0]
    expect(end(1 / 17 + 0.001)).toBeCloseTo(1, 9)
    expect(end(1 / 17 - 0.001)).toBeCloseTo(0, 9)
  })

  it('keeps shares that sum to 1, and everybody alive where there is mutation', () => {
    for (const shares of replicator([0.5, 0.5], TFT_AND_DEFECTOR, { generations: 50, mutation: 0.01 })) {
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
      for (const share of shares) expect(share).toBeGreaterThan(0.004)
    }
  })
})

describe('a Moran process', () => {
  const takesOver = (earnings: Earnings, start: readonly number[], selection: number, runs: number) => {
    let times = 0
    for (let run = 0; run < runs; run++) {
      const size = start.reduce((sum, count) => sum + count, 0)
      const course = moran(start, earnings, {
        key: keyOf('fixation', String(run)),
        selection,
        mutation: 0,
        generations: 100_000,
      })
      if (course.at(-1)?.[0] === size) times++
    }
    return times / runs
  }
  /** Four standard errors of a share. */
  const band = (chance: number, runs: number) => 4 * Math.sqrt((chance * (1 - chance)) / runs)

  it('has one neutral mutant take over with chance 1/N', () => {
    expect(fixationChance(TFT_AND_DEFECTOR, { size: 12, mutants: 1, selection: 0 })).toBeCloseTo(1 / 12, 12)
    const runs = 6000
    expect(Math.abs(takesOver(TFT_AND_DEFECTOR, [1, 11], 0, runs) - 1 / 12)).toBeLessThan(band(1 / 12, runs))
  })

  it('has a constant advantage r take over with chance (1 − 1/r)/(1 − 1/rᴺ)', () => {
    const r = 1.5
    const constant = pairEarnings([
      [r, r],
      [1, 1],
    ])
    const known = (1 - 1 / r) / (1 - 1 / r ** 10)
    expect(fixationChance(constant, { size: 10, mutants: 1, selection: 1 })).toBeCloseTo(known, 12)
    const runs = 4000
    expect(Math.abs(takesOver(constant, [1, 9], 1, runs) - known)).toBeLessThan(band(known, runs))
  })

  it('has tit for tat take over from defector with the chance of the closed formula', () => {
    const known = fixationChance(TFT_AND_DEFECTOR, { size: 10, mutants: 2, selection: 1 })
    const runs = 4000
    expect(Math.abs(takesOver(TFT_AND_DEFECTOR, [2, 8], 1, runs) - known)).toBeLessThan(band(known, runs))
    // Those of both sides make up the whole.
    const turned = pairEarnings([
      [1, 1.4],
      [0.9, 3],
    ])
    expect(known + fixationChance(turned, { size: 10, mutants: 8, selection: 1 })).toBeCloseTo(1, 12)
  })

  it('never ends where there is mutation, and keeps its size', () => {
    const course = moran([5, 5], TFT_AND_DEFECTOR, { key: 7, selection: 1, mutation: 0.1, generations: 200 })
    expect(course).toHaveLength(201)
    for (const counts of course) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10)
  })
})

describe('a field', () => {
  /** One who holds back in the middle of a field that pools; both against themselves too, as in Nowak & May 1992. */
  const course = (b: number, generations: number) => {
    const size = 21
    const cells = new Uint16Array(size * size)
    cells[10 * size + 10] = 1
    let field: Field = { width: size, height: size, cells }
    const earnings = pairEarnings([
      [1, 0],
      [b, 0],
    ])
    const held: number[] = []
    for (let generation = 0; generation <= generations; generation++) {
      held.push(field.cells.reduce((sum, cell) => sum + cell, 0))
      field = nextField(field, earnings, {
        neighbourhood: 'moore',
        update: 'best',
        self: true,
        noise: 0.1,
        key: 0,
        generation,
      })
    }
    return held
  }

  it('keeps one who holds back alone below b = 9/8', () => {
    expect(course(1.1, 4)).toEqual([1, 1, 1, 1, 1])
  })

  it('has one grow to nine and shrink again between 9/8 and 7/5', () => {
    expect(course(1.2, 4)).toEqual([1, 9, 1, 9, 1])
  })

  it('has one grow without end above 9/5', () => {
    const held = course(1.85, 8)
    expect(held.slice(0, 3)).toEqual([1, 9, 25])
    expect(held[8]).toBeGreaterThan(60)
  })

  it('is taken over by the fitter where cells copy by chance', () => {
    const settings = evolutionSettings({
      dynamics: 'spatial',
      update: 'fermi',
      width: 12,
      height: 12,
      generations: 60,
    })
    if (!settings.ok) throw new Error('settings')
    const work = evolving(
      ['good', 'bad'],
      pairEarnings([
        [3, 3],
        [1, 1],
      ]),
      settings.value,
    )
    for (let step = 0; step < work.steps; step++) work.step()
    const { generations, field } = work.result()
    expect(generations.at(-1)?.shares).toEqual({ good: 1, bad: 0 })
    expect(field?.flat().every((cell) => cell === 0)).toBe(true)
  })
})

describe('an evolution', () => {
  it('says all that is wrong with a wish', () => {
    const settings = evolutionSettings({
      dynamics: 'magic',
      generations: 0,
      mutation: 2,
      each: 1.5,
      width: 1,
    })
    expect(settings.ok ? [] : settings.error.map(({ path }) => path)).toEqual([
      'dynamics',
      'generations',
      'each',
      'width',
      'mutation',
    ])
  })

  it('of Moran runs tells who took over how often beside what is expected', () => {
    const settings = evolutionSettings({ dynamics: 'moran', each: 5, runs: 2000, generations: 10_000 })
    if (!settings.ok) throw new Error('settings')
    const work = evolving(['tft', 'defector'], TFT_AND_DEFECTOR, settings.value)
    for (let step = 0; step < work.steps; step++) work.step()
    const { fixation, expected, generations } = work.result()
    expect(expected).toBeGreaterThan(0.5)
    expect(Math.abs((fixation?.tft ?? 0) - (expected ?? 0))).toBeLessThan(0.04)
    expect(fixation?.open).toBe(0)
    expect(generations[0]).toEqual({ generation: 0, shares: { tft: 0.5, defector: 0.5 } })
  })
})
