import { describe, expect, it } from 'vitest'
import { type Game, LINES, type Scenario, SEATS, viewFor } from '../../src/engine/index.ts'
import {
  begin,
  differences,
  doing,
  lastRound,
  move,
  oneIncident,
  openPlace,
  poolCard,
  refusal,
  reveal,
  round,
  send,
  to,
  told,
} from '../support/place.ts'

const start = (part: Partial<Scenario> = {}): Game => begin(openPlace(part))
const ratio = (game: Game, plain: Game) =>
  LINES.map((line) => told(game).bought[line] / told(plain).bought[line])
const all = (value: number) => LINES.map(() => expect.closeTo(value, 9))

describe('Go and see', () => {
  it('brings what the seat pooled a round sooner: at once where it would take one round', () => {
    const game = reveal(start(), { acute: doing(1, move('go-and-see')) })
    const plain = reveal(start(), { acute: 1 })
    expect(told(game).bought).toEqual(told(plain).bought)
    expect(told(game).pool.stock.p1).toBeCloseTo(told(plain).bought.p1, 9)
    expect(told(plain).pool.stock.p1).toBe(0)
    expect(told(game).pool.due.prevention).toEqual([0, told(plain).bought.prevention])
    expect(told(game).delivered.p1Slots).toBeGreaterThan(1)
    expect(differences(told(game), told(plain))).toEqual(['moves', 'pool', 'promised', 'delivered'])
  })

  it('leaves other seats’ money and forfeits where they are', () => {
    const game = reveal(start(), { acute: doing(1, move('go-and-see')), ccg: 1 })
    const alone = reveal(start(), { acute: doing(1, move('go-and-see')) })
    expect(told(game).pool.due.p1[0]).toBeGreaterThan(0)
    expect(told(alone).pool.due.p1).toEqual([])
  })

  it('brings fresh cards, as Share power does: after enough of it another card is dealt', () => {
    const fresh = poolCard({ id: 'journeys', freshness: 'fresh' })
    const reheated = poolCard({
      id: 'beds',
      freshness: 'reheated',
      swaps: [{ when: 'engaged', after: 2, card: 'journeys' }],
    })
    const cards = [reheated, { ...reheated, id: 'beds-2' }, { ...reheated, id: 'beds-3' }, fresh]
    const see = doing(0, move('go-and-see'))
    const second = round(start({ cards }), { acute: see })
    expect(viewFor(second, 'acute').card?.id).toBe('beds-2')
    expect(viewFor(round(second, { ccg: see }), 'acute').card?.id).toBe('journeys')
    expect(viewFor(round(second, { ccg: doing(0, move('share-power')) }), 'acute').card?.id).toBe('journeys')
    expect(viewFor(round(second, {}), 'acute').card?.id).toBe('beds-3')
    expect(lastRound(round(round(second, { ccg: see }), {})).card).toBe('journeys')
  })
})

describe('Do the boring well', () => {
  const boring = doing(1, move('do-the-boring-well'))

  it('makes the seat’s own pound buy 5 % more a use, at most 15 %, and stays', () => {
    let game = start()
    let plain = start()
    const found: (number | undefined)[] = []
    for (let use = 1; use <= 5; use++) {
      const shown = reveal(game, { council: use <= 3 ? boring : 1 })
      const bare = reveal(plain, { council: 1 })
      found.push(told(shown).bought.p1 / told(bare).bought.p1)
      game = to(shown, 'brief')
      plain = to(bare, 'brief')
    }
    expect(found).toEqual([1.05, 1.1, 1.15, 1.15, 1.15].map((value) => expect.closeTo(value, 9)))
    expect(
      refusal(to(game, 'decide'), { type: 'spend', seat: 'council', moves: [move('do-the-boring-well')] }),
    ).toBe('move-not-yet')
  })

  it('brings delivered closer to promised and leaves decay alone', () => {
    const game = reveal(start(), { council: boring })
    const plain = reveal(start(), { council: 1 })
    expect(told(game).pool.promisedDue).toEqual(told(plain).pool.promisedDue)
    expect(differences(told(game), told(plain))).toEqual(['moves', 'bought', 'pool'])
  })
})

