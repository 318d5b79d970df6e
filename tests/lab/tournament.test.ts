import { MessageChannel } from 'node:worker_threads'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bySeat, type Seat } from '../../src/engine/index.ts'
import { isMessageKey, say } from '../../src/i18n/index.ts'
import {
  channelRunner,
  hereRunner,
  itemsOf,
  joinShards,
  lineUps,
  measuresOf,
  parseShard,
  playMatch,
  readShard,
  runItems,
  scenarioTable,
  shardText,
  type TournamentJob,
  type TournamentResult,
  type TournamentWish,
  type ToWorker,
  tournamentJob,
  tournamentResult,
  workerSide,
  workOf,
} from '../../src/lab/index.ts'
import type { Issue } from '../../src/lib/index.ts'
import { CLASSIC_PAYOFFS, type Player, parseStrategy, RULES } from '../../src/strategies/index.ts'
import { playOut } from '../../src/table/index.ts'
import { shipped } from '../support/shipped.ts'

const classic = shipped('classic')

const jobOf = (wish: Partial<TournamentWish> & Pick<TournamentWish, 'strategies'>): TournamentJob => {
  const job = tournamentJob({ scenario: classic, ...wish })
  if (!job.ok) throw new Error(JSON.stringify(job.error))
  return job.value
}

const whole = (job: TournamentJob): TournamentResult => {
  const work = workOf(job)
  return tournamentResult(
    job,
    Array.from({ length: work.items }, (_, item) => work.run(item)),
  )
}

const issuesOf = (wish: Partial<TournamentWish>): readonly Issue[] => {
  const job = tournamentJob({ scenario: classic, strategies: ['tit-for-tat', 'defector'], ...wish })
  return job.ok ? [] : job.error
}

const player = (text: string): Player => {
  const parsed = parseStrategy(text)
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}

const scoreOf = (result: TournamentResult, strategy: string) =>
  result.ranking.find((one) => one.strategy === strategy) ?? {
    rank: 0,
    score: Number.NaN,
    cooperation: Number.NaN,
  }

describe('a tournament of pairs', () => {
  it('gives the table that can be worked out by hand', () => {
    const result = whole(
      jobOf({ strategies: ['tit-for-tat', 'cooperator', 'defector'], turns: 10, repetitions: 3 }),
    )
    // Tit for tat meets defector: 0 once, then 1 nine times; defector gets 5 once, then 1 nine times.
    expect(result.matrix).toEqual([
      [3, 3, 0.9],
      [3, 3, 0],
      [1.4, 5, 1],
    ])
    expect(result.cooperation).toEqual([
      [1, 1, 0.1],
      [1, 1, 1],
      [0, 0, 0],
    ])
    expect(result.ranking.map(({ strategy, score, rank }) => [rank, strategy, score])).toEqual([
      [1, 'defector', 3.2],
      [2, 'tit-for-tat', 1.95],
      [3, 'cooperator', 1.5],
    ])
    expect(scoreOf(result, 'defector')).toMatchObject({ wins: 6, standardError: 0, goodPartner: 0 })
    expect(result.games).toBe(18)
  })

  it('has each pair play what a match would', () => {
    const result = whole(jobOf({ strategies: ['gradual', 'prober'], turns: 77, repetitions: 2 }))
    const match = playMatch({
      a: player('gradual'),
      b: player('prober'),
      turns: 77,
      payoffs: CLASSIC_PAYOFFS,
      noise: 0,
      repetitions: 1,
      seed: 'any',
      flips: { a: [], b: [] },
    })
    expect(result.matrix[0]?.[1]).toBeCloseTo(match.score[0] / 77, 12)
    expect(result.matrix[1]?.[0]).toBeCloseTo(match.score[1] / 77, 12)
  })

  it('gives a pair the same games whoever else plays', () => {
    const few = whole(jobOf({ strategies: ['random', 'joss'], noise: 0.1, repetitions: 7 }))
    const many = whole(
      jobOf({ strategies: ['random', 'joss', 'grudger', 'feld'], noise: 0.1, repetitions: 7 }),
    )
    expect(many.matrix[0]?.[1]).toBe(few.matrix[0]?.[1])
  })

  it('ends games by chance at the mean length of its chance', () => {
    const job = jobOf({ strategies: ['cooperator', 'defector'], endChance: 0.02, repetitions: 4000 })
    const work = workOf(job)
    let turns = 0
    for (let item = 0; item < work.items / 3; item++)
      turns += work
        .run(item)
        .slice(0, 4)
        .reduce((sum, count) => sum + count, 0)
    expect(turns / 4000).toBeGreaterThan(48)
    expect(turns / 4000).toBeLessThan(52)
  })

  it('lets noise bring even cooperators to hold back', () => {
    const result = whole(jobOf({ strategies: ['cooperator', 'defector'], noise: 0.1, repetitions: 50 }))
    expect(scoreOf(result, 'cooperator').cooperation).toBeCloseTo(0.9, 1)
  })
})

