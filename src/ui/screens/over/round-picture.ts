import {
  type DayPicture,
  type Game,
  isJudged,
  quarterDays,
  type RoundResult,
  type Seat,
  viewFor,
} from '../../../engine/index.ts'
import { boardModel } from '../../board-model.ts'
import type { BoardChoice, BoardModel } from '../../scene/model.ts'
import { type Course, floorOf } from './course.ts'

/** The place on the last day of a round. The last game of a round shows how it ended; the one at its reveal knows the days of its quarter. */
export function pictureOf(games: readonly Game[], course: Course, round: number): BoardModel | null {
  const result = course.results[round - 1]
  const ended = games.find(({ state }) => state.results.length >= round)
  const revealed = revealedIn(games, round)
  if (result === undefined || ended === undefined) return null
  const day: DayPicture | null = revealed === undefined ? null : (quarterDays(revealed).at(-1) ?? null)
  const { rulebook, state } = ended
  // The next round may have begun in that game: what is of this one stands in its result.
  const { pool, trust, incidents } = result
  const before: Game = { rulebook, state: { ...state, round, pool, trust, incidents } }
  const { closed, ...model } = boardModel(viewFor(before, course.you ?? 'public'), {
    scenario: course.scenario,
    day,
  })
  return { ...model, levels: levelsIn(course, result), trust: result.trust, choices: choicesIn(result) }
}

/** The game at the reveal of a round: it knows the days of its quarter. */
export const revealedIn = (games: readonly Game[], round: number): Game | undefined =>
  games.find(({ state }) => state.round === round && state.current?.at === 'reveal')

/** The game is over and the books are open: every stage stands at its true height. */
function levelsIn(course: Course, { reserves, standing }: RoundResult): BoardModel['levels'] {
  const level = (seat: Seat) => {
    const spec = course.scenario.seats.find(({ id }) => id === seat)
    const range = Math.max(1, (spec?.reserves ?? 0) - floorOf(course, seat))
    const height = (reserves[seat] - floorOf(course, seat)) / range
    return { freeboard: Math.max(-1, Math.min(1, height)), word: standing[seat] }
  }
  return {
    acute: level('acute'),
    ccg: level('ccg'),
    council: level('council'),
    community: level('community'),
  }
}

function choicesIn({ choices }: RoundResult): BoardModel['choices'] {
  const shown = (seat: Seat): BoardChoice =>
    !isJudged(choices[seat].origin) ? 'none' : choices[seat].level > 0 ? 'pour' : 'gate'
  return {
    acute: shown('acute'),
    ccg: shown('ccg'),
    council: shown('council'),
    community: shown('community'),
  }
}
