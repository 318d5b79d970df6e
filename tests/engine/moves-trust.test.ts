import { describe, expect, it } from 'vitest'
import type { Command, Game, Seat } from '../../src/engine/index.ts'
import {
  begin,
  differences,
  doing,
  move,
  openPlace,
  plainTable,
  refusal,
  reveal,
  round,
  send,
  to,
  told,
  trust,
} from '../support/place.ts'

const start = (): Game => begin(plainTable())
const pledge = (seat: Seat): Command => ({ type: 'pledge', seat, level: 1, ifOthers: 0 })
const spend = (seat: Seat, ...moves: ReturnType<typeof move>[]): Command => ({ type: 'spend', seat, moves })
/** What a move did to trust, apart from choices: pairs and points. */
const moved = (game: Game, why: string) =>
  told(game)
    .trustChanges.filter((change) => change.why === why)
    .map(({ from, of, by }) => `${from} ${of} ${by}`)

describe('Learn together', () => {
  const learn = doing(1, move('learn-together'))

  it('gives 4 between each pair of those who chose it, and changes nothing else', () => {
    const game = reveal(start(), { acute: learn, ccg: learn, council: 1, community: 1 })
    expect(moved(game, 'learn-together')).toEqual(['acute ccg 4', 'ccg acute 4'])
    expect(differences(told(game), told(reveal(start(), {}, 1)))).toEqual(['moves', 'trust', 'trustChanges'])
    expect(
      moved(reveal(start(), { acute: learn, ccg: learn, council: learn }), 'learn-together'),
    ).toHaveLength(6)
  })

  it('alone gives nothing', () => {
    expect(differences(told(reveal(start(), { acute: learn }, 1)), told(reveal(start(), {}, 1)))).toEqual([
      'moves',
    ])
  })
})

describe('Eat together', () => {
  const eat = (partner: Seat) => doing(1, move('eat-together', partner))

  it('gives 3 each way between two seats, wanted by one or both', () => {
    const one = reveal(start(), { acute: eat('ccg') }, 1)
    expect(moved(one, 'eat-together')).toEqual(['acute ccg 3', 'ccg acute 3'])
    expect(moved(reveal(start(), { ccg: eat('acute') }, 1), 'eat-together')).toEqual([
      'acute ccg 3',
      'ccg acute 3',
    ])
    const both = reveal(start(), { acute: eat('ccg'), ccg: eat('acute') }, 1)
    expect(moved(both, 'eat-together')).toEqual(['acute ccg 3', 'ccg acute 3'])
    expect(differences(told(one), told(reveal(start(), {}, 1)))).toEqual(['moves', 'trust', 'trustChanges'])
  })

  it('once a year a pair, whoever asks, estranged or not', () => {
    let game = to(round(start(), { acute: eat('ccg') }), 'decide')
    expect(refusal(game, spend('ccg', move('eat-together', 'acute')))).toBe('move-not-yet')
    expect(refusal(game, spend('ccg', move('eat-together', 'council')))).toBe(null)
    game = to(round(round(game)), 'decide')
    expect(game.state.round).toBe(4)
    expect(refusal(game, spend('ccg', move('eat-together', 'acute')))).toBe('move-not-yet')
    game = to(round(game), 'decide')
    expect(refusal(game, spend('ccg', move('eat-together', 'acute')))).toBe(null)
  })
})

describe('Mission', () => {
  const mission = doing(0, move('mission'))

  it('gives 2 between each pair on it, and each adds to its line at once', () => {
    const game = reveal(begin(openPlace()), { acute: mission, ccg: mission })
    const plain = reveal(begin(openPlace()), {})
    const { line, pounds } = openPlace().mission
    expect(moved(game, 'mission')).toEqual(['acute ccg 2', 'ccg acute 2'])
    expect(told(game).pool.stock[line]).toBe(2 * pounds)
    expect(differences(told(game), told(plain))).toEqual([
      'moves',
      'trust',
      'trustChanges',
      'bought',
      'pool',
      'promised',
      'delivered',
    ])
  })

  it('of one seat is no mission', () => {
    const game = reveal(begin(openPlace()), { acute: mission })
    expect(differences(told(game), told(reveal(begin(openPlace()), {})))).toEqual(['moves'])
  })
})

