import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Game, type Level, playRound, sharingQuarters, startGame } from '../../src/engine/index.ts'
import { person, seated, shipped } from '../support/games.ts'

const scenario = shipped('winter-beds')
const begun = (seed: string): Game => startGame({ scenario, seed, sitters: seated(scenario, person) })
const levels = (mask: number) => {
  const of = (bit: number): Level => (((mask >> bit) & 1) === 1 ? 1 : 0)
  return { acute: of(0), ccg: of(1), council: of(2), community: of(3) }
}
const mask = fc.integer({ min: 0, max: 15 })

describe('games that share their quarters', () => {
  it('come out as games that do not, whatever was played before them', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.array(mask, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        (seed, plays) => {
          const plain = begun(seed)
          const shared = sharingQuarters(plain)
          const played = (from: Game, masks: readonly number[]) =>
            masks.reduce((game, one) => playRound(game, levels(one)), from).state
          for (const masks of plays) expect(played(shared, masks)).toEqual(played(plain, masks))
        },
      ),
      { numRuns: 20 },
    )
  })

  it('run the patients of a round once, since pooled money works a round later', () => {
    const first = sharingQuarters(begun('once'))
    const patients = (game: Game) => game.state.results.at(-1)?.flow
    const [held, pooled] = [playRound(first, levels(0)), playRound(first, levels(15))]
    expect(patients(pooled)).toBe(patients(held))
    expect(patients(playRound(pooled, levels(0)))).not.toEqual(patients(playRound(held, levels(0))))
  })
})