describe('Clear the runway', () => {
  const clear = doing(0, move('clear-the-runway', 'council'))

  it('makes another seat’s purchases of this round count a quarter more, once', () => {
    const plain = reveal(start(), { council: 1 })
    expect(ratio(reveal(start(), { acute: clear, council: 1 }), plain).filter(Number.isFinite)).toEqual(
      [1.25, 1.25, 1.25].map((value) => expect.closeTo(value, 9)),
    )
    const twice = reveal(start(), { acute: clear, ccg: clear, council: 1 })
    expect(told(twice).bought).toEqual(told(reveal(start(), { acute: clear, council: 1 })).bought)
    const next = reveal(round(start(), { acute: clear, council: 1 }), { council: 1 })
    expect(told(next).bought).toEqual(told(reveal(round(start(), { council: 1 }), { council: 1 })).bought)
  })

  it('meets a regulator’s frown of £60,000 in about a quarter of its uses, paid by who cleared', () => {
    let frowns = 0
    for (let seed = 0; seed < 200; seed++) {
      const shown = told(reveal(begin(openPlace(), `runway ${seed}`), { acute: clear }))
      const lines = shown.ledger.filter(({ line }) => line === 'move-cost')
      if (lines.length > 0)
        expect(lines).toEqual([{ line: 'move-cost', from: 'acute', to: 'outside', pounds: 60_000 }])
      frowns += lines.length
    }
    expect(frowns).toBeGreaterThan(30)
    expect(frowns).toBeLessThan(70)
  })
})

describe('Open the books', () => {
  it('shows a seat’s own figures to all for the rest of the game, and changes no figure', () => {
    const open = doing(1, move('open-the-books'))
    const game = round(start(), { ccg: open })
    const plain = round(start(), { ccg: 1 })
    expect(differences(lastRound(game), lastRound(plain))).toEqual(['moves'])
    for (const viewer of ['acute', 'public'] as const) {
      const view = viewFor(round(game, {}), viewer)
      expect(view.seats[1]).toMatchObject({
        booksOpen: true,
        reserves: round(game, {}).state.seats.ccg.reserves,
      })
      expect(view.results[1]?.after?.ledger.some(({ to }) => to === 'ccg')).toBe(true)
      expect(viewFor(plain, viewer).seats[1]?.reserves).toBe(null)
    }
    expect(refusal(to(game, 'decide'), { type: 'spend', seat: 'ccg', moves: [move('open-the-books')] })).toBe(
      'move-not-yet',
    )
  })
})

describe('Knock on doors', () => {
  const knock = doing(0, move('knock-on-doors'))

  it('tells the seat that knocked where most people waited, and nobody else', () => {
    const game = round(start(), { council: knock })
    const waits = lastRound(game).flow?.delayedBedDays ?? { p1: 0, p2: 0, p3: 0 }
    const worst = (['p1', 'p2', 'p3'] as const).reduce((a, b) => (waits[b] > waits[a] ? b : a))
    expect(viewFor(game, 'council').results[0]?.after?.bottleneck).toBe(worst)
    for (const viewer of ['acute', 'ccg', 'community', 'public'] as const)
      expect(viewFor(game, viewer).results[0]?.after?.bottleneck).toBe(null)
    expect(differences(lastRound(game), lastRound(round(start(), {})))).toEqual(['moves'])
  })

  it('at least a round before, halves what a derailed consultation loses', () => {
    const { deck } = oneIncident({ do: 'derail', lost: 0.4 })
    const incidents = { chance: 0, deck: deck.map((incident) => ({ ...incident, round: 2 })) }
    const place = openPlace({ incidents }, { incidents: true })
    const derailed = (first: ReturnType<typeof doing>) =>
      told(reveal(round(begin(place), { ccg: first }), { council: 1 })).bought.p1
    const calm = told(reveal(round(start(), {}), { council: 1 })).bought.p1
    expect(derailed(doing(0)) / calm).toBeCloseTo(0.6, 9)
    expect(derailed(knock) / calm).toBeCloseTo(0.8, 9)
    const late = told(reveal(round(begin(place), {}), { council: 1, ccg: knock })).bought.p1
    expect(late / calm).toBeCloseTo(0.6, 9)
  })
})

