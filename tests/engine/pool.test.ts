import { describe, expect, it } from 'vitest'
import { LINES } from '../../src/engine/index.ts'
import { age, buy, delivered, EMPTY_POOL, effectsOf, promised } from '../../src/engine/pool.ts'
import { exp } from '../../src/lib/index.ts'
import { begin, lastRound, place, poolCard, reveal, round, to, told, trust } from '../support/place.ts'

const { pooling } = place()
const stockOf = (part: Partial<Record<(typeof LINES)[number], number>>) => ({ ...EMPTY_POOL.stock, ...part })

describe('what a pooled pound buys', () => {
  it('scales with (0.7 + 0.1 n)(0.7 + 0.6 mean trust), trust as it stood in the brief', () => {
    const shown = told(reveal(begin(place()), {}, 1))
    expect(shown.scale).toBeCloseTo(1.1 * (0.7 + 0.6 * 0.45), 12)
    const levels = told(reveal(begin(place({}, { levels: true })), { acute: 0.25, ccg: 0.5 }))
    expect(levels.scale).toBeCloseTo(0.775 * 0.97, 12)
    const second = reveal(round(begin(place()), {}, 1), {}, 1)
    expect(trust(to(second, 'reveal'), 'acute', 'ccg')).toBe(53)
    expect(told(second).scale).toBeCloseTo(1.1 * (0.7 + 0.6 * 0.49), 12)
  })

  it('goes to the lines of the seat’s share table', () => {
    const shown = told(reveal(begin(place()), { council: 1 }))
    const worth = 260_000 * 0.8 * 0.97
    expect(shown.bought.p1).toBeCloseTo(0.65 * worth, 6)
    expect(shown.bought.p3).toBeCloseTo(0.2 * worth, 6)
    expect(shown.bought.strength).toBeCloseTo(0.15 * worth, 6)
    expect(shown.bought.p2 + shown.bought.discharge + shown.bought.prevention).toBe(0)
    expect(shown.ledger).toContainEqual({ line: 'stake', from: 'council', to: 'pool', pounds: 260_000 })
  })

  it('reaches only the overlap of the boundaries', () => {
    const whole = told(reveal(begin(place()), { council: 1 }))
    const half = told(
      reveal(begin(place({ place: { ...place().place, boundaryOverlap: 0.5 } })), { council: 1 }),
    )
    for (const line of LINES) expect(half.bought[line]).toBeCloseTo(whole.bought[line] / 2, 9)
    expect(half.pooled).toEqual(whole.pooled)
  })

  it('is bent by a card’s lines to the same total, and never changes the stake', () => {
    const bent = poolCard({ lines: { p1: 1.5, p2: 1, p3: 0.5, discharge: 1, prevention: 1, strength: 1 } })
    const shown = told(reveal(begin(place({ cards: [bent] })), { council: 1 }))
    const plain = told(reveal(begin(place()), { council: 1 }))
    const sum = (bought: typeof plain.bought) => LINES.reduce((total, line) => total + bought[line], 0)
    expect(sum(shown.bought)).toBeCloseTo(sum(plain.bought), 6)
    // 0.65 × 1.5 : 0.2 × 0.5 : 0.15 × 1, of the same pound.
    expect(shown.bought.p1 / shown.bought.strength).toBeCloseTo(0.975 / 0.15, 9)
    expect(shown.bought.p3 / shown.bought.strength).toBeCloseTo(0.1 / 0.15, 9)
    expect(shown.pooled.council).toBe(260_000)
  })

  it('is less where a reheated plan yields less, though the plan promises the same', () => {
    const waste = poolCard({ freshness: 'reheated', yield: 0.8 })
    const shown = reveal(begin(place({ cards: [waste] })), { council: 1 })
    const plain = reveal(begin(place()), { council: 1 })
    expect(told(shown).bought.p1).toBeCloseTo(told(plain).bought.p1 * 0.8, 6)
    expect(shown.state.pool.promisedDue).toEqual(plain.state.pool.promisedDue)
  })
})

