import { CANVAS, Game, Scale, WEBGL } from 'phaser'
import { type BoardTheme, frame, revealAt, revealSeconds } from '../scene/index.ts'
import type { Finish } from './ground.ts'
import { type Moment, PlaceScene, type Plays } from './place-scene.ts'
import type { Board, MountOptions } from './port.ts'
import { playQuarter, stepQuarter } from './quarter-play.ts'
import { chooseRenderer } from './renderer.ts'

/** Frames a second while nothing but the water moves. */
const calmRate = 20
/** Under this width lights are drawn larger. */
const smallWidth = 700
const finest = 2

/** Puts the living picture into an element of 16:9. Everything it shows is a function of the models it is given. */
export function mountBoard(
  el: HTMLElement,
  { model: first, theme: firstTheme, reducedMotion, renderer = chooseRenderer(), onReady }: MountOptions,
): Board {
  let model = first
  let theme: BoardTheme = firstTheme
  let playing: ((seconds: number) => boolean) | undefined
  let plays: Plays = 'quarter'
  let isStarted = false
  let isPaused = false

  const scene = new PlaceScene({ finish: finishOf(el, theme), isStill: reducedMotion, onStart: start })
  const game = new Game({
    type: renderer === 'webgl' ? WEBGL : CANVAS,
    parent: el,
    scale: { mode: Scale.NONE, ...canvasSize(el) },
    backgroundColor: '#2d6c7a',
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: { mouse: false, touch: false, keyboard: false, gamepad: false },
    powerPreference: 'low-power',
    fps: { limit: calmRate },
    // the ground covers it all
    render: { clearBeforeRender: false },
    scene,
  })

  const show = (moment: Moment) => {
    model = moment.model
    if (isStarted) scene.show(moment, playing === undefined || isPaused ? undefined : plays)
  }
  const play = (advance: (seconds: number) => boolean, as: Plays) => {
    playing = advance
    plays = as
    pace()
  }
  function start() {
    isStarted = true
    game.canvas.setAttribute('aria-hidden', 'true')
    scene.advance = (seconds) => {
      if (!playing || playing(seconds)) return
      playing = undefined
      scene.settle()
      pace()
    }
    scene.show({ model })
    pace()
    onReady?.()
  }
  /** Full speed while something plays, calm otherwise. */
  function pace() {
    if (!isStarted) return
    const isMoving = playing !== undefined && !isPaused && !reducedMotion
    game.loop.setFPSLimit(isMoving ? 0 : calmRate)
  }

  const resize = () => {
    const size = canvasSize(el)
    if (!isStarted || size.width < 2) return
    if (size.width === game.scale.width && size.height === game.scale.height) return
    game.scale.resize(size.width, size.height)
    scene.setFinish(finishOf(el, theme))
  }
  const observer = new ResizeObserver(debounced(resize))
  observer.observe(el)

  return {
    show: (next) => {
      playing = undefined
      show({ model: next })
      pace()
    },
    playQuarter: (frames, options) => {
      const begin = reducedMotion ? stepQuarter : playQuarter
      const playback = begin({ before: model, frames, options, show })
      const again = () => play(playback.advance, 'quarter')
      isPaused = false
      again()
      return {
        ...playback,
        pause: () => {
          playback.pause()
          isPaused = true
          pace()
        },
        resume: () => {
          playback.resume()
          isPaused = false
          again()
        },
        seek: (day) => {
          playback.seek(day)
          again()
        },
      }
    },
    reveal: (ends, { onEnd } = {}) => {
      let seconds = reducedMotion ? revealSeconds : 0
      let hasEnded = false
      const advance = (passed: number): boolean => {
        if (hasEnded) return false
        seconds += passed
        show(revealAt(ends, seconds))
        hasEnded = seconds >= revealSeconds
        if (hasEnded) onEnd?.()
        return !hasEnded
      }
      isPaused = false
      if (advance(0)) play(advance, 'reveal')
      return { skip: () => void advance(revealSeconds) }
    },
    setTheme: (next) => {
      theme = next
      if (isStarted) scene.setFinish(finishOf(el, theme))
    },
    resize,
    destroy: () => {
      observer.disconnect()
      game.destroy(true)
    },
  }
}

function canvasSize(el: HTMLElement): { width: number; height: number } {
  const width = Math.max(1, Math.round(el.clientWidth * Math.min(finest, window.devicePixelRatio || 1)))
  return { width, height: Math.round((width * frame.height) / frame.width) }
}

function finishOf(el: HTMLElement, theme: BoardTheme): Finish {
  const { width } = canvasSize(el)
  const resolution = Math.max(0.25, Math.min(finest, width / frame.width))
  return { theme, resolution, isSmall: el.clientWidth < smallWidth }
}

function debounced(act: () => void): () => void {
  let timer = 0
  return () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(act, 120)
  }
}
