import { channelCourses } from './channels.ts'
import { alongCubic, type Cubic, cubicUpTo, type Point } from './geometry.ts'
import { type BoardModel, boardChannels, boardSeats } from './model.ts'
import { streamCourse } from './pours.ts'

/** Bright water on its way: where money runs into the pool, or out of it. */
export type Drop = { readonly x: number; readonly y: number }

const lap = 0.9
const spread = [0, 0.2, 0.4, 0.6, 0.8]

/** Along every stream that pours, as far as it has come. */
export function streamDrops(
  model: BoardModel,
  { seconds, streams }: { seconds: number; streams: number },
): readonly Drop[] {
  if (streams <= 0.05) return []
  return boardSeats.flatMap((seat) =>
    model.choices[seat] === 'pour'
      ? drops(cubicUpTo(streamCourse(model, seat), Math.min(1, streams)), seconds / lap)
      : [],
  )
}

/** Along every channel in which water runs, away from the pool. */
export function channelDrops({ channels }: Pick<BoardModel, 'channels'>, seconds: number): readonly Drop[] {
  return boardChannels.flatMap((channel) =>
    channels[channel] > 0.01 ? drops(channelCourses[channel], seconds / (2 * lap)) : [],
  )
}

function drops(course: Cubic, laps: number): readonly Drop[] {
  return spread.map((start) => {
    const [x, y]: Point = alongCubic(course, (start + laps) % 1)
    return { x, y }
  })
}
