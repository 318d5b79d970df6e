import { describe, expect, test } from 'vitest'
import { clockAfter, leftMs, type RunningClock } from '../../../src/workshop/client/running-clock.ts'
import type { ClockFrame } from '../../../src/workshop/protocol/index.ts'

const frame = (remainingMs: number | null, paused = false): ClockFrame => ({
  remainingMs,
  paused,
  waitingFor: [],
})

/** Frames of one phase as they arrive: when, and what each says is left. */
function clockOf(frames: readonly (readonly [now: number, frame: ClockFrame])[], step = '1 1 decide 0') {
  return frames.reduce<RunningClock | null>(
    (clock, [now, one]) => clockAfter(clock, one, { step, now }),
    null,
  )
}

describe('a clock on a screen', () => {
  test('counts down by the steady timer alone, and stops at nought', () => {
    const clock = clockOf([[500, frame(10_000)]])
    expect(leftMs(clock, 500)).toBe(10_000)
    expect(leftMs(clock, 4_500)).toBe(6_000)
    expect(leftMs(clock, 99_000)).toBe(0)
  })

  test('is not put back by a frame that was slow on its way', () => {
    // Sent with 6 s left, and 900 ms under way: it says 6 s when 5.1 s are left.
    const clock = clockOf([
      [0, frame(10_000)],
      [4_900, frame(6_000)],
    ])
    expect(leftMs(clock, 4_900)).toBe(5_100)
  })

  test('is put forward at once where a frame says that less is left', () => {
    const clock = clockOf([
      [0, frame(10_000)],
      [1_000, frame(7_000)],
    ])
    expect(leftMs(clock, 1_000)).toBe(7_000)
  })

  test('takes an extension, and a new phase', () => {
    const extended = clockOf([
      [0, frame(10_000)],
      [5_000, frame(65_000)],
    ])
    expect(leftMs(extended, 5_000)).toBe(65_000)
    const next = clockAfter(extended, frame(65_500), { step: '1 1 reveal 0', now: 5_000 })
    expect(leftMs(next, 5_000)).toBe(65_500)
  })

  test('stands still while the room is paused, and goes on from there', () => {
    const paused = clockOf([
      [0, frame(10_000)],
      [2_000, frame(8_000, true)],
    ])
    expect(leftMs(paused, 60_000)).toBe(8_000)
    const on = clockAfter(paused, frame(8_000), { step: '1 1 decide 0', now: 60_000 })
    expect(leftMs(on, 61_000)).toBe(7_000)
  })

  test('is none where the phase has no clock', () => {
    expect(leftMs(clockOf([[0, frame(null)]]), 5)).toBeNull()
    expect(leftMs(null, 5)).toBeNull()
  })

  test('never shows more than it showed, whatever the delays of frames within a second', () => {
    let clock: RunningClock | null = null
    let shown = Number.POSITIVE_INFINITY
    for (let now = 0; now < 30_000; now += 250) {
      const delay = (now * 7919) % 1_000
      clock = clockAfter(clock, frame(Math.max(0, 30_000 - now + delay)), { step: 's', now })
      const left = leftMs(clock, now) ?? 0
      expect(left).toBeLessThanOrEqual(shown)
      expect(left - (30_000 - now)).toBeLessThanOrEqual(1_000)
      shown = left
    }
  })
})
