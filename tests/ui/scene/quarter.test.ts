import { describe, expect, test, vi } from 'vitest'
import type { Moment } from '../../../src/ui/board/place-scene.ts'
import { playQuarter, stepQuarter } from '../../../src/ui/board/quarter-play.ts'
import {
  boardSeats,
  channelDrops,
  modelAt,
  onDay,
  type QuarterFrame,
  quarterTempo,
  quarterTraffic,
  revealAt,
  revealSeconds,
  routeCourses,
} from '../../../src/ui/scene/index.ts'
import { atLevels, calmPlace, hardPlace, revealedPlace } from './places.ts'

/** A quarter in which the commissioner sinks through its floor on day 73 and the crowd grows. */
const frames: readonly QuarterFrame[] = Array.from({ length: 91 }, (_, i) => {
  const { levels } = atLevels(calmPlace, { ccg: 0.8 - (i + 1) / 90 })
  const { room, travel } = calmPlace
  const people = { ...calmPlace.people, stuckForHomeCare: 10 + i }
  return { day: i + 1, weekday: i % 7, people, room, travel, levels, pool: 0.3, channels: hardPlace.channels }
})
const tempo = quarterTempo(frames, 8)

describe('water on its way', () => {
  test('runs out of the pool only along channels that are not dry', () => {
    const dry = { prevention: 0, homeCare: 0, rehab: 0, careHomes: 0 }
    expect(channelDrops({ channels: dry }, 1)).toEqual([])
    const one = channelDrops({ channels: { ...dry, rehab: 0.4 } }, 1)
    expect(one.length).toBeGreaterThan(0)
    expect(one.every(({ y }) => y >= 455)).toBe(true)
  })

  test('runs into the pool from those who pooled, and from nobody else', () => {
    const held = { ...revealedPlace, choices: { ...calmPlace.choices, council: 'gate' } } as const
    expect(revealAt({ before: calmPlace, after: held }, 1).drops).toEqual([])
    expect(revealAt({ before: calmPlace, after: revealedPlace }, 1).drops.length).toBeGreaterThan(0)
    expect(revealAt({ before: calmPlace, after: revealedPlace }, revealSeconds).drops).toEqual([])
  })
})

describe('tempo of a quarter', () => {
  test('days run between the opening and the rest, and never backwards', () => {
    const days = Array.from({ length: 801 }, (_, i) => tempo.dayAt(i / 100))
    expect([days[0], days.at(-1)]).toEqual([0, 91])
    expect(days).toEqual(days.toSorted((a, b) => a - b))
  })

  test('seconds and days turn into each other', () => {
    for (const day of [0, 0.5, 1, 30, 72.4, 90, 91])
      expect(tempo.dayAt(tempo.secondsAt(day))).toBeCloseTo(day, 6)
  })

  test('the day on which a stage crosses its floor gets 0.6 seconds of its own', () => {
    const long = frames
      .map((_, i) => tempo.secondsAt(i + 1) - tempo.secondsAt(i))
      .filter((seconds) => seconds > 0.3)
    expect(long).toHaveLength(1)
    expect(long[0]).toBeCloseTo(0.6, 6)
  })
})

describe('the board during a quarter', () => {
  test('ends exactly on the last day', () => {
    const last = frames.at(-1) ?? frames[0]
    expect(modelAt({ before: calmPlace, frames, tempo }, 8)).toEqual(last && onDay(calmPlace, last))
  })

  test('heights, pool and channels pass without a jump', () => {
    const moments = Array.from({ length: 481 }, (_, i) =>
      modelAt({ before: calmPlace, frames, tempo }, i / 60),
    )
    for (const [i, now] of moments.entries()) {
      const before = moments[i - 1] ?? now
      for (const seat of boardSeats)
        expect(Math.abs(now.levels[seat].freeboard - before.levels[seat].freeboard)).toBeLessThan(0.05)
      expect(Math.abs(now.pool - before.pool)).toBeLessThan(0.05)
    }
  })

  test('lights keep one speed and stay on their ways', () => {
    const traffic = quarterTraffic(frames, { tempo, peoplePerLight: 5 })
    expect(traffic(0)).toEqual([])
    const all = traffic(4)
    expect(all.length).toBeGreaterThan(20)
    expect(traffic(4)).toEqual(all)
    const xs = Object.values(routeCourses).flatMap((course) => course.map(([x]) => x))
    for (const { x, y } of all) {
      expect(x).toBeGreaterThanOrEqual(Math.min(...xs))
      expect(x).toBeLessThanOrEqual(Math.max(...xs))
      expect(y).toBeGreaterThan(100)
    }
  })
})