describe('measures of partners', () => {
  it('are those of the Axelrod library’s manual for its four players, ten turns, three repetitions', () => {
    const result = whole(
      jobOf({ strategies: ['cooperator', 'defector', 'tit-for-tat', 'grudger'], turns: 10, repetitions: 3 }),
    )
    const of = (measure: string) =>
      result.settings.strategies.map((strategy) => Number(scoreOf(result, strategy)[measure as 'score']))
    expect(of('cooperation')).toEqual([1, 0, expect.closeTo(0.7, 12), expect.closeTo(0.7, 12)])
    expect(of('goodPartner')).toEqual([1, 0, 1, 1])
    // 1/√3; and v with 1 = a + b + 2c in the mutual part, to two figures as printed there.
    expect(of('eigenjesus').map((value) => Math.floor(value * 100) / 100)).toEqual([0.57, 0, 0.57, 0.57])
    expect(of('eigenmoses').map((value) => Math.trunc(value * 100) / 100)).toEqual([0.37, -0.37, 0.59, 0.59])
  })

  it('give two who always pool equal parts, and one who never does the opposite', () => {
    const measures = measuresOf(
      [
        [1, 1, 1],
        [1, 1, 1],
        [0, 0, 0],
      ],
      [
        [1, 1, 1],
        [1, 1, 1],
        [0, 0, 0],
      ],
    )
    const part = 1 / Math.sqrt(2)
    expect(measures.eigenjesus[0]).toBeCloseTo(part, 9)
    expect(measures.eigenjesus[2]).toBeCloseTo(0, 9)
    // [[1,1,1],[1,1,1],[−1,−1,−1]] has the eigenvalue 1 with (1, 1, −1)/√3.
    expect(measures.eigenmoses.map((value) => value * Math.sqrt(3))).toEqual([
      expect.closeTo(1, 9),
      expect.closeTo(1, 9),
      expect.closeTo(-1, 9),
    ])
  })
})

describe('line-ups', () => {
  it('turn every choice of strategies through all seats', () => {
    expect(lineUps(4, 4)).toEqual([
      [0, 1, 2, 3],
      [1, 2, 3, 0],
      [2, 3, 0, 1],
      [3, 0, 1, 2],
    ])
    expect(lineUps(6, 4)).toHaveLength(15 * 4)
  })

  it('mix fewer strategies than seats in every way', () => {
    expect(lineUps(1, 4)).toEqual([[0, 0, 0, 0]])
    expect(lineUps(2, 3).map((one) => one.join(''))).toEqual(['001', '010', '100', '011', '110', '101'])
  })

  it('give every strategy every seat equally often', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 2, max: 4 }), (strategies, seats) => {
        const times = new Map<string, number>()
        for (const lineUp of lineUps(strategies, seats))
          for (const [seat, who] of lineUp.entries())
            times.set(`${who} ${seat}`, (times.get(`${who} ${seat}`) ?? 0) + 1)
        for (let who = 0; who < strategies; who++) {
          const bySeat = Array.from({ length: seats }, (_, seat) => times.get(`${who} ${seat}`) ?? 0)
          expect(new Set(bySeat).size).toBe(1)
          expect(bySeat[0]).toBeGreaterThan(0)
        }
      }),
    )
  })
})

