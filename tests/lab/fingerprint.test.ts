import { describe, expect, it } from 'vitest'
import {
  FINGERPRINT_USUAL,
  type FingerprintSettings,
  type FingerprintWish,
  fingerprint,
  fingerprintCsv,
  fingerprintDocument,
  fingerprintJob,
  fingerprintWork,
  isExact,
} from '../../src/lab/index.ts'
import { type Player, parseStrategy } from '../../src/strategies/index.ts'

const player = (text: string): Player => {
  const parsed = parseStrategy(text)
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}

const of = (strategy: string, probe = 'tit-for-tat', rest: Partial<FingerprintSettings> = {}) => ({
  ...FINGERPRINT_USUAL,
  strategy: player(strategy),
  probe: player(probe),
  ...rest,
})

/** Closed forms against tit for tat at 3, 0, 5, 1; those of the first three stand in Ashlock & Kim 2008. */
const CLOSED: readonly (readonly [string, (x: number, y: number) => number])[] = [
  ['cooperator', (_, y) => 3 * (1 - y)],
  ['defector', (x) => 1 + 4 * x],
  ['tit-for-tat', (x, y) => (y * y + 5 * x * y + 3 * x * x) / ((x + y) * (x + y))],
  // The probe answers a coin with a coin: it pools with q = x + (1 − x − y)/2.
  ['random', (x, y) => 0.5 + 3.5 * (x + (1 - x - y) / 2)],
  // An alternating move is answered by 1 − y and x in turn: after C it pools with 1 − y and meets D, after D with x and meets C.
  ['alternator', (x, y) => (3 * x + 1 + 4 * (1 - y)) / 2],
  ['anti-tit-for-tat', psycho],
  ['win-stay-lose-shift', pavlov],
]

/**
 * Pavlov pools after equal moves. With a share f of turns in which both hold back, the chain rests where f of its turns are
 * CD, x/y f are CC and (1 − y)/(1 − x) f are DC: multiplied by y (1 − x), a quotient with one gap: beside a probe that always pools it goes on as it began, and it begins with pooling.
 */
function pavlov(x: number, y: number): number {
  if (x === 1 && y === 0) return 3
  const [cc, cd, dc, dd] = [x * (1 - x), y * (1 - x), y * (1 - y), y * (1 - x)]
  return (3 * cc + 5 * dc + dd) / (cc + cd + dc + dd)
}

/**
 * Psycho does the opposite of the probe's last move, and the probe answers psycho's last move with 1 − y after C and x
 * after D: a chain over the four pairs of moves, taken to its rest here move by move, without tables.
 */
function psycho(x: number, y: number): number {
  const states = ['CC', 'CD', 'DC', 'DD'] as const
  let now = [1, 0, 0, 0]
  for (let step = 0; step < 6000; step++) {
    const next = [0, 0, 0, 0]
    for (const [at, [own = 'C', probe = 'C']] of states.map((s) => [...s]).entries()) {
      const mine = probe === 'C' ? 'D' : 'C'
      const chance = own === 'C' ? 1 - y : x
      for (const [theirs, share] of [
        ['C', chance],
        ['D', 1 - chance],
      ] as const) {
        const to = states.indexOf(`${mine}${theirs}` as (typeof states)[number])
        next[to] = (next[to] ?? 0) + (now[at] ?? 0) * share
      }
    }
    now = now.map((share, at) => (share + (next[at] ?? 0)) / 2)
  }
  const [cc = 0, , dc = 0, dd = 0] = now
  return 3 * cc + 5 * dc + dd
}

