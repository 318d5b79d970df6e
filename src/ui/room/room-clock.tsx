import { useEffect, useRef, useState } from 'react'
import { say } from '../../i18n/index.ts'
import { clockAfter, leftMs, type RunningClock } from '../../workshop/client/running-clock.ts'
import type { ClockFrame } from '../../workshop/protocol/index.ts'
import { minutesWords } from './minutes-words.ts'
import { steady } from './use-room.ts'

interface RoomClockProps {
  readonly clock: ClockFrame
  /** The steady timer when this clock came. */
  readonly at: number
  /** Which phase of which round; a new one starts the clock anew. */
  readonly step: string
  readonly words?: boolean
}

/** Seconds left by the room's clock; the device's own clock is never asked. Null without a clock. */
export function useSecondsLeft({ clock, at, step }: RoomClockProps): number | null {
  const running = useRef<RunningClock | null>(null)
  const seen = useRef<ClockFrame | null>(null)
  if (seen.current !== clock) {
    running.current = clockAfter(running.current, clock, { step, now: at })
    seen.current = clock
  }
  const left = (): number | null => {
    const ms = leftMs(running.current, steady())
    return ms === null ? null : Math.ceil(ms / 1000)
  }
  const [, tick] = useState(0)
  useEffect(() => {
    const ticking = setInterval(() => tick((turn) => turn + 1), 250)
    return () => clearInterval(ticking)
  }, [])
  return left()
}

/** The room's clock: the same on every screen, standing still while the room is paused. */
export function RoomClock(props: RoomClockProps) {
  const seconds = useSecondsLeft(props)
  if (seconds === null) return null
  const { paused } = props.clock
  return (
    <p className="clock num" role="timer" aria-label={say('room.clock')}>
      {minutesWords(seconds)}
      {props.words === false && !paused ? null : (
        <span className={paused ? undefined : 'hide-s'}>
          {say(paused ? 'room.clock.paused' : 'room.clock.left')}
        </span>
      )}
    </p>
  )
}