describe('a classic table of four', () => {
  it('pays 3k/3 for pooling and 1 + 4k/3 for holding back, with k of the others pooling', () => {
    const result = whole(
      jobOf({ strategies: ['cooperator', 'defector'], seats: 4, turns: 5, repetitions: 1 }),
    )
    // Tables CCCD, CCDD and CDDD, turned through the seats in 4, 4 and 4 ways: a cooperator among three gets 2, among two
    // 1, alone 0; a defector gets 5, 11/3 and 7/3.
    const [best, worst] = result.ranking
    expect(best?.strategy).toBe('defector')
    expect(worst?.score).toBeCloseTo((4 * 3 * 2 + 4 * 2 * 1 + 4 * 0) / (4 * 3 + 4 * 2 + 4), 12)
    expect(best?.score).toBeCloseTo((4 * 5 + 4 * 2 * (11 / 3) + 4 * 3 * (7 / 3)) / (4 + 4 * 2 + 4 * 3), 12)
  })
})

describe('a tournament of whole games', () => {
  it.each(['winter-beds', 'share-the-pain', 'quantum-leap', 'thirty-eighth-attempt', 'control-total'])(
    'plays %s as a table of quiet bots does',
    (id) => {
      const scenario = shipped(id)
      const seats: readonly Seat[] = scenario.seats.map((seat) => seat.id)
      const texts = ['tit-for-tat', 'random', 'grudger', 'win-stay-lose-shift'].slice(0, seats.length)
      const figures = scenarioTable(scenario)('table-1', [
        texts.map(player),
        [...texts].reverse().map(player),
        texts.map(player),
      ])
      const length = figures.length / 3
      for (const [index, sitting] of [texts, [...texts].reverse(), texts].entries()) {
        const { game } = playOut({
          scenario,
          seed: 'table-1',
          sitters: bySeat(seats, (seat) => ({
            kind: 'bot',
            strategy: sitting[seats.indexOf(seat)] ?? '',
            temperament: 'quiet',
          })),
        })
        const { results } = game.state
        const got = figures.slice(index * length, (index + 1) * length)
        expect(got[0]).toBe(results.length)
        for (const [at, seat] of seats.entries()) {
          expect(got[3 + 5 * at]).toBe(results.reduce((sum, { scores }) => sum + scores[seat], 0))
          expect(got[4 + 5 * at]).toBe(results.at(-1)?.reserves[seat])
        }
      }
    },
  )

  it('has its indices at 0 where everybody holds back and at 100 where everybody pools', () => {
    const scenario = shipped('winter-beds')
    const play = scenarioTable(scenario)
    const four = (text: string) => [text, text, text, text].map(player)
    const [hold, pool] = [play('ends', [four('defector')]), play('ends', [four('cooperator')])]
    expect(hold[1]).toBeCloseTo(0, 9)
    expect(hold[2]).toBeCloseTo(0, 9)
    // Seats under water cannot pool, so a real table may stay below.
    expect(pool[1]).toBeGreaterThan(80)
  })
})

