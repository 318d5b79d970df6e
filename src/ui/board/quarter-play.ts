import {
  type BoardModel,
  channelDrops,
  modelAt,
  modelOnDay,
  onDay,
  type QuarterFrame,
  quarterStills,
  quarterTempo,
  quarterTraffic,
} from '../scene/index.ts'
import type { Moment } from './place-scene.ts'
import type { Playback, QuarterOptions } from './port.ts'

type Play = {
  readonly before: BoardModel
  readonly frames: readonly QuarterFrame[]
  readonly options: QuarterOptions
  readonly show: (moment: Moment) => void
}
/** A playback that is driven by frames of the screen: `advance` returns false when it has ended. */
export type DrivenPlayback = Playback & { readonly advance: (seconds: number) => boolean }

/** Plays a quarter day by day; every moment is a function of the seconds, so seeking and skipping cost nothing. */
export function playQuarter({ before, frames, options, show }: Play): DrivenPlayback {
  const tempo = quarterTempo(frames, options.seconds)
  const traffic = quarterTraffic(frames, { tempo, peoplePerLight: before.peoplePerLight })
  let seconds = 0
  let factor = 1
  let isPaused = false
  let hasEnded = false
  let dayShown = -1

  const draw = () => {
    const day = tempo.dayAt(seconds)
    const rest = Math.max(0, Math.min(1, (seconds - tempo.to) / (tempo.seconds - tempo.to)))
    const weekday = frames[Math.min(frames.length - 1, Math.floor(day))]?.weekday ?? 0
    const isRunning = seconds > tempo.from && seconds < tempo.to
    const model = modelAt({ before, frames, tempo }, seconds)
    const [moving, drops] = rest < 1 ? [traffic(seconds), channelDrops(model, seconds)] : [[], []]
    show({ model, moving, drops, rest, isWeekend: isRunning && weekday > 4 })
    const whole = Math.min(frames.length, Math.floor(day))
    if (whole === dayShown) return
    dayShown = whole
    options.onDay?.(whole)
  }
  const end = () => {
    if (hasEnded) return
    hasEnded = true
    seconds = tempo.seconds
    draw()
    options.onEnd?.()
  }
  const moveTo = (moment: number) => {
    seconds = moment
    if (seconds >= tempo.seconds) end()
    else draw()
  }
  draw()
  return {
    advance: (passed) => {
      if (!isPaused && !hasEnded) moveTo(seconds + passed * factor)
      return !hasEnded
    },
    pause: () => {
      isPaused = true
    },
    resume: () => {
      isPaused = false
    },
    seek: (day) => {
      if (day < frames.length) hasEnded = false
      moveTo(day >= frames.length ? tempo.seconds : tempo.secondsAt(day))
    },
    speed: (wanted) => {
      factor = Math.max(0, wanted)
    },
    skip: end,
    next: end,
  }
}

/** Without motion: four stills, stepped by the player. Same days, same order, same last frame. */
export function stepQuarter({ before, frames, options, show }: Play): DrivenPlayback {
  const stills = quarterStills.filter((day) => day < frames.length)
  let at = 0
  let hasEnded = false
  const showDay = (day: number) => {
    show({ model: modelOnDay(before, frames, day) })
    options.onDay?.(day)
  }
  const end = () => {
    if (hasEnded) return
    hasEnded = true
    const last = frames.at(-1)
    show({ model: last ? onDay(before, last) : before })
    options.onDay?.(frames.length)
    options.onEnd?.()
  }
  const seek = (day: number) => {
    hasEnded = false
    if (day >= frames.length) return end()
    at = Math.max(
      0,
      stills.findLastIndex((still) => still <= day),
    )
    showDay(Math.max(1, Math.round(day)))
  }
  const next = () => {
    at += 1
    const still = stills[at]
    if (still === undefined) end()
    else showDay(still)
  }
  const nothing = () => {}
  showDay(stills[0] ?? frames.length)
  return { advance: () => !hasEnded, pause: nothing, resume: nothing, speed: nothing, seek, skip: end, next }
}
