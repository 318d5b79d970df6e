import { describe, expect, it } from 'vitest'
import { begin, doing, move, openPlace, plainTable, reveal, round, send, to, told } from '../support/place.ts'

const deciding = () => to(begin(plainTable({}, { predictIn: [1], reasonIn: [1] })), 'decide')

describe('at the deadline', () => {
  it('an unlocked draft counts as locked, marked so, and is judged', () => {
    const game = to(send(deciding(), { type: 'choose', seat: 'acute', level: 1 }), 'reveal')
    expect(told(game).choices.acute).toEqual({ level: 1, origin: 'draft', reason: null })
    expect(told(game).trustChanges).toHaveLength(3)
  })

  it('a locked choice is marked chosen, with its reason', () => {
    const game = send(
      deciding(),
      { type: 'choose', seat: 'acute', level: 0 },
      { type: 'giveReason', seat: 'acute', reason: 'helps-us' },
      { type: 'lock', seat: 'acute' },
    )
    expect(told(to(game, 'reveal')).choices.acute).toEqual({ level: 0, origin: 'chosen', reason: 'helps-us' })
  })

  it('a silent seat plays its pledge, else its last choice, else holds back; none of these moves trust', () => {
    const first = to(begin(plainTable()), 'talk')
    const pledged = send(first, { type: 'pledge', seat: 'acute', level: 1, ifOthers: 0 })
    const one = to(pledged, 'reveal')
    expect(told(one).choices.acute).toEqual({ level: 1, origin: 'pledge', reason: null })
    expect(told(one).choices.ccg).toEqual({ level: 0, origin: 'hold-back', reason: null })
    const two = to(round(begin(plainTable()), { ccg: 1 }), 'reveal')
    expect(told(two).choices.ccg).toEqual({ level: 1, origin: 'last', reason: null })
    expect(told(two).trustChanges).toEqual([])
  })

  it('a silent seat makes no moves, predictions or answers, even where some were set out', () => {
    const game = send(
      deciding(),
      { type: 'spend', seat: 'acute', moves: [move('open-the-books')] },
      { type: 'predict', seat: 'acute', of: 'ccg', pools: true },
    )
    const shown = to(game, 'reveal')
    expect(told(shown).moves.acute).toEqual([])
    expect(told(shown).predictions.acute).toEqual({})
    expect(shown.state.seats.acute.booksOpen).toBe(false)
  })

  it('a default keeps its real cost and its place in n', () => {
    const after = round(begin(openPlace()), { acute: 1 })
    const shown = told(to(after, 'reveal'))
    expect(shown.choices.acute.origin).toBe('last')
    expect(shown.pooled.acute).toBe(420_000)
    // n = 1 and the trust that round 1 left.
    const trustSum = Object.values(after.state.trust).flatMap((row) => Object.values(row))
    const mean = trustSum.reduce((sum, value) => sum + value, 0) / 1200
    expect(shown.scale).toBeCloseTo(0.8 * (0.7 + 0.6 * mean), 12)
  })

  it('what a stand-in set out is not judged, though people come back and leave it; what they choose is', () => {
    const stood = send(
      deciding(),
      { type: 'seatBot', seat: 'acute', strategy: 'defector', temperament: 'quiet' },
      { type: 'choose', seat: 'acute', level: 0 },
      { type: 'seatHuman', seat: 'acute' },
    )
    expect(told(to(stood, 'reveal')).choices.acute.origin).toBe('stand-in')
    const chosen = send(stood, { type: 'choose', seat: 'acute', level: 1 }, { type: 'lock', seat: 'acute' })
    expect(told(to(chosen, 'reveal')).choices.acute.origin).toBe('chosen')
  })

  it('a choice locked by people stays theirs when a stand-in takes the seat', () => {
    const game = send(
      deciding(),
      { type: 'choose', seat: 'acute', level: 0 },
      { type: 'lock', seat: 'acute' },
      { type: 'seatBot', seat: 'acute', strategy: 'cooperator', temperament: 'quiet' },
    )
    expect(told(to(game, 'reveal')).choices.acute.origin).toBe('chosen')
  })

  it('the last choice is looked for beyond rounds in which the seat was forced', () => {
    const closed = openPlace({
      cards: openPlace().cards.map((card, index) =>
        card.kind === 'pool' && index === 1 ? { ...card, closedTo: ['acute'] } : card,
      ),
    })
    const third = round(round(begin(closed), { acute: 1 }), { acute: 0 })
    expect(third.state.results[1]?.choices.acute.origin).toBe('forced')
    expect(told(to(third, 'reveal')).choices.acute).toEqual({ level: 1, origin: 'last', reason: null })
  })

  it('a seat that cannot pool is forced, and still makes its moves', () => {
    const closed = openPlace({
      cards: openPlace().cards.map((card) =>
        card.kind === 'pool' ? { ...card, closedTo: ['acute'] } : card,
      ),
    })
    const game = send(to(begin(closed), 'decide'), {
      type: 'spend',
      seat: 'acute',
      moves: [move('open-the-books')],
    })
    const shown = to(game, 'reveal')
    expect(told(shown).choices.acute).toEqual({ level: 0, origin: 'forced', reason: null })
    expect(told(shown).trustChanges.filter(({ of }) => of === 'acute')).toEqual([])
    expect(shown.state.seats.acute.booksOpen).toBe(true)
  })
})

describe('in decide', () => {
  it('each command replaces the last of its kind until the seat locks', () => {
    const game = send(
      deciding(),
      { type: 'choose', seat: 'acute', level: 1 },
      { type: 'choose', seat: 'acute', level: 0 },
      { type: 'predict', seat: 'acute', of: 'ccg', pools: true },
      { type: 'predict', seat: 'acute', of: 'ccg', pools: false },
      { type: 'lock', seat: 'acute' },
      { type: 'unlock', seat: 'acute' },
      { type: 'choose', seat: 'acute', level: 1 },
    )
    expect(game.state.seats.acute.draft).toMatchObject({
      level: 1,
      predictions: { ccg: false },
      locked: false,
    })
  })

  it('the phase closes when every seat has locked', () => {
    const game = reveal(deciding(), { acute: doing(1, move('open-the-books')) })
    expect(game.state.phase).toBe('reveal')
    const locked = (['acute', 'ccg', 'council', 'community'] as const).reduce(
      (now, seat) => send(now, { type: 'choose', seat, level: 1 }, { type: 'lock', seat }),
      deciding(),
    )
    expect(locked.state.phase).toBe('reveal')
  })
})
