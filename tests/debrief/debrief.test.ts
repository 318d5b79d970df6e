import { describe, expect, it } from 'vitest'
import { compareTables, type Debrief, debriefJobs, debriefOf, isGenerous } from '../../src/debrief/index.ts'
import { SEATS } from '../../src/engine/index.ts'
import { shipped } from '../support/games.ts'
import { gameOf } from './logs.ts'

const sum = (values: Readonly<Record<string, number>>) =>
  Object.values(values).reduce((total, value) => total + value, 0)

const log = gameOf(['tit-for-tat', 'cooperator', 'grudger', 'defector'])
const debrief = debriefOf(log, { bandSeeds: 3 })
const short = gameOf(['tit-for-tat', 'defector'], { id: 'share-the-pain' })

describe('indices', () => {
  it('are 0 where everybody always holds back and 100 where everybody always pools', () => {
    const incidents = { chance: 0, deck: [] }
    const options = {
      ...shipped('winter-beds').options,
      recoverySupport: false,
      pledgesFrom: null,
      bindFrom: null,
    }
    const change = { incidents, options }
    const hold = debriefOf(gameOf(['defector'], { change }), { bandSeeds: 0 }).indices
    const pool = debriefOf(gameOf(['cooperator'], { change }), { bandSeeds: 0 }).indices
    expect(hold?.patients).toBeCloseTo(0, 9)
    expect(hold?.place).toBeCloseTo(0, 9)
    expect(pool?.patients).toBeCloseTo(100, 9)
    expect(pool?.place).toBeCloseTo(100, 9)
  })

  it('lie between for a table that pooled in part, and each is the mean or the sum it says', () => {
    const { indices } = debrief
    expect(indices?.patients).toBeGreaterThan(5)
    expect(indices?.patients).toBeLessThan(95)
    const { index, value, hold, pool } = indices?.placeScore ?? { index: 0, value: 0, hold: 0, pool: 0 }
    expect(index).toBeCloseTo((100 * (value - hold)) / (pool - hold), 9)
  })

  it('do not exist for fewer than 7 rounds', () => {
    const told = debriefOf(short, { bandSeeds: 0 })
    expect(told.indices).toMatchObject({ none: 'short', patients: null, place: null })
    expect(told.attribution?.patients).toBeNull()
    expect(sum(told.attribution?.place.shares ?? {})).toBe(told.attribution?.place.total)
  })
})

describe('attribution', () => {
  it('adds up exactly: place, patients, and every seat’s own board score', () => {
    const { attribution, indices } = debrief
    if (!attribution || !indices) throw new Error('nothing attributed')
    for (const shares of [
      attribution.place,
      attribution.patients,
      ...SEATS.map((seat) => attribution.scores[seat]),
    ])
      expect(sum(shares?.shares ?? {})).toBe(shares?.total)
    expect(attribution.place.total).toBe(Math.floor(indices.placeScore.value - indices.placeScore.hold + 0.5))
    expect(attribution.patients?.total).toBe(Math.floor(100 * (indices.patients ?? 0) + 0.5))
  })

  it('gives nothing to a seat that always held back: outside the coalition it does the same', () => {
    expect(debrief.attribution?.place.shares.community).toBe(0)
    for (const seat of SEATS) expect(debrief.attribution?.scores[seat].shares.community).toBe(0)
    expect(debrief.attribution?.place.shares.ccg).toBeGreaterThan(0)
  })

  it('has a band from other seeds', () => {
    const band = debrief.attribution?.place.band
    expect(band?.ccg.low).toBeLessThanOrEqual(band?.ccg.high ?? 0)
    expect(band?.community).toEqual({ low: 0, high: 0 })
  })
})

describe('a debrief', () => {
  it('comes in jobs: each says how far it is, and the last one is the last', () => {
    const jobs = debriefJobs(short, { bandSeeds: 2 })
    const seen: { done: number; all: number }[] = []
    let job = jobs.next()
    for (; !job.done; job = jobs.next()) seen.push(job.value)
    expect(seen.map(({ done }) => done)).toEqual(seen.map((_, index) => index + 1))
    expect(seen.at(-1)?.done).toBe(seen.at(-1)?.all)
  })

  it('is plain values: it survives JSON unchanged, and comes out the same twice', () => {
    expect(JSON.parse(JSON.stringify(debrief))).toEqual(debrief)
    expect(debriefOf(short, { bandSeeds: 2 })).toEqual(debriefOf(short, { bandSeeds: 2 }))
  })

  it('of a log of other rules tells what the checkpoints tell, and says why there is no more', () => {
    const other = { ...log, header: { ...log.header, rules: '0.0.1' } }
    const told = debriefOf(other)
    expect(told).toMatchObject({ unrun: 'rules', indices: null, attribution: null, handedOn: null })
    expect(told.moments).toHaveLength(3)
    expect(told.moments.every(({ swings }) => swings === null)).toBe(true)
    expect(told.pledges).toEqual(debrief.pledges)
  })

  it('of an extract tells the same, and has no seed', () => {
    const { seed, warm, ...header } = log.header.extract ? { seed: '', warm: '', ...log.header } : log.header
    const told = debriefOf({ ...log, header: { ...header, extract: true } })
    expect(seed).toBe('demo')
    expect(warm).not.toBe('')
    expect(told).toMatchObject({ unrun: 'extract', attribution: null, table: { seed: null } })
    expect(told.strategies).toEqual(debrief.strategies)
  })

  it('of a game in progress covers its finished rounds', () => {
    const lines = log.lines.filter(
      ({ at }) =>
        at <= (log.lines.find(({ kind, line }) => kind === 'checkpoint' && line.checkpoint === 3)?.at ?? 0),
    )
    const part = debriefOf({ ...log, lines, sealed: false }, { bandSeeds: 0 })
    expect(part.table).toMatchObject({ rounds: 3, finished: false })
    expect(part.unrun).toBeNull()
    expect(sum(part.attribution?.place.shares ?? {})).toBe(part.attribution?.place.total)
  })

  it('counts pledges, predictions and whose agenda', () => {
    expect(debrief.pledges.bySeat.ccg).toMatchObject({ made: 8, kept: 8, broken: 0 })
    const { of } = debrief.predictions
    expect(of.community).toMatchObject({ made: 9, didPool: 0 })
    expect(of.community.expectedPool).toBe(3)
    expect(of.community.bias).toBeCloseTo(1 / 3)
    expect(sum(debrief.agenda.money ?? {})).toBeCloseTo(1, 9)
    expect(debrief.handedOn?.quarters).toHaveLength(4)
  })
})

