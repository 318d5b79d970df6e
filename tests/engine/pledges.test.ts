import { describe, expect, it } from 'vitest'
import type { Command, Game, Level, Seat } from '../../src/engine/index.ts'
import { begin, place, plainTable, refusal, reveal, round, send, to, told } from '../support/place.ts'

const pledge = (seat: Seat, ifOthers = 0, level: Level = 1): Command => ({
  type: 'pledge',
  seat,
  level,
  ifOthers,
})
const bind = (seat: Seat): Command => ({ type: 'bind', seat })
const talking = (): Game => to(begin(plainTable()), 'talk')
const outcomes = (game: Game) => {
  const { pledges } = told(game)
  return [pledges.acute, pledges.ccg, pledges.council, pledges.community].map((one) => one?.outcome ?? null)
}

describe('conditional pledges', () => {
  it('stand where enough others pledge, and resolve to the largest set that agrees with itself', () => {
    const game = send(talking(), pledge('acute', 2), pledge('ccg', 2), pledge('council', 2))
    expect(outcomes(reveal(game, {}, 1))).toEqual(['kept', 'kept', 'kept', null])
  })

  it('fall one after another when the last support goes', () => {
    const game = send(talking(), pledge('acute', 1), pledge('ccg', 2), pledge('council', 3))
    expect(outcomes(reveal(game, {}, 1))).toEqual(['dropped', 'dropped', 'dropped', null])
  })

  it('leave a plain pledge standing when they fall', () => {
    const game = send(talking(), pledge('acute'), pledge('ccg', 3))
    expect(outcomes(reveal(game, {}, 1))).toEqual(['kept', 'dropped', null, null])
  })

  it('that are dropped are neither kept nor broken: they move no trust and default nobody', () => {
    const game = to(send(talking(), pledge('ccg', 3)), 'reveal')
    expect(told(game).choices.ccg).toEqual({ level: 0, origin: 'hold-back', reason: null })
    expect(told(game).trustChanges).toEqual([])
    const chosen = reveal(send(talking(), pledge('ccg', 3)), { ccg: 0 })
    expect(
      told(chosen)
        .trustChanges.filter(({ of }) => of === 'ccg')
        .map(({ why }) => why),
    ).toEqual(['held-back', 'held-back', 'held-back'])
  })

  it('may be asked of at most the other seats', () => {
    expect(refusal(talking(), pledge('acute', 4))).toBe('too-many-others')
    expect(refusal(talking(), pledge('acute', -1))).toBe('too-many-others')
    expect(refusal(talking(), pledge('acute', 1.5))).toBe('too-many-others')
  })
})

describe('a pledge that is judged', () => {
  it('is kept at the pledged level or above, and broken below', () => {
    const levels = plainTable({}, { levels: true })
    const half = send(to(begin(levels), 'talk'), pledge('acute', 0, 0.5), pledge('ccg', 0, 0.5))
    const shown = reveal(half, { acute: 0.5, ccg: 0.25 })
    expect(told(shown).pledges.acute?.outcome).toBe('kept')
    expect(told(shown).pledges.ccg?.outcome).toBe('broken')
  })

  it('was chosen: a default, a stand-in and a forced choice keep and break nothing, and owe nothing', () => {
    const bound = send(talking(), pledge('acute'), bind('acute'))
    const silent = to(bound, 'reveal')
    expect(told(silent).pledges.acute).toMatchObject({ outcome: 'not-judged', forfeit: 0 })
    expect(told(silent).choices.acute.origin).toBe('pledge')
    const left = send(bound, { type: 'seatBot', seat: 'acute', strategy: 'defector', temperament: 'quiet' })
    const stood = reveal(left, { acute: 0 })
    expect(told(stood).pledges.acute).toMatchObject({ outcome: 'not-judged', forfeit: 0 })
    expect(told(stood).trustChanges.filter(({ of }) => of === 'acute')).toEqual([])
  })
})

