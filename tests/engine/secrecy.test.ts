import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Draft,
  type Game,
  LEVELS,
  MOVES,
  REASONS,
  type Scenario,
  SEATS,
  type Seat,
  type SeatState,
  startGame,
  viewFor,
} from '../../src/engine/index.ts'
import { begin, openPlace, plainTable, round, send, to } from '../support/place.ts'

const letters = (text: string): Scenario['letters'] => ({
  acute: [{ when: {}, text }],
  ccg: [{ when: {}, text: 'Your board.' }],
  council: [{ when: {}, text: 'Your board.' }],
  community: [{ when: {}, text: 'Your board.' }],
})
const deck: Scenario['incidents'] = {
  chance: 0.5,
  deck: ['one', 'two', 'three'].map((id) => ({
    id,
    title: id,
    text: id,
    audience: 'seat',
    round: null,
    effects: [{ do: 'headspace', seat: 'drawn', by: -1 }],
  })),
}
const scenario = plainTable(
  { rounds: { kind: 'unknown', atLeast: 4, chance: 0.5, atMost: 8 }, incidents: deck },
  { predictIn: [1, 2, 3], reasonIn: [1, 2, 3], feelIn: [1, 2, 3], incidents: true },
)

const observers = (hidden: Seat) =>
  [...SEATS.filter((seat) => seat !== hidden), 'public', 'facilitator'] as const
const viewsWithout = (game: Game, hidden: Seat) => observers(hidden).map((viewer) => viewFor(game, viewer))
const withSeat = (game: Game, seat: Seat, change: Partial<SeatState>): Game => ({
  ...game,
  state: { ...game.state, seats: { ...game.state.seats, [seat]: { ...game.state.seats[seat], ...change } } },
})

const anyMove = fc.record({ id: fc.constantFrom(...MOVES), with: fc.constantFrom(null, ...SEATS) })
const anyDraft: fc.Arbitrary<Draft> = fc.record({
  level: fc.constantFrom(null, ...LEVELS),
  moves: fc.array(anyMove, { maxLength: 3 }),
  predictions: fc.dictionary(fc.constantFrom(...SEATS), fc.boolean()),
  reason: fc.constantFrom(null, ...REASONS),
  answers: fc.dictionary(fc.constantFrom('file', 'roll-out'), fc.constantFrom('yes', 'hopeful')),
  locked: fc.constant(false),
  standIn: fc.boolean(),
})

