import { describe, expect, it } from 'vitest'
import { forecastFor, type Game, handover, type Level, SEATS } from '../../src/engine/index.ts'
import {
  begin,
  doing,
  leapCard,
  move,
  oneIncident,
  openPlace,
  place,
  plainTable,
  poolCard,
  reveal,
  round,
  to,
} from '../support/place.ts'
import { extras } from '../support/random-play.ts'

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

  it('brings what a leap decided in the last round was to bring, when it was to come', () => {
    const won = (level: Level): readonly (number | undefined)[] => {
      let game = begin(
        place({ rounds: { kind: 'fixed', n: 4 }, cards: [poolCard(), leapCard()] }),
        'handover',
      )
      while (game.state.phase !== 'over') game = round(game, {}, game.state.round === 4 ? level : 0)
      return handover(game).map(({ delayedBedDays }) => delayedBedDays)
    }
    const [taken, left] = [won(1), won(0)]
    expect(taken[0]).toBe(left[0])
    expect(taken[1]).toBeLessThan((left[1] ?? 0) - 100)
  })

  it('lets an unfed pilot shrink', () => {
    const year = (shrink: number) => {
      const pilot = { ...extras.pilot, line: 'p1', start: 2_000_000, cap: 2_000_000, shrink } as const
      const game = begin(place({ pilot }), 'handover')
      return handover({ ...game, state: { ...game.state, phase: 'over' } }).map((one) => one.delayedBedDays)
    }
    expect(year(0.1)[3]).toBeGreaterThan((year(1)[3] ?? 0) + 100)
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

  it('counts the seat’s own stakes in its reserves', () => {
    const idle = (stake: number) =>
      begin(
        place({
          seats: place().seats.map((seat) => {
            const { shares } = seat
            const none = { ...shares, p1: 0, p2: 0, p3: 0, discharge: 0, prevention: 0, strength: 0 }
            return seat.id === 'community' ? { ...seat, stake, shares: none } : seat
          }),
        }),
      )
    const reserves = (stake: number) => forecastFor(idle(stake), 'community')?.reserves ?? 0
    expect(reserves(0) - reserves(100_000)).toBe(400_000)
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