describe('playing', () => {
  const recorded = (make: typeof playQuarter) => {
    const moments: Moment[] = []
    const days: number[] = []
    const onEnd = vi.fn()
    const options = { seconds: 8, onDay: (day: number) => days.push(day), onEnd }
    const playback = make({ before: calmPlace, frames, options, show: (moment) => moments.push(moment) })
    return { moments, days, onEnd, playback }
  }

  test('skipping shows the same last frame as playing through', () => {
    const [played, skipped, still] = [recorded(playQuarter), recorded(playQuarter), recorded(stepQuarter)]
    while (played.playback.advance(1 / 60));
    skipped.playback.skip()
    still.playback.skip()
    expect(skipped.moments.at(-1)).toEqual(played.moments.at(-1))
    expect(still.moments.at(-1)?.model).toEqual(played.moments.at(-1)?.model)
    expect(played.moments.at(-1)).toMatchObject({ moving: [], rest: 1 })
  })

  test('every day is told once, in order, and the end once', () => {
    const { days, onEnd, playback } = recorded(playQuarter)
    while (playback.advance(1 / 60));
    playback.skip()
    expect(days).toEqual(Array.from({ length: 92 }, (_, i) => i))
    expect(onEnd).toHaveBeenCalledTimes(1)
  })

  test('a paused quarter stands still, at half speed it takes twice as long', () => {
    const { days, playback } = recorded(playQuarter)
    playback.pause()
    playback.advance(3)
    expect(days.at(-1)).toBe(0)
    playback.resume()
    playback.speed(0.5)
    for (let i = 0; i < 8; i++) playback.advance(1)
    expect(days.at(-1)).toBe(Math.floor(tempo.dayAt(4)))
  })

  test('after the end it can be seen again from any day', () => {
    const { days, onEnd, playback } = recorded(playQuarter)
    playback.skip()
    playback.seek(10)
    expect(days.at(-1)).toBe(10)
    while (playback.advance(0.5));
    expect([days.at(-1), onEnd.mock.calls.length]).toEqual([91, 2])
  })

  test('without motion the player steps through days 1, 30, 60 and 91', () => {
    const { days, onEnd, moments, playback } = recorded(stepQuarter)
    for (let i = 0; i < 3; i++) playback.next()
    expect(days).toEqual([1, 30, 60, 91])
    expect(onEnd).toHaveBeenCalledTimes(1)
    expect(moments.every(({ moving }) => moving === undefined)).toBe(true)
  })
})

describe('the reveal', () => {
  const ends = { before: { ...calmPlace, pool: 0.1 }, after: { ...revealedPlace, trust: hardPlace.trust } }

  test('ends on the board as it is afterwards', () => {
    expect(revealAt(ends, revealSeconds).model).toEqual(ends.after)
  })

  test('bridges change after the streams, the most changed half first', () => {
    expect(revealAt(ends, 1.9).model.trust).toEqual(ends.before.trust)
    const { trust } = revealAt(ends, 2).model
    const changed = boardSeats.flatMap((from) =>
      boardSeats.filter((of) => trust[from][of] !== ends.before.trust[from][of]).map((of) => `${from} ${of}`),
    )
    expect(changed).toEqual(['ccg acute'])
  })

  test('the well rises by whole steps', () => {
    const pools = new Set(Array.from({ length: 60 }, (_, i) => revealAt(ends, i / 20).model.pool))
    expect(pools.size).toBe(6)
  })
})
