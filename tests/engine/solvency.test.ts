import { describe, expect, it } from 'vitest'
import type { Game, Pounds, Scenario } from '../../src/engine/index.ts'
import { viewFor } from '../../src/engine/index.ts'
import {
  begin,
  doing,
  move,
  openPlace,
  plainTable,
  poolCard,
  refusal,
  reveal,
  round,
  send,
  to,
  told,
} from '../support/place.ts'

/** A table that pays £1m to whoever pools and takes £1m from who holds back, the acute trust starting at `reserves`. */
function table(reserves: Pounds, options = {}): Scenario {
  const plain = plainTable({}, options)
  const [card] = plain.cards
  if (card?.kind !== 'table') throw new Error('a plain table deals a table card')
  return {
    ...plain,
    cards: [{ ...card, payoffs: { R: 1, S: 1, T: -1, P: -1 }, unit: 'million pounds' }],
    seats: plain.seats.map((seat) => (seat.id === 'acute' ? { ...seat, reserves, floor: 0 } : seat)),
  }
}
const withheld = (game: Game): boolean => viewFor(game, 'public').seats[0]?.withheld ?? false

describe('a seat under water', () => {
  it('is in recovery support from the round after, for two rounds', () => {
    const reflecting = to(reveal(begin(table(500_000)), {}), 'reflect')
    expect(reflecting.state.seats.acute.reserves).toBe(-500_000)
    expect(viewFor(reflecting, 'public').seats[0]?.standing).toBe('under')
    expect(withheld(reflecting)).toBe(false)
    const second = to(reflecting, 'brief')
    expect(withheld(second)).toBe(true)
    // It cannot pool, so it loses another million, and support is renewed while it is below.
    const third = round(second, {})
    expect(third.state.seats.acute.underUntil).toBe(4)
    expect(withheld(third)).toBe(true)
  })

  it('that comes up again is free after its two rounds', () => {
    // Lifted from outside the rules, as a card or a claw-back would.
    const second = round(begin(table(500_000)), {})
    const lifted: Game = {
      ...second,
      state: {
        ...second.state,
        seats: { ...second.state.seats, acute: { ...second.state.seats.acute, reserves: 9_000_000 } },
      },
    }
    const third = round(lifted, {})
    expect(withheld(third)).toBe(true)
    expect(third.state.seats.acute.underUntil).toBe(3)
    expect(withheld(round(third, {}))).toBe(false)
  })

  it('holds back by force: level 0, marked forced, no trust moved, no pledge to pool', () => {
    const second = to(round(begin(table(500_000)), {}), 'talk')
    expect(refusal(second, { type: 'pledge', seat: 'acute', level: 1, ifOthers: 0 })).toBe('stake-withheld')
    const deciding = to(second, 'decide')
    expect(refusal(deciding, { type: 'choose', seat: 'acute', level: 1 })).toBe('stake-withheld')
    const shown = told(to(deciding, 'reveal'))
    expect(shown.choices.acute).toEqual({ level: 0, origin: 'forced', reason: null })
    expect(shown.trustChanges.filter(({ of }) => of === 'acute')).toEqual([])
  })

  it('has half its headspace, rounded down, and may use moves', () => {
    const second = to(round(begin(table(500_000)), {}), 'decide')
    expect(viewFor(second, 'acute').own?.headspace.total).toBe(1)
    expect(viewFor(second, 'ccg').own?.headspace.total).toBe(3)
    const moved = send(second, { type: 'spend', seat: 'acute', moves: [move('open-the-books')] })
    expect(moved.state.seats.acute.draft.moves).toHaveLength(1)
    expect(send(moved, { type: 'lock', seat: 'acute' }).state.seats.acute.draft.locked).toBe(true)
  })

  it('plays on freely where recovery support is off', () => {
    const second = to(round(begin(table(500_000, { recoverySupport: false })), {}), 'decide')
    expect(withheld(second)).toBe(false)
    expect(refusal(second, { type: 'choose', seat: 'acute', level: 1 })).toBe(null)
  })
})

describe('a bail-out card', () => {
  const bail = poolCard({ bailOut: { seat: 'under', share: 0.5 } })
  const sunk = (reserves: Pounds) =>
    openPlace(
      {
        cards: [bail],
        seats: openPlace().seats.map((seat) => ({ ...seat, ...(seat.id === 'acute' ? { reserves } : {}) })),
      },
      { recoverySupport: true },
    )

  it('gives its share of what is pooled to the seat deepest under water; the rest buys as ever', () => {
    const shown = told(reveal(begin(sunk(-1)), { council: 1, ccg: 1 }))
    expect(shown.ledger).toContainEqual({ line: 'bail-out', from: 'pool', to: 'acute', pounds: 340_000 })
    expect(shown.bought.strength).toBeCloseTo(0.15 * 130_000 * 0.9 * 0.97, 6)
  })

  it('helps the deeper of two', () => {
    const both = sunk(-1)
    const seats = both.seats.map((seat) => (seat.id === 'ccg' ? { ...seat, reserves: seat.floor - 2 } : seat))
    const shown = told(reveal(begin({ ...both, seats }), { council: 1 }))
    expect(shown.ledger).toContainEqual({ line: 'bail-out', from: 'pool', to: 'ccg', pounds: 130_000 })
  })

  it('buys with everything where nobody is under', () => {
    const shown = told(reveal(begin(sunk(1_000_000)), { council: 1 }))
    expect(shown.ledger.some(({ line }) => line === 'bail-out')).toBe(false)
    expect(shown.bought.strength).toBeCloseTo(0.15 * 260_000 * 0.8 * 0.97, 6)
  })

  it('may name its seat', () => {
    const named = openPlace({ cards: [poolCard({ bailOut: { seat: 'community', share: 0.25 } })] })
    const shown = told(reveal(begin(named), { council: doing(1) }))
    expect(shown.ledger).toContainEqual({ line: 'bail-out', from: 'pool', to: 'community', pounds: 65_000 })
  })
})
