import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMessageKey, say } from '../../src/i18n/index.ts'
import { type MatchSettings, matchFromLine, payoffRemarks, playMatch } from '../../src/lab/index.ts'
import { RULES } from '../../src/strategies/index.ts'

const settings = (line: object): MatchSettings => {
  const decoded = matchFromLine(line)
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.error))
  return decoded.value
}

const play = (line: object) => playMatch(settings(line))

const issuesOf = (line: unknown) => {
  const decoded = matchFromLine(line)
  return decoded.ok ? [] : decoded.error.map(({ path, code }) => `${path} ${code}`)
}

describe('a match', () => {
  it('has the JSON of the formats page: moves, totals, rates', () => {
    expect(play({ a: 'tit-for-tat', b: 'defector', turns: 4 })).toEqual({
      a: 'CDDD',
      b: 'DDDD',
      score: [3, 8],
      coopRate: [0.25, 0],
    })
  })

  it('takes payoffs in the order R, S, T, P', () => {
    expect(play({ a: 'cooperator', b: 'defector', turns: 1, payoffs: [7, 2, 11, 4] }).score).toEqual([2, 11])
    expect(play({ a: 'cooperator', b: 'cooperator', turns: 1, payoffs: [7, 2, 11, 4] }).score).toEqual([7, 7])
    expect(play({ a: 'defector', b: 'defector', turns: 1, payoffs: [7, 2, 11, 4] }).score).toEqual([4, 4])
  })

  it('pools after the end of a script', () => {
    expect(play({ a: 'script:DD', b: 'cooperator', turns: 5 }).a).toBe('DDCCC')
  })

  it('gives means over repetitions, and moves and score of the first game', () => {
    const once = play({ a: 'random', b: 'random', turns: 50, seed: 'x' })
    const often = play({ a: 'random', b: 'random', turns: 50, seed: 'x', repetitions: 2000 })
    expect([often.a, often.b, often.score]).toEqual([once.a, once.b, once.score])
    expect(once).not.toHaveProperty('meanScorePerTurn')
    expect(often.meanScorePerTurn?.[0]).toBeCloseTo(2.25, 1)
    expect(often.coopRate[1]).toBeCloseTo(0.5, 1)
  })

  it('is the same again with the same seed, and another with another', () => {
    const line = { a: 'random:p=0.3', b: 'tit-for-tat', turns: 80, noise: 0.1, repetitions: 3 }
    expect(play({ ...line, seed: 'one' })).toEqual(play({ ...line, seed: 'one' }))
    expect(play({ ...line, seed: 'one' }).a).not.toBe(play({ ...line, seed: 'two' }).a)
  })

  it('gives both players draws of their own', () => {
    const { a, b } = play({ a: 'random', b: 'random', turns: 64 })
    expect(a).not.toBe(b)
  })

  it('lets noise alter the move itself, at its rate', () => {
    const { coopRate } = play({ a: 'cooperator', b: 'cooperator', turns: 200, noise: 0.05, repetitions: 500 })
    expect(coopRate[0]).toBeGreaterThan(0.945)
    expect(coopRate[0]).toBeLessThan(0.955)
    const { a, b } = play({ a: 'cooperator', b: 'tit-for-tat', turns: 100, noise: 1 })
    expect(a).toBe('D'.repeat(100))
    expect(b).toBe(`D${'C'.repeat(99)}`)
  })

  it('scores every match by its own moves', () => {
    const id = fc.constantFrom(...RULES.map((rule) => rule.id))
    fc.assert(
      fc.property(
        id,
        id,
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, turns, noise) => {
          const played = play({ a, b, turns, noise })
          const points: Record<string, readonly [number, number]> = {
            CC: [3, 3],
            CD: [0, 5],
            DC: [5, 0],
            DD: [1, 1],
          }
          const total = [0, 0]
          for (let turn = 0; turn < turns; turn++) {
            const [mine, theirs] = points[`${played.a[turn]}${played.b[turn]}`] ?? [0, 0]
            total[0] = (total[0] ?? 0) + mine
            total[1] = (total[1] ?? 0) + theirs
          }
          expect(played.score).toEqual(total)
          expect([played.a.length, played.b.length]).toEqual([turns, turns])
        },
      ),
    )
  })
})