describe('stocks', () => {
  it('keep four fifths a round and take in what falls due: one round on, prevention three, strength two', () => {
    let game = round(begin(place()), {}, 1)
    const bought = lastRound(game).bought
    const stocks = []
    for (let later = 0; later < 4; later++) {
      stocks.push(told(to(game, 'reveal')).pool.stock)
      game = round(game, { acute: 0, ccg: 0, council: 0, community: 0 })
    }
    expect(stocks.map(({ p1 }) => p1)).toEqual(
      [bought.p1, bought.p1 * 0.8, bought.p1 * 0.8 * 0.8, bought.p1 * 0.8 * 0.8 * 0.8].map((value) =>
        expect.closeTo(value, 6),
      ),
    )
    expect(stocks.map(({ strength }) => strength > 0)).toEqual([false, true, true, true])
    expect(stocks.map(({ prevention }) => prevention > 0)).toEqual([false, false, true, true])
  })

  it('take what has no delay at once', () => {
    const now = buy(age(EMPTY_POOL, 0.8), [{ line: 'p1', delay: 0, pounds: 100, promised: 120 }])
    expect(now.stock.p1).toBe(100)
    expect(now.promisedStock.p1).toBe(120)
    const later = buy(now, [{ line: 'p1', delay: 2, pounds: 10, promised: 10 }])
    expect(later.due.p1).toEqual([0, 10])
    expect(age(age(later, 0.8), 0.8).stock.p1).toBeCloseTo(64 + 10, 12)
  })
})

describe('capacity', () => {
  it('follows the lines of the calibration, with saturation and caps', () => {
    const two = delivered(
      stockOf({ p1: 2e6, p2: 2e6, p3: 2e6, discharge: 2e6, prevention: 2e6, strength: 2e6 }),
      pooling,
    )
    expect(two.p1Slots).toBeCloseTo(127.1 * (1 - exp(-2 / 4.1)), 9)
    expect(two.p2Beds).toBeCloseTo(13.2, 9)
    expect(two.p3Places).toBeCloseTo(19, 9)
    expect(two.weekendStarts).toBeCloseTo(0.8 * (1 - exp(-2 / 2.7)), 9)
    expect(two.dayEarlier).toBe(0.6)
    expect(two.prevention).toBe(0.03)
    expect(two.need).toBe(0.06)
    const small = delivered(stockOf({ discharge: 2e5, prevention: 1e5, strength: 1e5 }), pooling)
    expect(small.dayEarlier).toBeCloseTo(1.4 * (1 - exp(-0.2 / 2.7)), 9)
    expect(small.prevention).toBeCloseTo(0.0066, 9)
    expect(small.need).toBeCloseTo(0.0088, 9)
  })

  it('is promised at about twice what it delivers', () => {
    const stock = stockOf({ p1: 1e5, p2: 1e6, p3: 1e6 })
    expect(promised(stock, pooling).p1Slots / delivered(stock, pooling).p1Slots).toBeCloseTo(2, 1)
    expect(promised(stock, pooling).p2Beds).toBeCloseTo(2 * delivered(stock, pooling).p2Beds, 9)
  })

  it('reaches patients: fewer weekend slips with discharge work, and a decided leap on top', () => {
    const x = 1 - exp(-1 / 2.7)
    expect(effectsOf(stockOf({ discharge: 1e6 }), pooling, null).slipMultiplier).toBeCloseTo(1 - 1.2 * x, 9)
    const gain = { after: 2, p1Slots: 45, p2Beds: 3, p3Places: 7, weekendStarts: 0.3, dayEarlier: 0.3 }
    const effects = effectsOf(stockOf({}), pooling, gain)
    expect([effects.p1Slots, effects.p2Beds, effects.p3Places]).toEqual([45, 3, 7])
  })

  it('starves community strength when nobody feeds it', () => {
    let game = round(begin(place()), {}, 1)
    for (let later = 0; later < 2; later++) game = round(game, {})
    const fed = lastRound(game).delivered.need
    game = round(game, {})
    expect(fed).toBeGreaterThan(0)
    expect(lastRound(game).delivered.need).toBeCloseTo(0.8 * fed, 12)
  })
})