describe('Bring the evidence', () => {
  const evidence = doing(0, move('bring-the-evidence'))
  const neighbourhoods = [{ name: 'Harbour', people: 40_000, need: 1.4 }]

  it('shows true need by neighbourhood to everybody from then on', () => {
    const place = openPlace({ place: { ...openPlace().place, neighbourhoods } })
    const game = round(begin(place), { community: evidence })
    for (const viewer of [...SEATS, 'public'] as const)
      expect(viewFor(round(game, {}), viewer).evidence).toEqual(neighbourhoods)
    expect(viewFor(begin(place), 'community').evidence).toBe(null)
    expect(viewFor(round(begin(place), {}), 'community').evidence).toBe(null)
  })

  it('may bring a card that nobody asked for, in the next round only', () => {
    const cards = [
      poolCard({ id: 'one' }),
      poolCard({ id: 'two', swaps: [{ when: 'evidence', after: 0, card: 'mothers' }] }),
      poolCard({ id: 'three', swaps: [{ when: 'evidence', after: 0, card: 'mothers' }] }),
      poolCard({ id: 'mothers' }),
    ]
    const second = round(start({ cards }), { community: evidence })
    expect(viewFor(second, 'acute').card?.id).toBe('mothers')
    expect(viewFor(round(second, {}), 'acute').card?.id).toBe('three')
    expect(viewFor(round(start({ cards }), {}), 'acute').card?.id).toBe('two')
  })
})

describe('Share power with citizens', () => {
  const share = doing(1, move('share-power'))

  it('lets residents spend a fifth of what the seat pools, by their own priorities, from that round on', () => {
    const shown = told(reveal(start(), { council: share }))
    const { shares } = openPlace().citizens
    const worth = 260_000 * 0.8 * 0.97
    expect(shown.bought.p1).toBeCloseTo((0.8 * 0.65 + 0.2 * shares.p1) * worth, 6)
    expect(shown.bought.strength).toBeCloseTo((0.8 * 0.15 + 0.2 * shares.strength) * worth, 6)
    expect(shown.bought.prevention).toBeCloseTo(0.2 * shares.prevention * worth, 6)
    expect(shown.pooled.council).toBe(260_000)
  })

  it('makes the seat’s pound buy a twentieth more from the next round on', () => {
    const shared = reveal(round(start(), { council: share }), { council: 1 })
    const shown = told(shared)
    expect(shown.bought.p1).toBeCloseTo(
      1.05 * (0.8 * 0.65 + 0.2 * openPlace().citizens.shares.p1) * 260_000 * shown.scale,
      6,
    )
  })

  it('taken back costs trust as a broken pledge that everybody saw, and ends both', () => {
    const second = round(start(), { council: share })
    const back = doing(1, move('take-back-power'))
    const shown = reveal(second, { council: back })
    expect(told(shown).trustChanges.filter(({ why }) => why === 'taken-back')).toEqual(
      ['acute', 'ccg', 'community'].map((from) => ({ from, of: 'council', by: -12, why: 'taken-back' })),
    )
    expect(told(shown).bought.p1).toBeCloseTo(0.65 * 260_000 * told(shown).scale, 6)
    expect(shown.state.seats.council.citizens).toBe(false)
    const right = doing(1, move('put-it-right'))
    const repaired = reveal(round(to(shown, 'brief'), { council: right }), { council: 1 })
    expect(
      told(repaired)
        .trustChanges.filter(({ why }) => why === 'put-it-right')
        .map(({ by }) => by),
    ).toEqual([6, 6, 6])
  })

  it('can be taken back only where it was given, and given once', () => {
    const offers = (game: Game) => viewFor(game, 'council').own?.moves.map(({ id }) => id) ?? []
    const first = to(start(), 'decide')
    expect(offers(first)).not.toContain('take-back-power')
    expect(refusal(first, { type: 'spend', seat: 'council', moves: [move('take-back-power')] })).toBe(
      'move-not-yet',
    )
    const second = to(round(start(), { council: share }), 'decide')
    expect(offers(second)).toContain('take-back-power')
    expect(refusal(second, { type: 'spend', seat: 'council', moves: [move('share-power')] })).toBe(
      'move-not-yet',
    )
    expect(
      send(second, { type: 'spend', seat: 'council', moves: [move('take-back-power')] }).state.phase,
    ).toBe('decide')
  })
})

describe('moves that act on purchases', () => {
  it('multiply one another, and leave the others’ purchases alone', () => {
    const game = reveal(start(), {
      council: doing(1, move('do-the-boring-well')),
      acute: doing(0, move('clear-the-runway', 'council')),
    })
    const plain = reveal(start(), { council: 1 })
    expect(ratio(game, plain).filter(Number.isFinite)).toEqual(all(1.05 * 1.25).slice(0, 3))
  })
})
