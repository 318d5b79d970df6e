import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stream } from '../../src/lib/index.ts'
import {
  addTurn,
  type Choice,
  CLASSIC_PAYOFFS,
  openPast,
  otherPooled,
  parseStrategy,
  RULES,
  type Sight,
} from '../../src/strategies/index.ts'

type Row = readonly (Choice | null)[]

const sightOf = (mine: readonly Choice[], others: readonly Row[]): Sight => ({
  round: mine.length + 1,
  mine,
  mineChosen: mine.map(() => true),
  others,
})

function seated(written: string) {
  const parsed = parseStrategy(written)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}

/** What a strategy chooses after these rounds of three others, its own choices all pooled. */
function answerTo(written: string, ...rows: string[]): Choice {
  const { strategy, settings } = seated(written)
  const others = rows.map((row) => [...row].map((letter) => (letter === '-' ? null : (letter as Choice))))
  return strategy.choose(
    sightOf(
      rows.map(() => 'C'),
      others,
    ),
    strategy.start(settings),
    stream(1),
  ).choice
}

describe('the other, where there are several', () => {
  it('tit for tat and grudger want all of the others to have pooled', () => {
    expect(answerTo('tit-for-tat', 'CCD')).toBe('D')
    expect(answerTo('grudger', 'CCD', 'CCC')).toBe('D')
    expect(answerTo('tit-for-2-tats', 'CCD', 'DCC')).toBe('D')
    expect(answerTo('suspicious-tit-for-tat', 'CCD')).toBe('D')
  })

  it('under a majority rule one lone holdout of three is never punished, two are', () => {
    expect(answerTo('grudger:theta=0.5', 'CCD', 'DCC', 'CDC')).toBe('C')
    expect(answerTo('grudger:theta=0.5', 'CDD', 'CCC')).toBe('D')
    expect(answerTo('win-stay-lose-shift', 'CCD')).toBe('C')
    expect(answerTo('win-stay-lose-shift', 'CDD')).toBe('D')
  })

  it('half of the others is at least half', () => {
    expect(otherPooled(['C', 'D'], 0.5)).toBe(true)
    expect(otherPooled(['C', 'D', 'D', 'D'], 0.5)).toBe(false)
  })

  it('a share of two thirds means two of three, however many digits are written', () => {
    expect(otherPooled(['C', 'C', 'D'], 2 / 3)).toBe(true)
    expect(otherPooled(['C', 'C', 'D'], 0.666666666667)).toBe(true)
    expect(otherPooled(['C', 'D', 'D'], 2 / 3)).toBe(false)
  })

  it('who did not choose is left out of the share', () => {
    expect(answerTo('tit-for-tat', 'CC-')).toBe('C')
    expect(answerTo('tit-for-tat', 'C--')).toBe('C')
    expect(otherPooled(['C', 'D', null], 0.5)).toBe(true)
    expect(otherPooled([null, null], 1)).toBeUndefined()
  })

  it('a round in which nobody else chose is as if it had not been', () => {
    expect(answerTo('tit-for-tat', 'CCD', '---')).toBe('D')
    expect(answerTo('tit-for-2-tats', 'CCD', '---')).toBe('C')
    expect(answerTo('tit-for-2-tats', 'CCD', '---', 'DDD')).toBe('D')
    expect(answerTo('suspicious-tit-for-tat', '---')).toBe('D')
  })

  it('a higher share never makes a grudger more forgiving', () => {
    const row = fc.array(fc.constantFrom<Choice>('C', 'D'), { minLength: 3, maxLength: 3 })
    const share = fc.double({ min: 0.01, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), share, share, (rows, x, y) => {
        const rounds = rows.map((one) => one.join(''))
        const milder = answerTo(`grudger:theta=${Math.min(x, y)}`, ...rounds)
        const stricter = answerTo(`grudger:theta=${Math.max(x, y)}`, ...rounds)
        if (stricter === 'C') expect(milder).toBe('C')
      }),
    )
  })
})

describe('lifting to seats', () => {
  it('at two seats the strategy is the rule, move for move, whatever θ', () => {
    const moves = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 30 })
    fc.assert(
      fc.property(
        fc.constantFrom(...RULES),
        moves,
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (rule, turns, theta) => {
          const player = seated(rule.theta === undefined ? rule.id : `${rule.id}:theta=${theta}`)
          const own = rule.start(player.settings, CLASSIC_PAYOFFS)
          let draw = () => 0.5
          const past = openPast(CLASSIC_PAYOFFS, () => draw())
          let memory = player.strategy.start(player.settings)
          const mine: Choice[] = []
          const others: Row[] = []
          for (const [iHeld, theyHeld] of [...turns, [false, false] as const]) {
            draw = stream(past.turns)
            const ruled = rule.next(own, past)
            const answer = player.strategy.choose(sightOf(mine, others), memory, stream(past.turns))
            expect(answer.choice).toBe(ruled)
            memory = answer.memory
            addTurn(past, iHeld ? 1 : 0, theyHeld ? 1 : 0)
            mine.push(iHeld ? 'D' : 'C')
            others.push([theyHeld ? 'D' : 'C'])
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('a deterministic strategy that was not asked for some rounds chooses as if it had been', () => {
    const turns = fc.array(fc.tuple(fc.constantFrom<Choice>('C', 'D'), fc.constantFrom<Choice>('C', 'D')), {
      maxLength: 24,
    })
    const fixed = RULES.filter((rule) => rule.stochastic !== true)
    fc.assert(
      fc.property(
        fc.constantFrom(...fixed),
        turns,
        fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
        (rule, played, asked) => {
          const { strategy, settings } = seated(rule.id)
          const at = (rounds: number) =>
            sightOf(
              played.slice(0, rounds).map(([own]) => own),
              played.slice(0, rounds).map(([, other]) => [other]),
            )
          let always = strategy.start(settings)
          let sometimes = strategy.start(settings)
          for (let rounds = 0; rounds < played.length; rounds++) {
            always = strategy.choose(at(rounds), always, stream(0)).memory
            if (asked[rounds]) sometimes = strategy.choose(at(rounds), sometimes, stream(0)).memory
          }
          const end = at(played.length)
          expect(strategy.choose(end, sometimes, stream(0)).choice).toBe(
            strategy.choose(end, always, stream(0)).choice,
          )
        },
      ),
      { numRuns: 500 },
    )
  })
})
