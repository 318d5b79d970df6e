// Runs in a browser: the living picture and a bare Phaser scene play the same quarter; how many frames each second?
import { CANVAS, Game, Scale, Scene, WEBGL } from 'phaser'
import { mountBoard } from '../../src/ui/board/mount.ts'
import { chooseRenderer } from '../../src/ui/board/renderer.ts'
import {
  type BoardModel,
  channelDrops,
  crests,
  frame as frameSize,
  modelAt,
  type QuarterFrame,
  quarterTempo,
  quarterTraffic,
} from '../../src/ui/scene/index.ts'
import { atLevels, calmPlace, hardPlace, winterPlace } from '../ui/scene/places.ts'

export type Renderer = 'webgl' | 'canvas'
export type Measured = {
  readonly renderer: Renderer
  readonly fps: number
  /** the slowest twentieth of the frames took at least this long, in milliseconds */
  readonly slow: number
  /** the longest pause between two frames, in milliseconds */
  readonly longest: number
  readonly sprites: number
}

const days = 91
const size = { width: frameSize.width, height: frameSize.height }

/** A hard winter quarter: every stage moves each day, people move in and out everywhere, surge on the way. */
const frames: readonly QuarterFrame[] = Array.from({ length: days }, (_, i) => {
  const share = (i + 1) / days
  const { levels } = atLevels(winterPlace, {
    acute: 0.5 - share * 0.7,
    ccg: 0.7 - share,
    council: 0.2 + share * 0.6,
    community: 0.9 - share * 0.5,
  })
  const sway = (i * 37) % 11
  return {
    day: i + 1,
    weekday: i % 7,
    levels,
    people: {
      ...hardPlace.people,
      waitingAtAe: 10 + sway * 3,
      stuckForHomeCare: 20 + i + sway,
      inRehab: 36 + sway,
      withHomeCare: 150 + sway * 3,
    },
    room: hardPlace.room,
    travel: { arriving: 72, straightHome: 55, toRehab: 3, toCareHome: 2, toHomeCare: 8, backHome: 9 },
    pool: 0.6 - share * 0.3,
    channels: { prevention: share, homeCare: 0.8 - share * 0.5, rehab: 0.4, careHomes: 0.5 * share },
  }
})
const before: BoardModel = { ...calmPlace, weather: 'winter', marks: ['surge'] }
const tempo = (seconds: number) => quarterTempo(frames, seconds)

/** Mean number of sprites that move: lights, glints of water, crests. */
function meanSprites(seconds: number): number {
  const traffic = quarterTraffic(frames, { tempo: tempo(seconds), peoplePerLight: before.peoplePerLight })
  const counts = Array.from({ length: 80 }, (_, i) => traffic((i / 80) * seconds).length)
  const lights = counts.reduce((sum, count) => sum + count, 0) / counts.length
  return Math.round(lights + channelDrops(before, 0).length + crests.length)
}

export async function measureBoard(
  seconds: number,
  renderer: Renderer = chooseRenderer(),
): Promise<Measured> {
  const el = stage()
  const done = frameClock()
  await new Promise<void>((ended) => {
    const board = mountBoard(el, {
      model: before,
      theme: 'light',
      reducedMotion: false,
      renderer,
      onReady: () => {
        board.playQuarter(frames, { seconds })
        done.start()
        window.setTimeout(ended, seconds * 1000)
      },
    })
    leave = () => board.destroy()
  })
  return finish(done.stop(), { renderer, sprites: meanSprites(seconds) })
}

export async function measureBare(seconds: number, renderer: Renderer = chooseRenderer()): Promise<Measured> {
  const el = stage()
  const done = frameClock()
  const traffic = quarterTraffic(frames, { tempo: tempo(seconds), peoplePerLight: before.peoplePerLight })
  await new Promise<void>((ended) => {
    class Bare extends Scene {
      private passed = 0
      private readonly dots: Phaser.GameObjects.Image[] = []
      create(): void {
        const texture = this.textures.createCanvas('dot', 42, 42)
        const context = texture?.context
        if (context) {
          context.fillStyle = '#ffbb3d'
          context.arc(21, 21, 18, 0, Math.PI * 2)
          context.fill()
          texture?.refresh()
        }
        done.start()
        window.setTimeout(ended, seconds * 1000)
      }
      override update(_: number, delta: number): void {
        this.passed += delta / 1000
        const drops = channelDrops(before, this.passed)
        const sway = crests.map(([x, y]) => ({ x, y: y + Math.sin(this.passed) }))
        const now = [...traffic(this.passed), ...drops, ...sway]
        for (const [i, { x, y }] of now.entries()) {
          const light = this.dots[i] ?? this.add.image(0, 0, 'dot')
          this.dots[i] = light.setPosition(x, y).setVisible(true)
        }
        for (const light of this.dots.slice(now.length)) light.setVisible(false)
      }
    }
    const game = new Game({
      type: renderer === 'webgl' ? WEBGL : CANVAS,
      parent: el,
      scale: { mode: Scale.NONE, ...size },
      backgroundColor: '#2d6c7a',
      banner: false,
      audio: { noAudio: true },
      scene: new Bare('bare'),
    })
    leave = () => game.destroy(true)
  })
  return finish(done.stop(), { renderer, sprites: meanSprites(seconds) })
}

/** Milliseconds that drawing one moment of the quarter costs, without any screen: the model alone. */
export function modelCost(): number {
  const at = tempo(8)
  const start = performance.now()
  for (let i = 0; i < 800; i++) modelAt({ before, frames, tempo: at }, i / 100)
  return (performance.now() - start) / 800
}

let leave: () => void = () => {}

function stage(): HTMLElement {
  const el = document.createElement('div')
  el.style.cssText = `width:${size.width}px;height:${size.height}px`
  document.body.replaceChildren(el)
  return el
}

function frameClock() {
  const moments: number[] = []
  let isOver = false
  const tick = (now: number) => {
    moments.push(now)
    if (!isOver) requestAnimationFrame(tick)
  }
  return {
    start: () => void requestAnimationFrame(tick),
    stop: (): readonly number[] => {
      isOver = true
      return moments
    },
  }
}

function finish(moments: readonly number[], known: Pick<Measured, 'renderer' | 'sprites'>): Measured {
  leave()
  document.body.replaceChildren()
  const gaps = moments
    .slice(1)
    .map((moment, i) => moment - (moments[i] ?? moment))
    .toSorted((a, b) => a - b)
  const total = gaps.reduce((sum, gap) => sum + gap, 0)
  return {
    ...known,
    fps: (gaps.length / total) * 1000,
    slow: gaps[Math.floor(gaps.length * 0.95)] ?? 0,
    longest: gaps.at(-1) ?? 0,
  }
}
