import { describe, expect, it } from 'vitest'
import { type Effect, type Game, type Scenario, SEATS, viewFor } from '../../src/engine/index.ts'
import {
  begin,
  differences,
  doing,
  lastRound,
  move,
  oneIncident,
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

const on = { incidents: true }
const place = (...effects: Effect[]): Game => begin(openPlace({ incidents: oneIncident(...effects) }, on))
const table = (...effects: Effect[]): Game => begin(plainTable({ incidents: oneIncident(...effects) }, on))
const calmPlace = (): Game => begin(openPlace())
const calm = (): Game => begin(plainTable())
/** Parts of a round that name the incident itself. */
const NAMED = ['incidents']

describe('incidents are drawn', () => {
  const deck: Scenario['incidents']['deck'] = ['a', 'b', 'c'].map((id) => ({
    id,
    title: id,
    text: id,
    audience: 'public',
    round: null,
    effects: [{ do: 'trust', of: 'drawn', by: 1 }],
  }))
  const ids = (seed: string, chance: number) => {
    const scenario = plainTable({ incidents: { chance, deck }, rounds: { kind: 'fixed', n: 6 } }, on)
    return to(begin(scenario, seed), 'over').state.results.map(({ incidents }) =>
      incidents.map(({ id }) => id),
    )
  }

  it('by the seed: the same for the same seed, each at most once a game', () => {
    expect(ids('x', 0.5)).toEqual(ids('x', 0.5))
    expect(
      new Set(['p', 'q', 'r', 's', 't'].map((seed) => JSON.stringify(ids(seed, 0.5)))).size,
    ).toBeGreaterThan(1)
    expect(ids('x', 1).flat().sort()).toEqual(['a', 'b', 'c'])
    expect(ids('x', 0).flat()).toEqual([])
  })

  it('in their own round where they have one, and never where incidents are off', () => {
    expect(
      begin(plainTable({ incidents: oneIncident({ do: 'overheard', by: -1 }) }, on)).state.incidents,
    ).toEqual([{ id: 'it', seat: null }])
    expect(
      begin(plainTable({ incidents: oneIncident({ do: 'overheard', by: -1 }) })).state.incidents,
    ).toEqual([])
  })

  it('on a seat where they need one, whatever seats choose', () => {
    const scenario = plainTable({ incidents: { chance: 1, deck } }, on)
    const fallen = new Set(
      Array.from({ length: 40 }, (_, seed) => begin(scenario, `s${seed}`).state.incidents[0]?.seat),
    )
    expect([...fallen].sort()).toEqual([...SEATS].sort())
    expect(round(begin(scenario), {}, 1).state.incidents).toEqual(
      round(begin(scenario), {}, 0).state.incidents,
    )
  })

  it('or injected by the facilitator, on a seat of choice or a drawn one', () => {
    const game = begin(plainTable({ incidents: { chance: 0, deck } }))
    expect(send(game, { type: 'inject', incident: 'a', seat: 'council' }).state.incidents).toEqual([
      { id: 'a', seat: 'council' },
    ])
    expect(SEATS).toContain(
      send(game, { type: 'inject', incident: 'a', seat: null }).state.incidents[0]?.seat,
    )
  })

  it('and end with their round', () => {
    expect(round(table({ do: 'headspace', seat: 'all', by: -1 }), {}).state.incidents).toEqual([])
  })
})

describe('a winter surge', () => {
  it('multiplies emergency admissions of its quarter and changes nothing before it', () => {
    const surge = round(place({ do: 'demand', times: 1.1 }), {})
    const plain = round(calmPlace(), {})
    const [more, less] = [lastRound(surge).flow?.emergencies ?? 0, lastRound(plain).flow?.emergencies ?? 1]
    expect(more / less).toBeGreaterThan(1.08)
    expect(more / less).toBeLessThan(1.12)
    expect(lastRound(surge).outcomes?.fourHour ?? 99).toBeLessThan(lastRound(plain).outcomes?.fourHour ?? 0)
    expect(lastRound(surge).trust).toEqual(lastRound(plain).trust)
    const [second, calmSecond] = [round(surge, {}), round(plain, {})]
    expect(lastRound(second).flow?.emergencies).toBe(lastRound(calmSecond).flow?.emergencies)
  })
})

describe('a workforce gap, or a care provider that fails', () => {
  it('takes capacity away for a quarter', () => {
    const plain = lastRound(round(calmPlace(), {})).outcomes
    for (const of of ['beds', 'p1', 'p2', 'p3'] as const) {
      const after = lastRound(round(place({ do: 'capacity', of, by: -25 }), {}))
      const worse = of === 'beds' ? after.outcomes?.fourHour : -(after.outcomes?.delayedBedDays ?? 0)
      const before = of === 'beds' ? plain?.fourHour : -(plain?.delayedBedDays ?? 0)
      expect(worse ?? 0).toBeLessThan(before ?? 0)
    }
  })
})

describe('a pre-election period', () => {
  it('keeps its seat from pooling for a round, by force: no trust moved, pledges refused', () => {
    const game = table({ do: 'cannot-pool', seat: 'council' })
    const pledge = { type: 'pledge', seat: 'council', level: 1, ifOthers: 0 } as const
    expect(refusal(to(game, 'talk'), pledge)).toBe('closed-to-seat')
    const shown = to(game, 'reveal')
    expect(told(shown).choices.council.origin).toBe('forced')
    expect(refusal(to(round(game, {}), 'talk'), pledge)).toBe(null)
    expect(viewFor(to(game, 'decide'), 'council').own?.cannotPool?.code).toBe('closed-to-seat')
  })
})

describe('a new chief', () => {
  /** Trust pushed away from its start in both directions: in the CCG up, in the council down. */
  function unequal(game: Game): Game {
    const set = (from: 'acute' | 'community', ccg: number, council: number) => ({
      ...game.state.trust[from],
      ccg,
      council,
    })
    const matrix = { ...game.state.trust, acute: set('acute', 75, 20), community: set('community', 60, 31) }
    return { ...game, state: { ...game.state, trust: matrix } }
  }
  const chief = (seat: 'ccg' | 'council', seed: string): Game =>
    unequal(begin(plainTable({ incidents: oneIncident({ do: 'new-chief', seat }) }, on), seed))
  const changes = (game: Game) =>
    told(to(game, 'reveal')).trustChanges.map(({ from, of, by }) => `${from} ${of} ${by}`)
  const isCommitted = (game: Game) => viewFor(game, 'public').incidents[0]?.committed
  const seeds = Array.from({ length: 40 }, (_, seed) => `chief ${seed}`)
  const stranger = seeds.find((seed) => isCommitted(chief('ccg', seed)) === false) ?? ''
  const partner = seeds.find((seed) => isCommitted(chief('ccg', seed)) === true) ?? ''

  it('moves trust in and of that seat half way to the start, from either side, and no other', () => {
    expect(changes(chief('ccg', stranger))).toEqual(['acute ccg -15', 'community ccg -7'])
    expect(changes(chief('council', stranger))).toEqual(['acute council 12', 'community council 7'])
  })

  it('is a committed partner in about half the draws: bad blood fades, no trust is lost, everybody is told', () => {
    expect(changes(chief('ccg', partner))).toEqual([])
    expect(changes(chief('council', partner))).toEqual(['acute council 12', 'community council 7'])
    const committed = seeds.filter((seed) => isCommitted(chief('ccg', seed))).length
    expect(committed).toBeGreaterThan(10)
    expect(committed).toBeLessThan(30)
  })

  it('does half the damage to a joint appointment', () => {
    const game = chief('ccg', stranger)
    const joint: Game = { ...game, state: { ...game.state, joint: [['acute', 'ccg']] } }
    expect(changes(joint)).toEqual(['acute ccg -7', 'community ccg -7'])
  })

  it('meets trust as choices and moves of the round have left it', () => {
    const game = reveal(
      begin(plainTable({ incidents: oneIncident({ do: 'new-chief', seat: 'ccg' }) }, on), stranger),
      {},
    )
    // 45 − 8 = 37, half way back to 45.
    expect(trust(game, 'acute', 'ccg')).toBe(41)
    expect(trust(game, 'ccg', 'acute')).toBe(41)
    expect(trust(game, 'acute', 'council')).toBe(37)
  })
})

describe('an overheard remark', () => {
  const remark: Effect = { do: 'overheard', by: -5 }
  const pledged = (game: Game) =>
    send(to(game, 'talk'), { type: 'pledge', seat: 'acute', level: 1, ifOthers: 0 })
  const bitten = (game: Game) =>
    told(game)
      .trustChanges.filter(({ why }) => why === 'incident')
      .map(({ from, of, by }) => `${from} ${of} ${by}`)

  it('bites a seat whose words and deeds differed, in this round or the last, and no other', () => {
    const all = ['ccg acute -5', 'council acute -5', 'community acute -5']
    expect(bitten(reveal(pledged(table(remark)), {}))).toEqual(all)
    expect(bitten(reveal(pledged(table(remark)), { acute: 1 }))).toEqual([])
    expect(bitten(reveal(table(remark), {}))).toEqual([])
    const later = { chance: 0, deck: oneIncident(remark).deck.map((one) => ({ ...one, round: 2 })) }
    const broken = round(pledged(begin(plainTable({ incidents: later }, on))), {})
    expect(bitten(reveal(broken, {}))).toEqual(all)
  })
})

describe('a hurry-up letter from the centre', () => {
  it('wastes part of what is pooled, less where trust is high; plans and forfeits stay as they were', () => {
    const hurried = reveal(place({ do: 'hurry', waste: 0.4 }), { council: 1 })
    const plain = reveal(calmPlace(), { council: 1 })
    expect(told(hurried).bought.p1 / told(plain).bought.p1).toBeCloseTo(1 - 0.4 * 0.55, 9)
    expect(hurried.state.pool.promisedDue).toEqual(plain.state.pool.promisedDue)
    expect(differences(told(hurried), told(plain))).toEqual([...NAMED, 'bought', 'pool'])
  })
})

describe('a consultation derailed', () => {
  it('costs part of what is pooled this round', () => {
    const derailed = reveal(place({ do: 'derail', lost: 0.3 }), { council: 1 })
    const plain = reveal(calmPlace(), { council: 1 })
    expect(told(derailed).bought.p1 / told(plain).bought.p1).toBeCloseTo(0.7, 9)
    expect(differences(told(derailed), told(plain))).toEqual([...NAMED, 'bought', 'pool'])
  })
})

describe('a letter from your own middle managers', () => {
  it('is told to one seat and takes headspace from it alone', () => {
    const [incident] = oneIncident({ do: 'headspace', seat: 'drawn', by: -1 }).deck
    if (!incident) throw new Error('one incident')
    const game = begin(
      plainTable({ incidents: { chance: 0, deck: [{ ...incident, audience: 'seat' }] } }, on),
    )
    const seat = game.state.incidents[0]?.seat
    for (const one of SEATS) {
      const view = viewFor(game, one)
      expect(view.incidents).toHaveLength(one === seat ? 1 : 0)
      expect(view.own?.headspace.total).toBe(one === seat ? 2 : 3)
    }
    expect(viewFor(game, 'public').incidents).toEqual([])
  })

  it('never leaves less than no headspace', () => {
    const scenario = plainTable({ incidents: oneIncident({ do: 'headspace', seat: 'all', by: -3 }) }, on)
    const game = begin({ ...scenario, options: { ...scenario.options, headspace: 1 } })
    expect(viewFor(game, 'acute').own?.headspace.total).toBe(0)
  })
})

describe('an audit report', () => {
  it('costs its seat money and nothing else', () => {
    const audited = reveal(table({ do: 'cost', seat: 'acute', pounds: 80_000 }), {}, 1)
    const plain = reveal(calm(), {}, 1)
    expect(differences(told(audited), told(plain))).toEqual([...NAMED, 'ledger'])
    expect(told(audited).ledger).toEqual([{ line: 'incident', from: 'acute', to: 'outside', pounds: 80_000 }])
    expect(round(audited).state.seats.acute.reserves).toBe(round(plain).state.seats.acute.reserves - 80_000)
  })
})

describe('a good story in the local paper, or an early win', () => {
  it('raises what all think of the seat it is about, and no other trust', () => {
    const told1 = told(reveal(table({ do: 'trust', of: 'community', by: 3 }), {}, 1))
    const plain = told(reveal(calm(), {}, 1))
    expect(differences(told1, plain)).toEqual([...NAMED, 'trust', 'trustChanges'])
    for (const from of SEATS)
      for (const of of SEATS)
        expect(told1.trust[from][of] - plain.trust[from][of]).toBe(of === 'community' && from !== of ? 3 : 0)
  })

  it('may add capacity for a quarter', () => {
    const won = lastRound(round(place({ do: 'capacity', of: 'p1', by: 20 }), {}))
    const plain = lastRound(round(calmPlace(), {}))
    expect(won.outcomes?.delayedBedDays ?? 0).toBeLessThan(plain.outcomes?.delayedBedDays ?? 0)
  })
})

describe('trust moves in order', () => {
  it('choices and pledges, then moves, then incidents, each step clamped', () => {
    const start = { trust: { ...plainTable().trust, start: 97 } }
    const game = begin(
      plainTable({ ...start, incidents: oneIncident({ do: 'trust', of: 'all', by: -10 }) }, on),
    )
    const learn = doing(1, move('learn-together'))
    const shown = told(reveal(game, { acute: learn, ccg: learn }, 1))
    expect(shown.trustChanges.filter(({ from, of }) => from === 'acute' && of === 'ccg')).toEqual([
      { from: 'acute', of: 'ccg', by: 3, why: 'pooled' },
      { from: 'acute', of: 'ccg', by: -10, why: 'incident' },
    ])
    expect(shown.trust.acute.ccg).toBe(90)
  })
})
