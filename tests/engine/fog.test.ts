import { describe, expect, it } from 'vitest'
import { SEATS, type Seat, viewFor } from '../../src/engine/index.ts'
import { begin, openPlace, place, plainTable, reveal, round, send, to, told } from '../support/place.ts'

const ROUNDS = 200
const foggy = (fog: number, seed = 'fog') =>
  begin(plainTable({ rounds: { kind: 'fixed', n: ROUNDS } }, { fog }), seed)

/** Every (observer, observed) pair of many rounds of pooling, and whether it was seen wrongly. */
function misreadings(fog: number): { own: number; others: number; seen: number } {
  let game = foggy(fog)
  for (let played = 0; played < ROUNDS; played++) game = round(game, {}, 1)
  const count = { own: 0, others: 0, seen: 0 }
  for (const { seen } of game.state.results)
    for (const observer of SEATS)
      for (const observed of SEATS) {
        if (observer === observed) count.own += seen[observer][observed] === 1 ? 0 : 1
        else {
          count.seen += 1
          count.others += seen[observer][observed] === 1 ? 0 : 1
        }
      }
  return count
}

/** A pair whose sight differs from what was sent in round 1. */
function misled(game: ReturnType<typeof begin>): { observer: Seat; observed: Seat } {
  const { seen, choices } = told(game)
  for (const observer of SEATS)
    for (const observed of SEATS)
      if (seen[observer][observed] !== choices[observed].level) return { observer, observed }
  throw new Error('nobody was misled')
}

describe('fog', () => {
  it('misleads each pair of observer and observed with its probability, and nobody about itself', () => {
    const { own, others, seen } = misreadings(0.2)
    expect(own).toBe(0)
    expect(seen).toBe(ROUNDS * 12)
    expect(others / seen).toBeGreaterThan(0.17)
    expect(others / seen).toBeLessThan(0.23)
    expect(misreadings(0).others).toBe(0)
  })

  it('moves trust by what was seen, while forfeits follow what was sent', () => {
    const game = to(begin(openPlace({}, { fog: 0.5 }), 'a'), 'talk')
    const bound = SEATS.reduce(
      (now, seat) => send(now, { type: 'pledge', seat, level: 1, ifOthers: 0 }, { type: 'bind', seat }),
      game,
    )
    const shown = reveal(bound, {}, 1)
    const { observer, observed } = misled(shown)
    const changes = told(shown).trustChanges.filter(({ from, of }) => from === observer && of === observed)
    expect(changes.map(({ why, by }) => [why, by])).toEqual([
      ['held-back', -8],
      ['broken', -12],
    ])
    expect(told(shown).pledges[observed]).toMatchObject({ outcome: 'kept', forfeit: 0 })
    expect(told(shown).ledger.filter(({ line }) => line === 'forfeit')).toEqual([])
  })

  it('shows each seat what it saw, its own row of trust, and the pledge as it looked from there', () => {
    const game = to(begin(openPlace({}, { fog: 0.5 }), 'a'), 'talk')
    const pledged = SEATS.reduce(
      (now, seat) => send(now, { type: 'pledge', seat, level: 1, ifOthers: 0 }),
      game,
    )
    const shown = reveal(pledged, {}, 1)
    const { observer, observed } = misled(shown)
    const view = viewFor(shown, observer)
    expect(view.current?.choices?.[observed].level).toBe(0)
    expect(view.current?.pledges[observed]?.outcome).toBe('broken')
    expect(view.trust[observer]).toEqual(shown.state.trust[observer])
    for (const other of SEATS)
      if (other !== observer)
        for (const of of SEATS) expect(view.trust[other][of]).toBe(other === of ? 0 : 45)
    expect(view.current?.trust).toEqual(view.trust)
    expect(view.current?.trustChanges.every(({ from }) => from === observer)).toBe(true)
  })

  it('tells a seat what its own broken promise cost, and nobody else', () => {
    const bound = send(
      to(begin(openPlace({}, { fog: 0.3 })), 'talk'),
      { type: 'pledge', seat: 'acute', level: 1, ifOthers: 0 },
      { type: 'bind', seat: 'acute' },
    )
    const shown = reveal(bound, {})
    expect(viewFor(shown, 'acute').current?.pledges.acute).toMatchObject({
      outcome: 'broken',
      forfeit: 105_000,
    })
    for (const viewer of ['ccg', 'council', 'community'] as const)
      expect(viewFor(shown, viewer).current?.pledges.acute?.forfeit).toBe(0)
  })

  it('hides pool totals and others’ spending, even where books are open, and all choices from the projector', () => {
    const open = SEATS.reduce(
      (now, seat) => send(now, { type: 'spend', seat, moves: [{ id: 'open-the-books', with: null }] }),
      to(begin(openPlace({}, { fog: 0.3 })), 'decide'),
    )
    const after = round(open, {}, 1)
    const seen = viewFor(after, 'council')
    expect(seen.seats.every(({ booksOpen }) => booksOpen)).toBe(true)
    expect(seen.poolHidden).toBe(true)
    expect(Object.values(seen.pool.due).flat()).toEqual([])
    expect(seen.poolLevel).toBe(0)
    const [first] = seen.results
    expect([first?.pooled, first?.bought]).toEqual([null, null])
    expect(first?.promised.p1Slots).toBe(0)
    expect(first?.delivered.p1Slots).toBe(0)
    for (const { from, to } of first?.after?.ledger ?? []) expect([from, to]).toContain('council')
    const wall = viewFor(after, 'public')
    expect([wall.results[0]?.choices, wall.results[0]?.moves]).toEqual([null, null])
    expect(Object.values(wall.results[0]?.pledges ?? {})).toEqual([null, null, null, null])
  })

  it('off, everybody sees everything that was sent', () => {
    const view = viewFor(round(begin(place()), { acute: 1 }), 'public')
    expect(view.results[0]?.choices?.acute.level).toBe(1)
    expect(view.results[0]?.pooled?.acute).toBe(420_000)
    expect(view.poolHidden).toBe(false)
  })
})
