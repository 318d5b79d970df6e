import { describe, expect, it } from 'vitest'
import type { Command, Game, Level, Seat } from '../../src/engine/index.ts'
import { begin, plainTable, reveal, round, send, to, told, trust } from '../support/place.ts'

const pledge = (seat: Seat, level: Level = 1): Command => ({ type: 'pledge', seat, level, ifOthers: 0 })
const start = (part = {}, options = {}): Game => begin(plainTable(part, options))
const whys = (game: Game, from: Seat, of: Seat) =>
  told(game)
    .trustChanges.filter((change) => change.from === from && change.of === of)
    .map(({ why, by }) => [why, by])

describe('working trust', () => {
  it('starts at 45 and rises by 4 where a seat was seen to pool, falls by 8 where it held back', () => {
    const game = reveal(start(), { acute: 1 })
    expect(trust(game, 'ccg', 'acute')).toBe(49)
    expect(trust(game, 'acute', 'ccg')).toBe(37)
    expect(whys(game, 'ccg', 'acute')).toEqual([['pooled', 4]])
    expect(whys(game, 'acute', 'ccg')).toEqual([['held-back', -8]])
  })

  it('moves by round(4l − 8(1−l)) in between', () => {
    const game = reveal(start({}, { levels: true }), { acute: 0.25, ccg: 0.5, council: 0.75 })
    expect(whys(game, 'community', 'acute')).toEqual([['part-pooled', -5]])
    expect(whys(game, 'community', 'ccg')).toEqual([['part-pooled', -2]])
    expect(whys(game, 'community', 'council')).toEqual([['part-pooled', 1]])
  })

  it('gains 3 more from a kept pledge, 5 instead where it was bound', () => {
    const talk = send(to(start(), 'talk'), pledge('acute'), pledge('ccg'), { type: 'bind', seat: 'ccg' })
    const game = reveal(talk, {}, 1)
    expect(whys(game, 'council', 'acute')).toEqual([
      ['pooled', 4],
      ['kept', 3],
    ])
    expect(whys(game, 'council', 'ccg')).toEqual([
      ['pooled', 4],
      ['bound-kept', 5],
    ])
    expect(trust(game, 'council', 'ccg')).toBe(54)
  })

  it('loses 12 more from a broken pledge with everybody who saw it, bound or not', () => {
    const talk = send(to(start(), 'talk'), pledge('acute'), pledge('ccg'), { type: 'bind', seat: 'ccg' })
    const game = reveal(talk, {})
    for (const from of ['council', 'community'] as const) {
      expect(trust(game, from, 'acute')).toBe(25)
      expect(trust(game, from, 'ccg')).toBe(25)
    }
  })

  it('stays between 0 and 100 at every step, and tells what really moved', () => {
    const talk = send(to(start({ trust: { ...plainTable().trust, start: 10 } }), 'talk'), pledge('acute'))
    const game = reveal(talk, {})
    expect(trust(game, 'ccg', 'acute')).toBe(0)
    expect(whys(game, 'ccg', 'acute')).toEqual([
      ['held-back', -8],
      ['broken', -2],
    ])
    const high = reveal(start({ trust: { ...plainTable().trust, start: 98 } }), {}, 1)
    expect(whys(high, 'ccg', 'acute')).toEqual([['pooled', 2]])
    const full = reveal(start({ trust: { ...plainTable().trust, start: 100 } }), {}, 1)
    expect(whys(full, 'ccg', 'acute')).toEqual([])
  })

  it('of a seat in itself is never kept', () => {
    expect(trust(round(start(), {}, 1), 'acute', 'acute')).toBe(0)
  })

  it('scales what money achieves as it stood in the brief', () => {
    const shown = told(reveal(begin({ ...plainTable(), flow: null }), {}, 1))
    expect(shown.trustBefore.acute.ccg).toBe(45)
    expect(shown.trust.acute.ccg).toBe(49)
  })
})
