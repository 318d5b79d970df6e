import { describe, expect, it } from 'vitest'
import { forecastFor, type Game, handover, type Level, SEATS } from '../../src/engine/index.ts'
import {
  begin,
  doing,
  move,
  oneIncident,
  openPlace,
  place,
  plainTable,
  reveal,
  round,
  to,
} from '../support/place.ts'

const whole = (level: Level, seed = 'handover'): Game => {
  let game = begin(place(), seed)
  while (game.state.phase !== 'over') game = round(game, {}, level)
  return game
}

describe('the handover year', () => {
  it('plays four quarters after the last round, and leaves the game as it was', () => {
    const game = whole(1)
    const before = JSON.stringify(game.state)
    const year = handover(game)
    expect(year).toHaveLength(4)
    expect(handover(game)).toEqual(year)
    expect(JSON.stringify(game.state)).toBe(before)
  })

  it('shows what was handed on: pooled stocks still help, and fade', () => {
    const [pooled, held] = [handover(whole(1)), handover(whole(0))]
    const gain = pooled.map((quarter, index) => (held[index]?.delayedBedDays ?? 0) - quarter.delayedBedDays)
    for (const days of gain) expect(days).toBeGreaterThan(0)
    expect(gain[3] ?? 0).toBeLessThan(gain[0] ?? 0)
  })

  it('is untouched by incidents', () => {
    const surge = oneIncident({ do: 'demand', times: 2 })
    const deck = surge.deck.map((incident) => ({ ...incident, round: 9 }))
    const play = (incidents: boolean) => {
      let game = begin(place({ incidents: { chance: 0, deck } }, { incidents }), 'handover')
      while (game.state.phase !== 'over') game = round(game, {}, 1)
      return handover(game)
    }
    expect(play(true)).toEqual(play(false))
  })

  it('does not exist where no patients flow', () => {
    expect(handover(to(begin(plainTable()), 'over'))).toEqual([])
  })
})

describe('a forecast', () => {
  it('is an optimistic plan of the seat’s own while books are closed', () => {
    const game = begin(openPlace())
    const plan = forecastFor(game, 'acute')
    expect(plan?.kind).toBe('plan')
    expect(plan?.quarters).toHaveLength(4)
    let held = game
    for (let played = 0; played < 4; played++) held = round(held, {})
    const last = held.state.results[3]?.outcomes
    expect(plan?.quarters[3]?.delayedBedDays).toBeLessThan(last?.delayedBedDays ?? 0)
    expect(plan?.quarters[3]?.fourHour).toBeGreaterThan(last?.fourHour ?? 100)
  })

  it('is the true one for everybody once three books are open: what comes if all repeat their last choices', () => {
    const open = doing(0, move('open-the-books'))
    const two = round(begin(openPlace()), { acute: open, ccg: open })
    expect(SEATS.map((seat) => forecastFor(two, seat)?.kind)).toEqual(['plan', 'plan', 'plan', 'plan'])
    const three = round(two, { council: open })
    const truth = SEATS.map((seat) => forecastFor(three, seat))
    expect(truth.map((one) => one?.kind)).toEqual(['true', 'true', 'true', 'true'])
    for (const one of truth) expect(one?.quarters).toEqual(truth[0]?.quarters)
    let game = three
    const came: number[] = []
    for (let played = 0; played < 4; played++) {
      game = round(game, {})
      came.push(game.state.results.at(-1)?.outcomes?.fourHour ?? 0)
    }
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
    const expected = mean(truth[0]?.quarters.map(({ fourHour }) => fourHour) ?? [])
    expect(Math.abs(expected - mean(came))).toBeLessThan(3)
    const plan = forecastFor({ ...three, state: { ...three.state, trueForecast: false } }, 'acute')
    expect(mean(plan?.quarters.map(({ fourHour }) => fourHour) ?? [])).toBeGreaterThan(expected + 2)
  })

  it('follows last choices, and not the draws of this game', () => {
    const open = doing(1, move('open-the-books'))
    const pooled = round(begin(openPlace()), { acute: open, ccg: open, council: open, community: 1 })
    const held: Game = {
      ...pooled,
      state: {
        ...pooled.state,
        results: pooled.state.results.map((result) => ({
          ...result,
          choices: {
            ...result.choices,
            ...Object.fromEntries(SEATS.map((seat) => [seat, { level: 0, origin: 'chosen', reason: null }])),
          },
        })),
      },
    }
    const last = (game: Game) => forecastFor(game, 'ccg')?.quarters[3]?.delayedBedDays ?? 0
    expect(last(pooled)).toBeLessThan(last(held) - 100)
    const other = {
      ...pooled,
      rulebook: { ...pooled.rulebook, seed: 'another', flow: begin(openPlace(), 'another').rulebook.flow },
    }
    expect(forecastFor(other, 'ccg')).toEqual(forecastFor(pooled, 'ccg'))
  })

  it('is given before the reveal, and only where patients flow', () => {
    expect(forecastFor(reveal(begin(openPlace()), {}), 'acute')).toBe(null)
    expect(forecastFor(begin(plainTable()), 'acute')).toBe(null)
  })

  it('is the same however often it is asked, and before and after drafts', () => {
    const game = begin(openPlace())
    expect(forecastFor(to(game, 'decide'), 'acute')).toEqual(forecastFor(game, 'acute'))
  })
})