describe('shards', () => {
  const jobs = [
    jobOf({
      strategies: ['random', 'joss', 'grudger', 'gradual', 'feld'],
      noise: 0.03,
      repetitions: 600,
      turns: 30,
    }),
    jobOf({
      strategies: ['random', 'tit-for-tat', 'defector'],
      seats: 3,
      noise: 0.03,
      repetitions: 40,
      turns: 30,
    }),
    jobOf({
      strategies: ['random', 'tit-for-tat', 'defector'],
      scenario: shipped('share-the-pain'),
      repetitions: 3,
    }),
  ]

  it.each(jobs.map((job) => [job.settings.kind, job] as const))(
    'of %s, cut in any way and done in any order, join to the very bytes of the whole',
    async (_, job) => {
      const expected = JSON.stringify(whole(job))
      for (const of of [1, 2, 3, 7]) {
        const files: { file: string; shard: NonNullable<ReturnType<typeof read>> }[] = []
        for (let index = of; index >= 1; index--) {
          const wanted = itemsOf(workOf(job).items, { index, of })
          const { known, why } = await runItems({
            wanted: [...wanted],
            known: new Map(),
            runners: [
              hereRunner(workOf(job), () => Promise.resolve()),
              hereRunner(workOf(job), () => Promise.resolve()),
            ],
            isStopped: () => false,
          })
          expect(why).toBeNull()
          files.push({
            file: `${index}`,
            shard: read(shardText(job, known, { shard: { index, of }, wanted })),
          })
        }
        const joined = joinShards(files)
        if (!joined.ok) throw new Error(JSON.stringify(joined.error))
        const { known } = joined.value
        const items = Array.from({ length: workOf(job).items }, (_, item) => known.get(item) ?? [])
        expect(JSON.stringify(tournamentResult(joined.value.job, items))).toBe(expected)
      }
    },
  )

  const read = (text: string) => {
    const shard = readShard(text, 'a.shard')
    if (!shard.ok) throw new Error(JSON.stringify(shard.error))
    return shard.value
  }

  const part = (job: TournamentJob, index: number, of: number) => {
    const wanted = itemsOf(workOf(job).items, { index, of })
    const known = new Map(wanted.map((item) => [item, workOf(job).run(item)] as const))
    return { file: `${index}.shard`, shard: read(shardText(job, known, { shard: { index, of }, wanted })) }
  }
  const small = (seed: string) => jobOf({ strategies: ['random', 'joss'], turns: 5, repetitions: 2, seed })
  const said = (shards: Parameters<typeof joinShards>[0]) => {
    const joined = joinShards(shards)
    return joined.ok
      ? []
      : joined.error.map(({ code, values }) => (isMessageKey(code) ? say(code, values) : code))
  }

  it('that are missing, there twice, of other settings or unfinished are named', () => {
    const job = small('a')
    expect(said([part(job, 1, 3)])).toEqual(['2 shards are missing: 2/3, 3/3.'])
    expect(said([part(job, 1, 2), part(job, 1, 2), part(job, 2, 2)])).toEqual([
      'Shard 1/2 is there twice: 1.shard and 1.shard.',
    ])
    expect(said([part(job, 1, 2), part(small('b'), 2, 2)])).toEqual([
      '2.shard is of another tournament than 1.shard: their seed differ.',
      'A shard is missing: 2/2.',
    ])
    expect(said([part(job, 1, 2), part(job, 2, 3)])[0]).toContain('cut differently')
    const half = part(job, 1, 1)
    expect(said([{ ...half, shard: { ...half.shard, finished: false } }])[0]).toContain('not finished')
  })

  it('that are no shards are refused, never thrown at', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((text) => `{"format":"lab-shard/2","items":${text}}`),
        ),
        (text) => {
          const shard = readShard(text, 'x')
          expect(shard.ok).toBe(false)
          if (!shard.ok) expect(shard.error.every(({ code }) => isMessageKey(code))).toBe(true)
        },
      ),
    )
  })

  it('are written i/n', () => {
    expect(parseShard('2/4')).toEqual({ ok: true, value: { index: 2, of: 4 } })
    for (const written of ['0/4', '5/4', '1', '1/0', 'a/b', '-1/2'])
      expect(parseShard(written).ok).toBe(false)
  })
})