describe('nobody else can see', () => {
  it('what a seat has set out in decide: choice, moves, predictions, reason, answers', () => {
    const game = to(round(begin(scenario), { acute: 1 }), 'decide')
    fc.assert(
      fc.property(fc.constantFrom(...SEATS), anyDraft, anyDraft, (seat, one, other) => {
        expect(viewsWithout(withSeat(game, seat, { draft: one }), seat)).toStrictEqual(
          viewsWithout(withSeat(game, seat, { draft: other }), seat),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('only that it has locked', () => {
    const game = to(begin(scenario), 'decide')
    const locked = send(game, { type: 'choose', seat: 'acute', level: 1 }, { type: 'lock', seat: 'acute' })
    const other = send(game, { type: 'choose', seat: 'acute', level: 0 }, { type: 'lock', seat: 'acute' })
    expect(viewsWithout(locked, 'acute')).toStrictEqual(viewsWithout(other, 'acute'))
    expect(viewFor(locked, 'ccg').seats[0]?.locked).toBe(true)
    expect(viewFor(game, 'ccg').seats[0]?.locked).toBe(false)
  })

  it('a seat’s predictions, reasons and answers of past rounds, or what it feels', () => {
    const game = round(begin(scenario), { acute: 1, ccg: 1 })
    const [result] = game.state.results
    if (!result) throw new Error('a round was played')
    fc.assert(
      fc.property(
        fc.constantFrom(...SEATS),
        anyDraft,
        fc.integer({ min: 1, max: 5 }),
        (seat, draft, feeling) => {
          const changed: Game = {
            ...game,
            state: {
              ...game.state,
              seats: { ...game.state.seats, [seat]: { ...game.state.seats[seat], feeling } },
              results: [
                {
                  ...result,
                  predictions: { ...result.predictions, [seat]: draft.predictions },
                  answers: { ...result.answers, [seat]: draft.answers },
                  feelings: { ...result.feelings, [seat]: feeling },
                  choices: { ...result.choices, [seat]: { ...result.choices[seat], reason: draft.reason } },
                },
              ],
            },
          }
          expect(viewsWithout(changed, seat)).toStrictEqual(viewsWithout(game, seat))
        },
      ),
      { numRuns: 100 },
    )
  })

  it('reserves behind closed books: money moved between two closed seats of the same standing', () => {
    const game = round(begin(openPlace()), { acute: 1 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (pounds) => {
        const { seats } = game.state
        const moved = withSeat(withSeat(game, 'ccg', { reserves: seats.ccg.reserves - pounds }), 'council', {
          reserves: seats.council.reserves + pounds,
        })
        for (const viewer of ['acute', 'community', 'public', 'facilitator'] as const)
          expect(viewFor(moved, viewer)).toStrictEqual(viewFor(game, viewer))
      }),
      { numRuns: 50 },
    )
    const open = withSeat(game, 'ccg', { booksOpen: true })
    expect(viewFor(open, 'acute').seats[1]?.reserves).toBe(game.state.seats.ccg.reserves)
    expect(viewFor(game, 'acute').seats[1]?.reserves).toBe(null)
  })

  it('scores and ledger lines of others, but for what they paid oneself', () => {
    const game = round(begin(openPlace()), { acute: 1, ccg: 1 })
    const seen = viewFor(game, 'council').results[0]?.after
    expect(seen?.score).toBe(game.state.results[0]?.scores.council)
    for (const { from, to } of seen?.ledger ?? []) expect([from, to]).toContain('council')
    expect(viewFor(game, 'public').results[0]?.after).toMatchObject({
      ledger: [],
      score: null,
      reserves: null,
    })
  })

  it('a private letter, a role’s card text, or an incident that fell on one seat', () => {
    const one = begin({ ...scenario, letters: letters('Hold on to it.') })
    const other = begin({ ...scenario, letters: letters('Spend it all.') })
    expect(viewsWithout(one, 'acute')).toStrictEqual(viewsWithout(other, 'acute'))
    const fallen: Game = { ...one, state: { ...one.state, incidents: [{ id: 'one', seat: 'acute' }] } }
    const calm: Game = { ...one, state: { ...one.state, incidents: [] } }
    expect(viewsWithout(fallen, 'acute')).toStrictEqual(viewsWithout(calm, 'acute'))
    expect(viewFor(fallen, 'acute').incidents).toHaveLength(1)
    for (const viewer of SEATS)
      for (const seat of SEATS)
        expect(viewFor(one, viewer).card?.seats[seat].pool === '').toBe(viewer !== seat)
  })

  it('the seed, the drawn length, or what is still in the deck', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (one, other) => {
        const sitters = begin(scenario).state.seats
        const start = (seed: string) =>
          startGame({
            scenario: { ...scenario, incidents: { ...deck, chance: 0 } },
            seed,
            sitters: {
              acute: sitters.acute.sitter,
              ccg: sitters.ccg.sitter,
              council: sitters.council.sitter,
              community: sitters.community.sitter,
            },
          })
        for (const viewer of [...SEATS, 'public', 'facilitator'] as const)
          expect(viewFor(to(start(one), 'decide'), viewer)).toStrictEqual(
            viewFor(to(start(other), 'decide'), viewer),
          )
      }),
      { numRuns: 50 },
    )
  })

  it('that a shared budget wastes money', () => {
    const [card] = openPlace().cards
    if (card?.kind !== 'pool') throw new Error('pool cards here')
    const waste = begin(openPlace({ cards: [{ ...card, yield: 0.7 }] }))
    const plain = begin(openPlace({ cards: [card] }))
    for (const viewer of [...SEATS, 'public'] as const)
      expect(viewFor(waste, viewer)).toStrictEqual(viewFor(plain, viewer))
  })
})

describe('a stand-in', () => {
  it('is announced to everybody', () => {
    const game = send(begin(scenario), { type: 'seatBot', seat: 'ccg', strategy: 'x', temperament: 'quiet' })
    for (const viewer of [...SEATS, 'public'] as const)
      expect(viewFor(game, viewer).seats.map(({ standIn }) => standIn)).toEqual([false, true, false, false])
  })
})