describe('a line of a batch', () => {
  it('needs only a, b and turns', () => {
    expect(settings({ a: 'TitForTat', b: 'Grudger', turns: 60 })).toMatchObject({
      a: { text: 'tit-for-tat' },
      b: { text: 'grudger' },
      payoffs: { R: 3, S: 0, T: 5, P: 1 },
      noise: 0,
      repetitions: 1,
      flips: { a: [], b: [] },
    })
  })

  it('has everything that is wrong reported at once, each with its path', () => {
    const line = {
      a: 'tit-for-tatt',
      turns: 0,
      payoffs: [3, 0, 5],
      noise: 2,
      repetitions: 1.5,
      seed: {},
      flips: { a: [0, 3, 3], b: 'x' },
      nosie: 1,
    }
    expect(issuesOf(line)).toEqual([
      'nosie match.unknownField',
      'a strategy.unknown',
      'b match.strategyMissing',
      'turns match.turns',
      'repetitions match.repetitions',
      'payoffs match.payoffs',
      'noise match.noise',
      'seed match.seed',
      'flips.a[0] match.flipTurn',
      'flips.a[1] match.flipTurn',
      'flips.a[2] match.flipTurn',
      'flips.b match.flips',
    ])
  })

  it.each([null, 3, 'a', []])('that is no object (%j) is refused', (line) => {
    expect(issuesOf(line)).toEqual([' match.notAnObject'])
  })

  it('survives anything: settings or issues with sentences, never a throw', () => {
    const hostile = fc.record(
      Object.fromEntries(
        ['a', 'b', 'turns', 'payoffs', 'noise', 'repetitions', 'seed', 'flips', '__proto__'].map((field) => [
          field,
          fc.oneof(fc.anything(), fc.constant('grudger'), fc.constant(3)),
        ]),
      ),
    )
    fc.assert(
      fc.property(fc.oneof(fc.anything(), hostile), (line) => {
        const decoded = matchFromLine(line, 'batch[1]')
        if (decoded.ok) return
        expect(decoded.error.length).toBeGreaterThan(0)
        for (const issue of decoded.error) {
          if (!isMessageKey(issue.code)) throw new Error(`no sentence for ${issue.code}`)
          expect(say(issue.code, issue.values)).not.toMatch(/[{}]undefined/)
        }
      }),
    )
  })

  it('says in a sentence which names are near an unknown one', () => {
    const decoded = matchFromLine({ a: 'titfortat2', b: 'grugder', turns: 5 })
    const said = decoded.ok
      ? []
      : decoded.error.map((issue) => (isMessageKey(issue.code) ? say(issue.code, issue.values) : ''))
    expect(said[0]).toContain('tit-for-tat')
    expect(said[1]).toBe('There is no strategy called “grugder”. Did you mean grudger?')
  })
})

describe('payoffs', () => {
  const remarks = (R: number, S: number, T: number, P: number) =>
    payoffRemarks({ R, S, T, P }).map(({ code }) => code)

  it('of a prisoners’ dilemma get no remark', () => {
    expect(remarks(3, 0, 5, 1)).toEqual([])
  })

  it('of another game are played, with a remark for each inequality that fails', () => {
    expect(remarks(4, 0, 3, 1)).toEqual(['match.notTempting'])
    expect(remarks(4, 1, 5, 1)).toEqual(['match.notExposed'])
    expect(remarks(3, 0, 6, 1)).toEqual(['match.turnsPay'])
    expect(remarks(1, 5, 0, 3)).toEqual([
      'match.notTempting',
      'match.notBetterTogether',
      'match.notExposed',
      'match.turnsPay',
    ])
  })
})
