import { describe, expect, it } from 'vitest'
import { type Game, handover, type LeapCard, type Level, SEATS, viewFor } from '../../src/engine/index.ts'
import {
  begin,
  doing,
  lastRound,
  leapCard,
  move,
  openPlace,
  poolCard,
  restCard,
  reveal,
  round,
  send,
  to,
  told,
} from '../support/place.ts'

const leap = leapCard()
const start = (card: LeapCard = leap): Game => begin(openPlace({ cards: [poolCard({ id: 'plain' }), card] }))
const second = (card?: LeapCard): Game => round(start(card), {})
const card = (game: Game) => viewFor(game, 'acute').card?.id
const losses = (game: Game) => told(game).ledger.filter(({ line }) => line === 'leap-loss')

describe('a leap', () => {
  it('is offered in rounds 2 to 4 until it is decided, and the plain cards come back', () => {
    let game = start()
    const dealt = [card(game)]
    for (let played = 1; played < 6; played++) {
      game = round(game, {})
      dealt.push(card(game))
    }
    expect(dealt).toEqual(['plain', 'leap', 'leap', 'leap', 'plain', 'plain'])
    const won = round(second(), {}, 1)
    expect(card(won)).toBe('plain')
    expect(won.state.leap).toMatchObject({ status: 'succeeded', since: 2 })
  })

  it('is still on the table while the round that decided it is read', () => {
    const shown = reveal(second(), {}, 1)
    expect(card(shown)).toBe('leap')
    expect(card(to(shown, 'reflect'))).toBe('leap')
  })

  it('takes no stake and does not count in n', () => {
    const shown = told(reveal(second(), {}, 1))
    expect(Object.values(shown.pooled)).toEqual([0, 0, 0, 0])
    expect(shown.scale).toBeLessThan(0.7)
  })

  it('that fails costs those who committed their listed loss, and nobody else', () => {
    const shown = reveal(second(), { acute: 1, community: 1 })
    expect(losses(shown)).toEqual([
      { line: 'leap-loss', from: 'acute', to: 'outside', pounds: 1_200_000 },
      { line: 'leap-loss', from: 'community', to: 'outside', pounds: 500_001 },
    ])
  })

  it('costs half after a failed attempt, and half of that again where power is shared', () => {
    const third = round(second(), { acute: 1 })
    expect(losses(reveal(third, { acute: 1, community: 1 })).map(({ pounds }) => pounds)).toEqual([
      600_000, 250_001,
    ])
    const shared = round(round(start(), { acute: doing(0, move('share-power')) }), { acute: 1 })
    expect(told(shared).ledger.find(({ line }) => line === 'leap-loss')?.pounds).toBe(600_000)
    expect(losses(reveal(shared, { acute: 1 })).map(({ pounds }) => pounds)).toEqual([300_000])
  })

  it('that nobody commits to is no attempt', () => {
    const third = round(second(), {})
    expect(third.state.leap.failures).toBe(0)
    expect(losses(reveal(third, { acute: 1 })).map(({ pounds }) => pounds)).toEqual([1_200_000])
  })

  it('with a lower threshold succeeds with fewer, and pays its grant to them alone', () => {
    const lower: LeapCard = {
      ...leap,
      threshold: 3,
      grant: { ...leap.grant, acute: 1_300_000, ccg: 800_000 },
    }
    const shown = reveal(second(lower), { acute: 1, ccg: 1, council: 1 })
    expect(shown.state.leap.status).toBe('succeeded')
    expect(told(shown).ledger).toEqual([
      { line: 'leap-grant', from: 'centre', to: 'acute', pounds: 1_300_000 },
      { line: 'leap-grant', from: 'centre', to: 'ccg', pounds: 800_000 },
    ])
  })

  it('works from two rounds later and does not decay', () => {
    const play = (level: Level): Game => {
      let game = round(second(), {}, level)
      for (let later = 0; later < 3; later++) game = round(game, {})
      return game
    }
    const [won, plain] = [play(1), play(0)]
    const delayed = (game: Game) => game.state.results.map(({ outcomes }) => outcomes?.delayedBedDays ?? 0)
    expect(delayed(won).slice(0, 3)).toEqual(delayed(plain).slice(0, 3))
    expect(delayed(won)[3]).toBeLessThan((delayed(plain)[3] ?? 0) - 300)
    expect(delayed(won)[4]).toBeLessThan((delayed(plain)[4] ?? 0) - 300)
    expect(handover(to(won, 'over'))[3]?.delayedBedDays).toBeLessThan(
      (handover(to(plain, 'over'))[3]?.delayedBedDays ?? 0) - 300,
    )
  })

  it('is all or nothing by default too: a silent seat that last pooled half commits, one that pooled less does not', () => {
    const cards = [poolCard({ id: 'plain' }), leap]
    const first = round(begin(openPlace({ cards }, { levels: true })), {
      acute: 0.5,
      ccg: 0.25,
      council: 0.75,
    })
    const { choices } = told(to(first, 'reveal'))
    expect(SEATS.map((seat) => choices[seat].level)).toEqual([1, 0, 1, 0])
  })

  it('moves trust by who was seen to commit', () => {
    const shown = told(reveal(second(), { acute: 1 }))
    expect(
      shown.trustChanges.filter(({ from }) => from === 'ccg').map(({ of, why }) => `${of} ${why}`),
    ).toEqual(['acute pooled', 'council held-back', 'community held-back'])
  })
})

describe('a round without a card', () => {
  const rest = restCard()

  it('has talk, moves and a quarter, but no choice, and moves trust by moves alone', () => {
    const deciding = to(begin(openPlace({ cards: [rest] })), 'decide')
    expect(viewFor(deciding, 'acute').legal).not.toContain('choose')
    const played = SEATS.reduce(
      (now, seat) =>
        send(now, { type: 'spend', seat, moves: [move('learn-together')] }, { type: 'lock', seat }),
      deciding,
    )
    expect(played.state.phase).toBe('reveal')
    const finished = lastRound(to(played, 'brief'))
    expect(finished.kind).toBe('rest')
    expect(Object.values(finished.choices).map(({ origin }) => origin)).toEqual(Array(4).fill('forced'))
    expect(new Set(finished.trustChanges.map(({ why }) => why))).toEqual(new Set(['learn-together']))
    expect(finished.outcomes?.fourHour).toBeGreaterThan(70)
  })
})
