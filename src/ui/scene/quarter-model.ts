import {
  type BoardModel,
  type BoardSeat,
  boardChannels,
  boardSeats,
  onDay,
  type QuarterFrame,
} from './model.ts'
import type { Tempo } from './tempo.ts'

/** Days of the four stills for whoever wants no motion. */
export const quarterStills = [1, 30, 60, 91] as const

/** The still for a day 1…n; days outside are clamped. */
export function modelOnDay(model: BoardModel, frames: readonly QuarterFrame[], day: number): BoardModel {
  const frame = frames[Math.max(0, Math.min(frames.length, Math.round(day)) - 1)]
  return frame ? onDay(model, frame) : model
}

type Quarter = {
  readonly before: BoardModel
  readonly frames: readonly QuarterFrame[]
  readonly tempo: Tempo
}

/** The board at a moment of playing: people by whole days, water and heights without a jump. At the end exactly the last day. */
export function modelAt({ before, frames, tempo }: Quarter, moment: number): BoardModel {
  const [first, last] = [frames[0], frames.at(-1)]
  if (!first || !last) return before
  if (moment >= tempo.to) return onDay(before, last)
  if (moment < tempo.from) return opening(before, { first, share: moment / tempo.from })
  const day = tempo.dayAt(moment)
  const now = frames[Math.min(frames.length - 1, Math.floor(day))] ?? last
  const held =
    day < 1
      ? { ...before, pool: first.pool, channels: first.channels }
      : (frames[Math.floor(day) - 1] ?? first)
  return mix({ ...onDay(before, now) }, { from: held, to: now, share: day - Math.floor(day) })
}

/** The well runs down its channels before the first day. */
function opening(before: BoardModel, { first, share }: { first: QuarterFrame; share: number }): BoardModel {
  const { pool, channels } = mix(before, { from: before, to: first, share })
  return { ...before, pool, channels }
}

type Water = Pick<BoardModel, 'levels' | 'pool' | 'channels'>

function mix(model: BoardModel, { from, to, share }: { from: Water; to: Water; share: number }): BoardModel {
  const between = (a: number, b: number) => a + (b - a) * share
  const levels = boardSeats.map((seat) => [seat, level(seat, { from, to, share })] as const)
  const widths = boardChannels.map((one) => [one, between(from.channels[one], to.channels[one])] as const)
  return {
    ...model,
    levels: Object.fromEntries(levels) as BoardModel['levels'],
    pool: between(from.pool, to.pool),
    channels: Object.fromEntries(widths) as BoardModel['channels'],
  }
}

function level(seat: BoardSeat, { from, to, share }: { from: Water; to: Water; share: number }) {
  const [a, b] = [from.levels[seat], to.levels[seat]]
  return { freeboard: a.freeboard + (b.freeboard - a.freeboard) * share, word: share < 0.5 ? a.word : b.word }
}