describe('Put it right', () => {
  const broken = (): Game =>
    round(send(to(start(), 'talk'), pledge('acute')), { ccg: 1, council: 1, community: 1 })
  const right = doing(0, move('put-it-right'))

  it('gives back half of what a broken pledge cost, once the seat pools in the next round', () => {
    const second = broken()
    expect(second.state.seats.acute.broken?.lost).toEqual({ ccg: 12, council: 12, community: 12 })
    const third = round(second, { acute: right })
    const pooled = reveal(third, { acute: 1 })
    expect(moved(pooled, 'put-it-right')).toEqual(['ccg acute 6', 'council acute 6', 'community acute 6'])
    const held = reveal(third, { acute: 0 })
    expect(moved(held, 'put-it-right')).toEqual([])
    expect(moved(reveal(to(held, 'brief'), { acute: 1 }), 'put-it-right')).toEqual([])
  })

  it('does not happen by pooling alone', () => {
    expect(moved(reveal(round(broken(), {}), { acute: 1 }), 'put-it-right')).toEqual([])
  })

  it('pays the forfeit of a plain pledge, and not twice that of a bound one', () => {
    const open = to(begin(openPlace()), 'talk')
    const plain = round(send(open, pledge('acute')), {})
    expect(told(reveal(plain, { acute: right })).ledger).toContainEqual({
      line: 'forfeit',
      from: 'acute',
      to: 'pool',
      pounds: 105_000,
    })
    const bound = round(send(open, pledge('acute'), { type: 'bind', seat: 'acute' }), {})
    expect(bound.state.seats.acute.broken?.owed).toBe(0)
    expect(told(reveal(bound, { acute: right })).ledger.some(({ line }) => line === 'forfeit')).toBe(false)
  })

  it('halves what was really lost, where trust was nearly gone', () => {
    const low = plainTable({ trust: { ...plainTable().trust, start: 15 } })
    const second = round(send(to(begin(low), 'talk'), pledge('acute')), {})
    expect(second.state.seats.acute.broken?.lost).toEqual({ ccg: 7, council: 7, community: 7 })
    expect(moved(reveal(round(second, { acute: right }), { acute: 1 }), 'put-it-right')).toEqual([
      'ccg acute 3',
      'council acute 3',
      'community acute 3',
    ])
  })

  it('waits over a round in which the seat had no choice of its own', () => {
    const third = round(broken(), { acute: right })
    const away = send(third, { type: 'seatBot', seat: 'acute', strategy: 'x', temperament: 'quiet' })
    const fourth = send(round(away, { acute: 1 }), { type: 'seatHuman', seat: 'acute' })
    expect(fourth.state.results.at(-1)?.choices.acute).toMatchObject({ level: 1, origin: 'stand-in' })
    expect(moved(fourth, 'put-it-right')).toEqual([])
    expect(moved(reveal(fourth, { acute: 1 }), 'put-it-right')).toHaveLength(3)
  })

  it('has nothing to act on where no pledge was broken, and acts once', () => {
    expect(refusal(to(start(), 'decide'), spend('acute', move('put-it-right')))).toBe('move-not-yet')
    const third = to(round(broken(), { acute: right }), 'decide')
    expect(refusal(third, spend('acute', move('put-it-right')))).toBe('move-not-yet')
  })
})

describe('A joint appointment', () => {
  const joint = (partner: Seat) => doing(0, move('joint-appointment', partner))
  const estranged = () => begin(plainTable({ trust: { ...plainTable().trust, start: 20 } }))

  it('lifts an estranged pair to its floor where both choose it, and keeps it there', () => {
    const floor = plainTable().trust.jointFloor
    const game = round(estranged(), { acute: joint('ccg'), ccg: joint('acute') })
    expect([trust(game, 'acute', 'ccg'), trust(game, 'ccg', 'acute')]).toEqual([floor, floor])
    expect(trust(game, 'acute', 'council')).toBe(12)
    const later = round(round(game, {}), {})
    expect(trust(later, 'acute', 'ccg')).toBe(floor)
    expect(trust(later, 'acute', 'council')).toBe(0)
  })

  it('wanted by one seat does nothing', () => {
    const game = reveal(estranged(), { acute: joint('ccg'), ccg: joint('council') })
    expect(game.state.joint).toEqual([])
    expect(differences(told(game), told(reveal(estranged(), {})))).toEqual(['moves'])
  })

  it('is made once a pair', () => {
    const game = to(round(start(), { acute: joint('ccg'), ccg: joint('acute') }), 'decide')
    expect(refusal(game, spend('acute', move('joint-appointment', 'ccg')))).toBe('move-not-yet')
    expect(refusal(game, spend('acute', move('joint-appointment', 'council')))).toBe(null)
  })
})

describe('headspace', () => {
  it('limits what one seat does in a round, bound pledges included', () => {
    const game = to(start(), 'decide')
    const three = [move('learn-together'), move('mission'), move('open-the-books')]
    expect(refusal(game, spend('acute', ...three))).toBe(null)
    expect(refusal(game, spend('acute', ...three, move('go-and-see')))).toBe('headspace')
    expect(refusal(game, spend('acute', move('joint-appointment', 'ccg'), move('mission')))).toBe(null)
  })

  it('stores no partner for a move that needs none', () => {
    const game = send(to(start(), 'decide'), spend('acute', move('mission', 'ccg')))
    expect(game.state.seats.acute.draft.moves).toEqual([{ id: 'mission', with: null }])
  })
})