describe('work that is interrupted', () => {
  const job = jobOf({ strategies: ['random', 'joss', 'feld'], turns: 5, repetitions: 2 })
  const work = workOf(job)
  const wanted = itemsOf(work.items, { index: 1, of: 1 })
  const here = () => hereRunner(work, () => Promise.resolve())

  it('keeps what was done, and goes on from there', async () => {
    let done = 0
    const first = await runItems({
      wanted,
      known: new Map(),
      runners: [here()],
      isStopped: () => done >= 3,
      onProgress: (so) => {
        done = so
      },
    })
    expect(first.why).toBe('stopped')
    expect(first.known.size).toBe(3)
    const ran: number[] = []
    const counting = hereRunner(
      {
        run: (item) => {
          ran.push(item)
          return work.run(item)
        },
      },
      () => Promise.resolve(),
    )
    const second = await runItems({ wanted, known: first.known, runners: [counting], isStopped: () => false })
    expect(second.why).toBeNull()
    expect(ran).toHaveLength(wanted.length - 3)
    expect(wanted.map((item) => second.known.get(item))).toEqual(wanted.map((item) => work.run(item)))
  })

  it('has the slice of a runner that is gone done by another', async () => {
    const dying = { run: () => Promise.reject(new Error('gone')), close: () => undefined }
    const { known, why } = await runItems({
      wanted,
      known: new Map(),
      runners: [dying, here()],
      isStopped: () => false,
    })
    expect(why).toBeNull()
    expect(known.size).toBe(wanted.length)
  })

  it('goes through a channel to a worker and back as plain values', async () => {
    const { port1, port2 } = new MessageChannel()
    const answer = workerSide<TournamentJob>(workOf)
    port2.on('message', (message: ToWorker<TournamentJob>) => {
      const results = answer(message)
      if (results !== null) port2.postMessage(results)
    })
    const far = channelRunner(
      {
        send: (message) => port1.postMessage(message),
        onAnswer: (listen) => port1.on('message', listen),
        onGone: (listen) => port1.once('close', () => listen(new Error('closed'))),
        close: () => port1.close(),
      },
      job,
    )
    const { known, why } = await runItems({
      wanted,
      known: new Map(),
      runners: [far],
      isStopped: () => false,
    })
    expect(why).toBeNull()
    expect(wanted.map((item) => known.get(item))).toEqual(wanted.map((item) => work.run(item)))
    await far.close()
    await expect(
      new Promise((go) => setTimeout(go, 50)).then(() => far.run({ from: 0, to: 1 })),
    ).rejects.toThrow('closed')
  })

  it('says so where nobody is left, with what was done', async () => {
    const gone = { run: () => Promise.reject(new Error('power cut')), close: () => undefined }
    const { why, problem } = await runItems({
      wanted,
      known: new Map(),
      runners: [gone],
      isStopped: () => false,
    })
    expect(why).toBe('runners-gone')
    expect(problem).toEqual(new Error('power cut'))
  })
})

describe('a wish for a tournament', () => {
  const codes = (wish: Partial<TournamentWish>) => issuesOf(wish).map(({ code }) => code)

  it('has everything that is wrong reported, with the nearest names and the inequality that fails', () => {
    expect(codes({ strategies: ['tit-for-tatt', 'grudger'] })).toEqual(['strategy.unknown'])
    expect(codes({ strategies: [] })).toEqual(['tournament.nobody'])
    expect(codes({ strategies: ['grudger', 'Grim'] })).toEqual(['tournament.twice'])
    expect(codes({ payoffs: [3, 0, 2, 1] })).toEqual(['match.notTempting'])
    expect(codes({ payoffs: [3, 0, 5] })).toEqual(['match.payoffs'])
    expect(codes({ turns: 0, repetitions: 0, noise: 2, endChance: -1, seed: ' ' })).toEqual([
      'tournament.whole',
      'tournament.chance',
      'tournament.whole',
      'tournament.chance',
      'tournament.seed',
    ])
    expect(codes({ seats: 4, strategies: ['free-rider', 'grudger'] })).toEqual([])
    expect(codes({ seats: 9 })).toEqual(['tournament.seats'])
    expect(codes({ scenario: shipped('winter-beds'), turns: 5, noise: 0.1 })).toEqual([
      'tournament.only-classic',
      'tournament.only-classic',
    ])
  })

  it('has a sentence for each', () => {
    for (const { code, values } of [
      ...issuesOf({
        strategies: [],
        turns: 0,
        repetitions: 0,
        noise: 2,
        endChance: -1,
        seed: ' ',
        seats: 9,
        payoffs: [1, 2, 3, 4],
      }),
      ...issuesOf({ strategies: ['grudger', 'grudger'] }),
      ...issuesOf({ repetitions: 1_000_000, turns: 1, strategies: RULES.slice(0, 20).map(({ id }) => id) }),
    ]) {
      if (!isMessageKey(code)) throw new Error(`no sentence for ${code}`)
      expect(say(code, values)).not.toMatch(/[{}]|undefined/)
    }
  })
})
