import { boardSeats, type QuarterFrame } from './model.ts'

/** Shares of a quarter's playing time: first the well runs into the channels, at the end all comes to rest. */
const opening = 0.1
const closing = 0.1
/** A stage that crosses its floor gets this much time of its own. */
const crossingSeconds = 0.6

/** Playing time of a quarter: seconds ↔ days. Day 0 is the evening before, day n the last evening. */
export type Tempo = {
  readonly seconds: number
  /** the days run between these two moments */
  readonly from: number
  readonly to: number
  readonly dayAt: (seconds: number) => number
  readonly secondsAt: (day: number) => number
}

/** How long each day of these frames plays when the whole takes `seconds`. */
export function quarterTempo(frames: readonly QuarterFrame[], seconds: number): Tempo {
  const from = seconds * opening
  const to = seconds * (1 - closing)
  const starts = dayStarts(frames, { from, to })
  const dayAt = (moment: number) => {
    if (moment <= from) return 0
    if (moment >= to) return frames.length
    const day = starts.findLastIndex((start) => start <= moment)
    const [start = from, end = to] = [starts[day], starts[day + 1]]
    return day + (end > start ? (moment - start) / (end - start) : 0)
  }
  const secondsAt = (day: number) => {
    const whole = Math.max(0, Math.min(frames.length, Math.floor(day)))
    const [start = to, end = start] = [starts[whole], starts[whole + 1]]
    return start + (end - start) * Math.max(0, Math.min(1, day - whole))
  }
  return { seconds, from, to, dayAt, secondsAt }
}

function dayStarts(
  frames: readonly QuarterFrame[],
  { from, to }: { from: number; to: number },
): readonly number[] {
  const span = to - from
  const slow = frames.map((frame, i) => crossesFloor(frames[i - 1], frame))
  const crossings = slow.filter(Boolean).length
  // never more than half of the time, however many stages go under
  const each = crossings === 0 ? 0 : Math.min(crossingSeconds, span / 2 / crossings)
  const usual = (span - each * crossings) / Math.max(1, frames.length - crossings)
  const starts = [from]
  for (const isSlow of slow) starts.push((starts.at(-1) ?? from) + (isSlow ? each : usual))
  return starts
}

function crossesFloor(before: QuarterFrame | undefined, after: QuarterFrame): boolean {
  if (before === undefined) return false
  return boardSeats.some((seat) => before.levels[seat].freeboard < 0 !== after.levels[seat].freeboard < 0)
}