describe('a fingerprint', () => {
  it.each(CLOSED)(
    'of %s against tit for tat is its closed form over the whole square',
    (strategy, closed) => {
      const settings = of(strategy)
      expect(isExact(settings)).toBe(true)
      for (const { x, y, score } of fingerprint(settings)) {
        // At the corners without chance the long run hangs on the start.
        if (x + y === 0 || x + y === 2) continue
        expect(score, `at ${x}, ${y}`).toBeCloseTo(closed(x, y), 6)
      }
    },
  )

  it('goes on smoothly over the line at which the probe becomes its dual', () => {
    // Tit for tat’s dual does the opposite of the other’s last move: with (1 − y, 1 − x) it answers C with 1 − y and D with x, as before.
    for (const name of ['tit-for-tat', 'win-stay-lose-shift', 'grofman', 'joss']) {
      const scores = new Map(
        fingerprint(of(name, 'tit-for-tat', { points: 41 })).map(({ x, y, score }) => [
          `${Math.round(x * 40)} ${Math.round(y * 40)}`,
          score,
        ]),
      )
      const at = (x: number, y: number): number => scores.get(`${x} ${y}`) ?? Number.NaN
      for (let x = 10; x <= 30; x++) {
        const below = at(x, 40 - x) - at(x, 39 - x)
        const above = at(x, 41 - x) - at(x, 40 - x)
        expect(Math.abs(above - below), `${name} at ${x}`).toBeLessThan(0.02)
      }
    }
  })

  it('of a strategy without a table is simulated, to the same figures', () => {
    const exact = fingerprint(of('win-stay-lose-shift', 'win-stay-lose-shift', { points: 5 }))
    const rough = fingerprint(
      of('adaptive-tit-for-tat:rate=1', 'tit-for-tat', { points: 5, turns: 400, repetitions: 40 }),
    )
    expect(isExact(of('adaptive-tit-for-tat:rate=1'))).toBe(false)
    expect(exact).toHaveLength(25)
    // With rate 1 the picture is the last turn: tit for tat by another road.
    for (const { x, y, score } of rough) {
      if (x + y === 0 || x + y === 2) continue
      const closed = (y * y + 5 * x * y + 3 * x * x) / ((x + y) * (x + y))
      expect(Math.abs(score - closed), `at ${x}, ${y}`).toBeLessThan(0.08)
    }
  })

  it('by a probe with a memory of its own is the same exact and simulated', () => {
    const exact = fingerprint(of('grofman', 'win-stay-lose-shift', { points: 4 }))
    const strategy = player('grofman')
    const rough = fingerprint({
      ...of('grofman', 'win-stay-lose-shift', { points: 4, turns: 600, repetitions: 60 }),
      // The same rule under a name that no table is known for.
      strategy: { ...strategy, text: 'grofman as asked', rule: { ...strategy.rule, id: 'asked' } },
    })
    for (const [index, { x, y, score }] of exact.entries()) {
      if (x + y === 0 || x + y === 2) continue
      expect(Math.abs(score - (rough[index]?.score ?? 0)), `at ${x}, ${y}`).toBeLessThan(0.06)
    }
  })
})

const jobOf = (wish: FingerprintWish) => {
  const job = fingerprintJob(wish)
  if (!job.ok) throw new Error(JSON.stringify(job.error))
  return job.value
}

describe('the job of a fingerprint', () => {
  it('is the same square row by row, whoever does which row', () => {
    const job = jobOf({
      strategy: 'adaptive-tit-for-tat',
      probe: 'joss',
      points: 4,
      turns: 30,
      repetitions: 3,
    })
    const { items, run } = fingerprintWork(job)
    const rows = Array.from({ length: items }, (_, at) => items - 1 - at)
      .map(run)
      .reverse()
    const { points, exact, settings } = fingerprintDocument(job, rows)
    expect(points).toEqual(
      fingerprint(of('adaptive-tit-for-tat', 'joss', { points: 4, turns: 30, repetitions: 3 })),
    )
    expect([exact, settings]).toEqual([
      false,
      { points: 4, payoffs: [3, 0, 5, 1], turns: 30, repetitions: 3, seed: 'swim' },
    ])
  })

  it('holds what is known of it where not all is, and gives that as a table too', () => {
    const job = jobOf({ strategy: 'defector', points: 3 })
    const rows = [[], fingerprintWork(job).run(1), []]
    expect(fingerprintDocument(job, rows).points.map(({ x, y }) => [x, y])).toEqual([
      [0.5, 0],
      [0.5, 0.5],
      [0.5, 1],
    ])
    expect(fingerprintCsv(job, rows).trim().split(/\r?\n/)).toEqual([
      'x,y,score',
      '0.5,0,3',
      '0.5,0.5,3',
      '0.5,1,3',
    ])
  })

  it('is by other points where others are asked for', () => {
    const job = jobOf({ strategy: 'defector', points: 2, payoffs: [2, 0, 3, 1] })
    expect(fingerprintWork(job).run(1)).toEqual([expect.closeTo(3, 9), expect.closeTo(3, 9)])
  })

  it('names all that is wrong with a wish', () => {
    const job = fingerprintJob({
      strategy: 'tit-for-tatt',
      probe: 'nobody-at-all',
      points: 1,
      payoffs: [1, 2, 3, 4],
    })
    expect(job.ok ? [] : job.error.map(({ code }) => code)).toEqual([
      'strategy.unknown',
      'strategy.unheard',
      'lab.whole',
      'match.notBetterTogether',
      'match.turnsPay',
    ])
  })
})
