import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Game, SEATS, type Step, viewFor } from '../../src/engine/index.ts'
import { changeOf } from '../../src/engine/ledger.ts'
import { riskSharesNow } from '../../src/engine/risk-shares.ts'
import { throughJson } from '../support/heavy.ts'
import { begin, openPlace, plainTable } from '../support/place.ts'
import { extras, picksFrom, playAtRandom } from '../support/random-play.ts'

const numbers = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 50, maxLength: 400 })
const options = {
  incidents: true,
  levels: true,
  predictIn: [1, 2],
  reasonIn: [1, 2],
  feelIn: [1],
  controlFund: 400_000,
  recoverySupport: true,
}
const table = plainTable(
  { ...extras, rounds: { kind: 'fixed', n: 5 }, cards: [{ ...card(), unit: 'million pounds' }] },
  options,
)

function card() {
  const [first] = plainTable().cards
  if (first?.kind !== 'table') throw new Error('a plain table deals a table card')
  return first
}

/** What must hold after every accepted command. */
function sound({ game, filed }: Step): void {
  const { seats } = game.rulebook
  const trust = seats.flatMap((from) => seats.map((of) => game.state.trust[from][of]))
  if (!trust.every((value) => Number.isInteger(value) && value >= 0 && value <= 100))
    expect(trust).toBe('whole numbers from 0 to 100')
  for (const { state } of filed) {
    const result = state.results.at(-1)
    const before = state.results.at(-2)
    if (!result) throw new Error('a filed round has a result')
    const start = seats.map((seat) => before?.reserves[seat] ?? game.rulebook.specs[seat].reserves)
    expect(seats.map((seat) => result.reserves[seat])).toEqual(
      seats.map((seat, index) => (start[index] ?? 0) + changeOf(result.ledger, seat)),
    )
    expect(result.ledger.filter(({ pounds, from, to }) => !Number.isInteger(pounds) || from === to)).toEqual(
      [],
    )
    expect(seats.reduce((sum, seat) => sum + riskSharesNow({ ...game, state })[seat], 0)).toBeCloseTo(1, 12)
  }
}

describe('random legal games', () => {
  it('at a table never throw, keep trust whole between 0 and 100 and account for every pound', () => {
    fc.assert(
      fc.property(numbers, fc.string(), (list, seed) => {
        const over = playAtRandom(begin(table, seed), picksFrom(list), (step) => {
          sound(step)
          return step.game
        })
        expect(over.state.results).toHaveLength(5)
      }),
      { numRuns: process.env.SWIM_LONG === '1' ? 1000 : 300 },
    )
  })

  it('in heavy mode are the same games: the state goes through JSON after every command', () => {
    fc.assert(
      fc.property(numbers, fc.string(), (list, seed) => {
        const light = playAtRandom(begin(table, seed), picksFrom(list), ({ game }) => game)
        const heavy = playAtRandom(throughJson(begin(table, seed)), picksFrom(list), ({ game }) =>
          throughJson(game),
        )
        expect(heavy.state).toStrictEqual(light.state)
      }),
      { numRuns: 60 },
    )
  })

  it('with patients conserve money, keep states plain and show every viewer a view', () => {
    const place = openPlace({ ...extras, rounds: { kind: 'fixed', n: 4 } }, options)
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 7 }), (list, seed) => {
        playAtRandom(begin(place, `patients ${seed}`), picksFrom(list), (step) => {
          sound(step)
          for (const filed of step.filed) throughJson(filed)
          return step.game
        })
      }),
      { numRuns: 100 },
    )
  })

  it('show every viewer a plain view after every command', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        playAtRandom(begin(table), picksFrom(list), (step) => {
          for (const viewer of [...SEATS, 'public', 'facilitator'] as const) {
            const view = viewFor(step.game, viewer)
            expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view)
          }
          return step.game
        })
      }),
      { numRuns: 20 },
    )
  })

  it('never change the game they start from', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        playAtRandom(frozen(begin(table)), picksFrom(list), ({ game }) => frozen(game))
      }),
      { numRuns: 20 },
    )
  })
})

/** A game whose state cannot be written to: a rule that tried would throw. */
function frozen(game: Game): Game {
  deepFreeze(game.state)
  return game
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const part of Object.values(value)) deepFreeze(part)
}