describe('a bound pledge', () => {
  it('costs one headspace of the round and is seen at once', () => {
    const game = send(talking(), pledge('acute'), bind('acute'))
    expect(game.state.seats.acute.pledge?.bound).toBe(true)
    const moves = [{ id: 'learn-together', with: null } as const, { id: 'share-power', with: null } as const]
    expect(refusal(to(game, 'decide'), { type: 'spend', seat: 'acute', moves })).toBe('headspace')
    expect(refusal(to(talking(), 'decide'), { type: 'spend', seat: 'acute', moves })).toBe(null)
  })

  it('can be made firmer and never softer', () => {
    const levels = to(begin(plainTable({}, { levels: true })), 'talk')
    const game = send(levels, pledge('acute', 1, 0.5), bind('acute'))
    expect(refusal(game, { type: 'withdrawPledge', seat: 'acute' })).toBe('bound-stands')
    expect(refusal(game, pledge('acute', 1, 0.25))).toBe('bound-stands')
    expect(refusal(game, pledge('acute', 2, 0.5))).toBe('bound-stands')
    expect(send(game, pledge('acute', 0, 1)).state.seats.acute.pledge).toEqual({
      level: 1,
      ifOthers: 0,
      bound: true,
    })
  })

  it('that is broken pays a quarter of the stake into the pool, where it buys by the payer’s shares without counting in n', () => {
    const open = place({}, { talk: true, pledgesFrom: 1, bindFrom: 1, headspace: 1 })
    const game = send(to(begin(open), 'talk'), pledge('council'), bind('council'))
    const shown = told(reveal(game, { acute: 1 }))
    expect(shown.pledges.council).toMatchObject({ outcome: 'broken', forfeit: 65_000 })
    expect(shown.ledger).toContainEqual({ line: 'forfeit', from: 'council', to: 'pool', pounds: 65_000 })
    // n = 1 (the acute trust alone), mean trust 0.45: scale 0.8 × 0.97.
    expect(shown.scale).toBeCloseTo(0.776, 12)
    expect(shown.bought.p3).toBeCloseTo((420_000 * 0.04 + 65_000 * 0.2) * 0.776, 6)
  })

  it('that is kept pays nothing', () => {
    const game = send(talking(), pledge('acute'), bind('acute'))
    expect(told(reveal(game, { acute: 1 })).ledger.filter(({ line }) => line === 'forfeit')).toEqual([])
  })

  it('forfeits another share where the options say so', () => {
    const open = place({}, { talk: true, pledgesFrom: 1, bindFrom: 1, headspace: 1, forfeitShare: 0.1 })
    const game = send(to(begin(open), 'talk'), pledge('acute'), bind('acute'))
    expect(told(reveal(game, {})).pledges.acute?.forfeit).toBe(42_000)
  })
})

describe('pledging', () => {
  it('ends with the round', () => {
    const game = round(send(talking(), pledge('acute')), { acute: 1 })
    expect(game.state.seats.acute.pledge).toBe(null)
  })

  it('is closed before its round, to level 0, and without talk', () => {
    const late = to(begin(plainTable({}, { pledgesFrom: 3, bindFrom: 3 })), 'talk')
    expect(refusal(late, pledge('acute'))).toBe('pledges-off')
    expect(refusal(late, bind('acute'))).toBe('binding-off')
    expect(refusal(talking(), pledge('acute', 0, 0))).toBe('level-not-allowed')
    expect(refusal(talking(), pledge('acute', 0, 0.5))).toBe('level-not-allowed')
    expect(to(begin(plainTable({}, { talk: false })), 'decide').state.phase).toBe('decide')
    expect(refusal(begin(plainTable()), pledge('acute'))).toBe('wrong-phase')
  })

  it('is taken back while it is plain, and binding needs one', () => {
    expect(refusal(talking(), bind('acute'))).toBe('no-pledge')
    expect(refusal(talking(), { type: 'withdrawPledge', seat: 'acute' })).toBe('no-pledge')
    const game = send(talking(), pledge('acute'), { type: 'withdrawPledge', seat: 'acute' })
    expect(game.state.seats.acute.pledge).toBe(null)
    expect(refusal(send(game, pledge('acute'), bind('acute')), bind('acute'))).toBe('already-bound')
    const poor = to(begin(plainTable({}, { headspace: 0 })), 'talk')
    expect(refusal(send(poor, pledge('acute')), bind('acute'))).toBe('headspace')
  })
})
