import type { Seat } from '../../../engine/index.ts'
import { type ChoiceShape, choiceShape } from './choice-words.ts'
import { type Course, floorOf, holdingsOf, peopleStuck } from './course.ts'

export interface Point {
  readonly round: number
  readonly x: number
  readonly y: number
  /** Null at the start. */
  readonly shape: ChoiceShape | null
  readonly under: boolean
}
export interface Strip {
  readonly seat: Seat
  readonly top: number
  readonly water: number
  readonly points: readonly Point[]
}
export interface Layout {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly columns: readonly { readonly round: number; readonly x: number }[]
  readonly strips: readonly Strip[]
  /** Average people stuck a round, or an empty list where no patients are modelled. */
  readonly stuck: readonly { readonly x: number; readonly people: number }[]
  readonly stuckTop: number
  readonly axis: number
}

const SIZES = {
  /** Names stand to the left of their strip. */
  wide: { width: 1136, left: 240, right: 44, rise: 62, fall: 26, gap: 8, head: 8 },
  /** Names stand above their strip, and the whole fits a phone without scrolling. */
  narrow: { width: 360, left: 16, right: 20, rise: 46, fall: 20, gap: 6, head: 32 },
  /** For a projector: few words, large, and all of it on one screen. */
  wall: { width: 640, left: 20, right: 26, rise: 26, fall: 12, gap: 4, head: 20 },
  /** The same for a wide one. */
  broad: { width: 860, left: 20, right: 26, rise: 26, fall: 12, gap: 4, head: 20 },
} as const
export type ChartSize = keyof typeof SIZES

const STUCK_ROW = 62

/** Where everything of the timeline stands. Height above a strip's water is reserves above the floor, each seat on its own scale. */
export function timelineLayout(course: Course, size: ChartSize): Layout {
  const { width, left, right, rise, fall, gap, head } = SIZES[size]
  const { results, seats } = course
  const step = (width - left - right) / Math.max(1, results.length)
  const xOf = (round: number) => left + step * round
  const each = head + rise + fall + gap
  const strips = seats.map((seat, at): Strip => {
    const water = at * each + head + rise
    const floor = floorOf(course, seat)
    const heights = holdingsOf(course, seat).map((held) => held - floor)
    const scale = rise / Math.max(1, ...heights, (Math.max(...heights.map((h) => -h)) * rise) / fall)
    const points = heights.map((height, round): Point => {
      const result = results[round - 1]
      return {
        round,
        x: xOf(round),
        y: water - height * scale,
        shape: result === undefined ? null : choiceShape(result.choices[seat]),
        under: result?.standing[seat] === 'under',
      }
    })
    return { seat, top: at * each, water, points }
  })
  const stuck = results.flatMap((result) => {
    const people = peopleStuck(result)
    return people === null ? [] : [{ x: xOf(result.round), people }]
  })
  const stuckTop = seats.length * each + 6
  const axis = stuckTop + (stuck.length > 0 ? STUCK_ROW : 0) + 18
  const columns = results.map(({ round }) => ({ round, x: xOf(round) }))
  return { width, height: axis + 8, left, right, columns, strips, stuck, stuckTop, axis }
}

/** Small waves along a strip's waterline. */
export function waves(from: number, to: number, y: number): string {
  const count = Math.max(1, Math.round((to - from) / 34))
  const half = (to - from) / count / 2
  return `M${from} ${y}${`q${half / 2}-4 ${half} 0t${half} 0`.repeat(count)}`
}
