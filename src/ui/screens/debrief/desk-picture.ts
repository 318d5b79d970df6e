import { quarterDays, viewFor } from '../../../engine/index.ts'
import { quarterFrames } from '../../quarter-frames.ts'
import { boardSeats } from '../../scene/model.ts'
import { courseOf } from '../over/course.ts'
import { pictureOf, revealedIn } from '../over/round-picture.ts'
import type { LetterRead, Reel } from './asks.ts'
import type { Held } from './held.ts'

/** The picture of a round; null for fewer than four seats, or where these rules cannot play the log again. */
export function reelOf(held: Held, round: number): Reel | null {
  const run = held.run()
  const course = courseOf(held.log)
  if (run === null || course.seats.length !== boardSeats.length) return null
  const games = run.standing.map(({ game }) => game)
  const after = pictureOf(games, course, round)
  if (after === null) return null
  const earlier = round > 1 ? pictureOf(games, course, round - 1) : null
  const before =
    earlier === null ? { ...after, choices: after.choices } : { ...earlier, choices: after.choices }
  const revealed = revealedIn(games, round)
  const days = revealed === undefined ? [] : quarterDays(revealed)
  return { before, after, frames: quarterFrames(days, { before, after, scenario: course.scenario }) }
}

/** Every letter of the finished rounds, by rounds, in seat order. Empty while a game goes on: they are still private. */
export function lettersIn(held: Held): readonly LetterRead[] {
  const run = held.run()
  if (run === null || !held.log.sealed) return []
  const course = courseOf(held.log)
  const games = [run.start, ...run.standing.map(({ game }) => game)]
  return course.results.flatMap(({ round }) => {
    const game = games.find(({ state }) => state.round === round && state.phase !== 'over')
    if (game === undefined) return []
    return course.seats.flatMap((seat) => {
      const letter = viewFor(game, seat).own?.letter
      return letter ? [{ round, seat, ...letter }] : []
    })
  })
}
