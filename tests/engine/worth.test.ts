import { describe, expect, it } from 'vitest'
import { type Game, SEATS, type Seat } from '../../src/engine/index.ts'
import { begin, type Doing, doing, move, openPlace, plainTable, round, trust } from '../support/place.ts'

const SEEDS = Array.from({ length: 64 }, (_, seed) => `worth ${seed}`)

/** A whole game in which all pool, with what `extra` adds in each round. */
function played(seed: string, extra: (round: number) => Doing): Game {
  let game = begin(openPlace(), seed)
  while (game.state.phase !== 'over') game = round(game, extra(game.state.round), 1)
  return game
}

const plainGames = new Map<string, Game>()

/** The same game without anything extra, played once a seed. */
function plain(seed: string): Game {
  const game = plainGames.get(seed) ?? played(seed, () => ({}))
  plainGames.set(seed, game)
  return game
}

const score = (game: Game, seats: readonly Seat[]): number =>
  game.state.results.reduce((sum, { scores }) => sum + seats.reduce((all, seat) => all + scores[seat], 0), 0)

/** Mean gain in board scores over paired games, in pounds, and its standard error. */
function gain(extra: (round: number) => Doing, seats: readonly Seat[] = SEATS) {
  const gains = SEEDS.map((seed) => score(played(seed, extra), seats) - score(plain(seed), seats))
  const mean = gains.reduce((a, b) => a + b, 0) / gains.length
  const variance = gains.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (gains.length - 1)
  return { mean, error: Math.sqrt(variance / gains.length) }
}

describe('a move is worth its headspace: over a game in which all pool the place gains by', () => {
  const cases: readonly (readonly [string, (round: number) => Doing])[] = [
    ['Go and see', () => ({ acute: doing(1, move('go-and-see')) })],
    ['Do the boring well', (now) => (now <= 3 ? { acute: doing(1, move('do-the-boring-well')) } : {})],
    ['Mission', () => ({ acute: doing(1, move('mission')), ccg: doing(1, move('mission')) })],
    [
      'Learn together',
      () => ({ acute: doing(1, move('learn-together')), ccg: doing(1, move('learn-together')) }),
    ],
    ['Share power with citizens', (now) => (now === 1 ? { council: doing(1, move('share-power')) } : {})],
  ]
  it.each(cases)('%s', (_, extra) => {
    const { mean, error } = gain(extra)
    expect(mean).toBeGreaterThan(2 * error)
  })

  it('Clear the runway, and so does the seat whose runway it is', () => {
    const clear = () => ({ community: doing(1, move('clear-the-runway', 'acute')) })
    const own = gain(clear, ['acute'])
    expect(own.mean).toBeGreaterThan(2 * own.error)
    expect(gain(clear).mean).toBeGreaterThan(0)
  })
})

describe('a move is not always worth it to the seat that makes it', () => {
  it('residents may spend a fifth of the stake against its interest', () => {
    const { mean, error } = gain(
      (now) => (now === 1 ? { acute: doing(1, move('share-power')) } : {}),
      ['acute'],
    )
    expect(mean).toBeLessThan(-2 * error)
  })
})

describe('a joint appointment is worth its headspace where trust falls', () => {
  it('the pair thinks better of each other at the end than without it', () => {
    const run = (joint: boolean): Game => {
      let game = begin(plainTable())
      const pair: Doing = {
        acute: doing(0, move('joint-appointment', 'ccg')),
        ccg: doing(0, move('joint-appointment', 'acute')),
      }
      for (let played = 0; played < 6; played++) game = round(game, joint && played === 0 ? pair : {})
      return game
    }
    expect(trust(run(true), 'acute', 'ccg') - trust(run(false), 'acute', 'ccg')).toBe(40)
  })
})