describe('the three moments', () => {
  const kinds = (one: Debrief) => one.moments.map(({ kind }) => kind)
  const games = {
    'a mixed table': ['tit-for-tat', 'cooperator', 'grudger', 'defector'],
    'a table that always pooled': ['cooperator'],
    'a table that never pooled': ['defector'],
    'a table that took turns': ['alternator', 'cooperator', 'tit-for-2-tats', 'win-stay-lose-shift'],
  }
  it.each(Object.entries(games))('are there for %s, each another choice that somebody made', (_, names) => {
    const one = debriefOf(gameOf(names, { seed: 'moments' }), { bandSeeds: 0 })
    expect(kinds(one)).toEqual(['pattern', 'promise', 'back'])
    expect(new Set(one.moments.map(({ round, seat }) => `${round} ${seat}`)).size).toBe(3)
    for (const { round, seat } of one.moments) expect(one.course[round - 1]?.choices[seat].chosen).toBe(true)
    const pooled = one.course.some(({ choices }) =>
      SEATS.some((seat) => choices[seat].chosen && choices[seat].level > 0),
    )
    expect(one.moments.some(isGenerous)).toBe(pooled)
  })

  it('say what would have come of the other choice, with the others as recorded and reacting', () => {
    const swings = debrief.moments.map((moment) => moment.swings)
    expect(swings.every((one) => one !== null)).toBe(true)
    const answering = debriefOf(gameOf(['tit-for-tat']), { bandSeeds: 0 }).moments
    expect(answering.some(({ swings: one }) => one?.recorded.place !== one?.reacting.place)).toBe(true)
    expect(debrief.reactions.acute).toEqual({ strategy: 'tit-for-tat', from: 'recorded' })
  })

  it('look at a broken promise first', () => {
    const results = log.lines.flatMap((line) => (line.kind === 'checkpoint' ? [line] : []))
    const lines = log.lines.map((one) => {
      if (one.kind !== 'checkpoint' || one.line.checkpoint !== 4) return one
      const { result } = one.line
      const broken = { level: 1, ifOthers: 0, bound: false, outcome: 'broken', forfeit: 0 } as const
      return {
        ...one,
        line: { ...one.line, result: { ...result, pledges: { ...result.pledges, council: broken } } },
      }
    })
    expect(results).toHaveLength(8)
    const told = debriefOf({ ...log, lines, header: { ...log.header, rules: '0.0.1' } })
    expect(told.moments[1]).toMatchObject({ kind: 'promise', why: 'broke', round: 4, seat: 'council' })
  })
})

describe('tables side by side', () => {
  const same = debriefOf(gameOf(['cooperator'], { seed: 'demo' }), { bandSeeds: 0 })
  const pain = debriefOf(gameOf(['cooperator'], { id: 'share-the-pain' }), { bandSeeds: 0 })

  it('are compared within a scenario, paired by seed, and what differed by design is named', () => {
    const fogged = { ...same, table: { ...same.table, options: { ...same.table.options, fog: 0.1 } } }
    const { groups, notCompared } = compareTables([debrief, fogged])
    expect(groups).toHaveLength(1)
    expect(groups[0]?.paired).toEqual([{ seed: 'demo', tables: [0, 1] }])
    expect(groups[0]?.differed).toEqual([{ option: 'fog', values: ['0', '0.1'] }])
    expect(groups[0]?.figures.pooled?.most).toBe(1)
    expect(notCompared).toEqual([])
  })

  it('of different scenarios are refused, group by group', () => {
    const { groups, notCompared } = compareTables([debrief, pain, same])
    expect(groups.map(({ tables }) => tables)).toEqual([[0, 2]])
    expect(notCompared).toEqual([
      { code: 'debrief.compare.other-scenario', tables: [0, 2], others: [1] },
      { code: 'debrief.compare.alone', tables: [1], others: [0, 2] },
    ])
  })
})
