// The days of a quarter as frames for the living picture: people and beds day by day, money rising or sinking evenly.
import type { DayPicture, Scenario } from '../engine/index.ts'
import { peopleOn, roomOn, travelOn } from './board-model.ts'
import {
  type BoardBySeat,
  type BoardModel,
  boardSeats,
  type QuarterFrame,
  type SeatLevel,
} from './scene/model.ts'

/** Frames 1…91. `before` and `after` are the board at either end: levels pass from one to the other without a jump. */
export function quarterFrames(
  days: readonly DayPicture[],
  ends: { readonly before: BoardModel; readonly after: BoardModel; readonly scenario: Scenario },
): readonly QuarterFrame[] {
  const { before, after, scenario } = ends
  return days.map((day, index) => ({
    day: index + 1,
    weekday: day.weekday,
    people: peopleOn(day),
    room: roomOn(day),
    travel: travelOn(day, scenario),
    levels: between(before.levels, after.levels, (index + 1) / days.length),
    pool: after.pool,
    channels: after.channels,
  }))
}

function between(
  from: BoardBySeat<SeatLevel>,
  to: BoardBySeat<SeatLevel>,
  share: number,
): BoardBySeat<SeatLevel> {
  const levels: Partial<Record<(typeof boardSeats)[number], SeatLevel>> = {}
  for (const seat of boardSeats) {
    const freeboard = from[seat].freeboard + (to[seat].freeboard - from[seat].freeboard) * share
    levels[seat] = { freeboard, word: share < 1 ? from[seat].word : to[seat].word }
  }
  return levels as BoardBySeat<SeatLevel>
}
