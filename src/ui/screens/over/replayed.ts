import {
  type DayPicture,
  type Game,
  handover,
  isJudged,
  type Outcomes,
  quarterDays,
  type RoundResult,
  type Seat,
  viewFor,
} from '../../../engine/index.ts'
import { readLog, runLog } from '../../../replay/index.ts'
import { boardModel } from '../../board-model.ts'
import { type BoardChoice, type BoardModel, boardSeats } from '../../scene/index.ts'
import { type Course, floorOf } from './course.ts'
import { type RoundReason, reasonsOf } from './reasons.ts'

/** What only playing the game again can tell: the picture of each round, and the machine's reasons. */
export interface Replayed {
  readonly reasons: Readonly<Partial<Record<Seat, readonly RoundReason[]>>>
  /** The place on the last day of a round; null for tables of fewer than four seats. */
  readonly pictureOf: (round: number) => BoardModel | null
  /** The year after the last round, which nobody plays; empty where the game goes on or no patients flow. */
  readonly year: readonly Outcomes[]
}

/** Plays a log again; null where these rules cannot. */
export function replay(log: string, course: Course): Replayed | null {
  const read = readLog(log)
  const run = read.ok ? runLog(read.value) : null
  if (run === null || !run.ok) return null
  const { last, steps } = run.value
  const games = steps.map(({ game }) => game)
  return {
    reasons: Object.fromEntries(course.seats.map((seat) => [seat, reasonsOf(last, seat)])),
    pictureOf: (round) =>
      course.seats.length === boardSeats.length ? pictureOf(games, course, round) : null,
    year: last.state.phase === 'over' ? handover(last) : [],
  }
}

/** The last game of a round shows how it ended; the one at its reveal knows the days of its quarter. */
function pictureOf(games: readonly Game[], course: Course, round: number): BoardModel | null {
  const result = course.results[round - 1]
  const ended = games.find(({ state }) => state.results.length >= round)
  const revealed = games.find(({ state }) => state.round === round && state.current?.at === 'reveal')
  if (result === undefined || ended === undefined) return null
  const day: DayPicture | null = revealed === undefined ? null : (quarterDays(revealed).at(-1) ?? null)
  const { rulebook, state } = ended
  const before: Game = { rulebook, state: { ...state, round, pool: result.pool, trust: result.trust } }
  const model = boardModel(viewFor(before, course.you ?? 'public'), { scenario: course.scenario, day })
  return { ...model, levels: levelsIn(course, result), trust: result.trust, choices: choicesIn(result) }
}

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
