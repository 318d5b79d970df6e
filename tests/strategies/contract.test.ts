import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMessageKey } from '../../src/i18n/index.ts'
import { stream } from '../../src/lib/index.ts'
import {
  BECAUSES,
  type Choice,
  PEOPLE,
  parseStrategy,
  type Settings,
  type Sight,
  STRATEGIES,
  type Strategy,
} from '../../src/strategies/index.ts'

const choice = fc.constantFrom<Choice>('C', 'D')

/** The properties that replay a whole past cost the most; FC_SEED tries other cases. */
const CASES = { numRuns: 28 }
const MORE_CASES = { numRuns: 64 }

/** Any view that a seat may meet: one to three others, some of whom did not choose, own choices forced at times. */
const anySight: fc.Arbitrary<Sight> = fc
  .record({ others: fc.integer({ min: 1, max: 3 }), rounds: fc.integer({ min: 0, max: 30 }) })
  .chain(({ others, rounds }) => {
    const all = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: rounds, maxLength: rounds })
    const seen = fc.option(choice, { freq: 6 })
    return fc.record({
      round: fc.constant(rounds + 1),
      mine: all(choice),
      company: fc.constant(others),
      pledges: fc.constant(
        Array.from({ length: rounds + 1 }, (_, at) => ({
          mine: at % 3 === 0,
          others: Array.from({ length: others }, (_, of) => (at + of) % 2 === 0),
        })),
      ),
      left: fc.constant(Array.from({ length: rounds + 1 }, (_, at) => 31 - at)),
      mineChosen: all(fc.boolean()),
      others: all(fc.array(seen, { minLength: others, maxLength: others })),
    })
  })

/** Some draw in rare states only. The same views for all: to make them up costs more than to answer them. */
const SIGHTS = [...fc.sample(anySight, 600), longSight()]

/** Eighty rounds of pooling by the one other seat: some entries of the first tournaments draw in the late game only. */
function longSight(): Sight {
  const rounds = Array.from({ length: 80 }, (_, at): Choice => (at % 7 === 3 ? 'D' : 'C'))
  return { round: 81, mine: rounds, mineChosen: rounds.map(() => true), others: rounds.map(() => ['C']) }
}

/** Every setting at its usual value, or somewhere in its range. */
const anySettings = (strategy: Strategy): fc.Arbitrary<Settings> => {
  const usual = usualSettings(strategy)
  const ranges = Object.entries(strategy.parameters).map(([name, { min, max, whole }]) => {
    const inRange = whole
      ? fc.integer({ min, max: Math.min(max, 40) })
      : fc.double({ min, max, noNaN: true }).map((value) => value + 0)
    return [name, inRange] as const
  })
  return fc.oneof(fc.constant(usual), fc.record(Object.fromEntries(ranges)))
}

function usualSettings(strategy: Strategy): Settings {
  const parsed = parseStrategy(strategy.id)
  if (!parsed.ok) throw new Error(`${strategy.id} is not found by its id`)
  return parsed.value.settings
}

const firstRounds = (sight: Sight, rounds: number): Sight => ({
  ...sight,
  round: rounds + 1,
  mine: sight.mine.slice(0, rounds),
  ...(sight.left ? { left: sight.left.slice(0, rounds + 1) } : {}),
  ...(sight.pledges ? { pledges: sight.pledges.slice(0, rounds + 1) } : {}),
  mineChosen: sight.mineChosen.slice(0, rounds),
  others: sight.others.slice(0, rounds),
})

/** The choices of a strategy that is asked in every round of this history, whatever it says. */
function askedAllAlong(strategy: Strategy, sight: Sight, settings: Settings): Choice[] {
  let memory = strategy.start(settings)
  return Array.from({ length: sight.round }, (_, rounds) => {
    const answer = strategy.choose(firstRounds(sight, rounds), memory, stream(rounds))
    memory = answer.memory
    return answer.choice
  })
}

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}

describe.each([...STRATEGIES, ...PEOPLE].map((strategy): [string, Strategy] => [strategy.id, strategy]))(
  '%s',
  (_, strategy) => {
    it('answers any view with a legal choice and a known reason, and touches neither view nor memory', () => {
      fc.assert(
        fc.property(anySight, anySettings(strategy), fc.nat(), (sight, settings, key) => {
          const memory = frozen(strategy.start(settings))
          const answer = strategy.choose(frozen(sight), memory, stream(key))
          expect(['C', 'D']).toContain(answer.choice)
          expect(BECAUSES).toContain(answer.because)
          const later = strategy.choose(sight, frozen(answer.memory), stream(key))
          expect(later.choice, 'asked twice in one round').toBe(answer.choice)
        }),
        MORE_CASES,
      )
    })

    it('chooses the same from the same view, memory and draws', () => {
      fc.assert(
        fc.property(anySight, anySettings(strategy), (sight, settings) => {
          expect(askedAllAlong(strategy, sight, settings)).toEqual(askedAllAlong(strategy, sight, settings))
        }),
        CASES,
      )
    })

    it('remembers in plain JSON: saving and loading between rounds changes nothing', () => {
      fc.assert(
        fc.property(anySight, anySettings(strategy), (sight, settings) => {
          let memory = strategy.start(settings)
          const saved = Array.from({ length: sight.round }, (_, rounds) => {
            const loaded = JSON.parse(JSON.stringify(memory))
            expect(loaded).toEqual(memory)
            const answer = strategy.choose(firstRounds(sight, rounds), loaded, stream(rounds))
            memory = answer.memory
            return answer.choice
          })
          expect(saved).toEqual(askedAllAlong(strategy, sight, settings))
        }),
        CASES,
      )
    })

    it('starts afresh: an earlier game leaves no trace', () => {
      fc.assert(
        fc.property(anySight, anySight, (earlier, sight) => {
          const settings = usualSettings(strategy)
          const fresh = askedAllAlong(strategy, sight, settings)
          askedAllAlong(strategy, earlier, settings)
          expect(askedAllAlong(strategy, sight, settings)).toEqual(fresh)
        }),
        CASES,
      )
    })

    it('draws only if it says so', () => {
      let drew = false
      const draw = () => {
        drew = true
        return 0.5
      }
      for (const sight of SIGHTS) {
        strategy.choose(sight, strategy.start(usualSettings(strategy)), draw)
        if (drew) break
      }
      expect(drew).toBe(strategy.stochastic)
    })

    it('is found by its id and by its name, alone, and has a sentence for people', () => {
      for (const written of [strategy.id, strategy.name, strategy.name.replaceAll(/[ -]/g, '')]) {
        const parsed = parseStrategy(written)
        expect(parsed.ok && parsed.value.strategy.id, written).toBe(strategy.id)
      }
      expect(isMessageKey(`strategy.${strategy.id}.does`)).toBe(true)
      expect(strategy.source).not.toBe('')
    })
  },
)
