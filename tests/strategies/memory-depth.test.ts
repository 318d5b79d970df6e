import { describe, expect, it } from 'vitest'
import { stream, unit } from '../../src/lib/index.ts'
import {
  addTurn,
  type Choice,
  CLASSIC_PAYOFFS,
  openPast,
  parseStrategy,
  RULES,
  type Rule,
} from '../../src/strategies/index.ts'

const TURNS = 64
const TRIES = 6000
/** Some rules look far back in rare states only: one such state is enough, and the search ends with it. */
const LONG_SEARCH = 60_000

/**
 * The choice after a history that is forced on the rule: bit 0 of a turn = it held back, bit 1 = the other did.
 * Each turn, counted from the end, has draws of its own.
 */
function choiceAfter(rule: Rule, turns: Uint8Array, key: number): Choice {
  const parsed = parseStrategy(rule.id)
  if (!parsed.ok) throw new Error(rule.id)
  let index = 0
  let left = turns.length
  const past = openPast(CLASSIC_PAYOFFS, () => unit(key, left, index++))
  const memory = rule.start(parsed.value.settings, CLASSIC_PAYOFFS)
  for (const turn of turns) {
    index = 0
    rule.next(memory, past)
    addTurn(past, turn & 1, turn >> 1)
    left--
  }
  index = 0
  return rule.next(memory, past)
}

/** Two histories of one length that agree on their last `depth` turns. Runs of pooling are common, as in play. */
function twins(random: () => number, depth: number): [Uint8Array, Uint8Array] {
  const length = Math.floor(random() * TURNS) + 1
  const holds = [random() * random(), random() * random()] as const
  const some = () =>
    Uint8Array.from({ length }, () => (random() < holds[0] ? 1 : 0) | (random() < holds[1] ? 2 : 0))
  const one = some()
  const other = some()
  // One history in four ends in a long stretch of equal turns: some rules wait for its end.
  const steady = random() < 0.25 ? Math.floor(random() * 4) : undefined
  for (let place = Math.max(0, length - depth); place < length; place++) {
    const turn = steady !== undefined && place < length - 1 ? steady : one[place]
    one[place] = turn ?? 0
    other[place] = turn ?? 0
  }
  return [one, other]
}

const dependsOnMoreThan = (rule: Rule, depth: number, tries = TRIES): boolean => {
  const random = stream(depth)
  for (let go = 0; go < tries; go++) {
    const [one, other] = twins(random, depth)
    if (choiceAfter(rule, one, go) !== choiceAfter(rule, other, go)) return true
  }
  return false
}

/** Each turn halves what getzler remembers: beyond twenty turns one draw in a million tells, which no search finds. */
const FADING = 'getzler'

describe('a declared memory depth is honoured in play', () => {
  it(`${FADING} remembers what no search would find`, () => {
    const rule = RULES.find(({ id }) => id === FADING)
    const past = openPast(CLASSIC_PAYOFFS, () => 1 - 2 ** -28)
    const memory = rule?.start({}, CLASSIC_PAYOFFS) ?? {}
    const said = Array.from({ length: 30 }, (_, turn) => {
      const choice = rule?.next(memory, past)
      addTurn(past, 0, turn === 0 ? 1 : 0)
      return choice
    })
    expect(said.join('')).toBe(`C${'D'.repeat(28)}C`)
  })

  it.each(RULES.filter(({ id }) => id !== FADING).map((rule): [string, Rule] => [rule.id, rule]))(
    '%s',
    (_, rule) => {
      const depth = rule.memoryDepth === 'infinite' ? 20 : rule.memoryDepth
      const isInfinite = rule.memoryDepth === 'infinite'
      const depends = dependsOnMoreThan(rule, depth, isInfinite ? LONG_SEARCH : TRIES)
      expect(depends, `depends on more than ${depth} turns`).toBe(isInfinite)
      if (depth > 0 && !isInfinite) {
        expect(dependsOnMoreThan(rule, depth - 1), `depends on turn ${depth}`).toBe(true)
      }
    },
  )
})
