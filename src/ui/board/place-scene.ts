import { type GameObjects, Scene } from 'phaser'
import {
  type BoardModel,
  crests,
  type Drop,
  frame,
  type RevealMoment,
  type Traveller,
  tintsOf,
} from '../scene/index.ts'
import { type Finish, type Ground, ground } from './ground.ts'
import { crestSprite, dropSprite, lampBrush } from './lamp-sprites.ts'

const breath = { seconds: 6, pixels: 2 } as const
/** While something plays, what does not travel is brought up to date so often, and never for more than a share of the time. */
const tick = { seconds: 1 / 12, budget: 4, share: 0.1, longest: 0.25 } as const
/** Streams grow and bridges change before all eyes, so a reveal is brought up to date as often as the screen asks. */
export type Plays = 'quarter' | 'reveal'
/** Milliseconds of a cross-fade. */
const fade = 200
const names = { ground: 'ground', light: 'moving-lamp', crest: 'crest', drop: 'drop', veil: 'veil' } as const

/** A moment of the picture: the model, and what is only there while something plays. */
export type Moment = Partial<Pick<RevealMoment, 'unveiling' | 'drops'>> & {
  readonly model: BoardModel
  readonly moving?: readonly Traveller[]
  /** 0 while lights move … 1 when all stands still again */
  readonly rest?: number
  readonly isWeekend?: boolean
}

type Setting = { readonly finish: Finish; readonly isStill: boolean; readonly onStart: () => void }

/** The only Phaser scene: the ground as one texture, moving lights as images, water that breathes. */
export class PlaceScene extends Scene {
  private readonly setting: Setting
  private place: Ground | undefined
  private backdrop: GameObjects.Image | undefined
  private movers: GameObjects.Image[] = []
  private crests: GameObjects.Image[] = []
  private drops: GameObjects.Image[] = []
  private finish: Finish
  private moment: Moment | undefined
  private sinceTick = 0
  private untilTick: number = tick.seconds
  private hasDrawn = false
  private veil: GameObjects.Image | undefined
  /** called each frame with the seconds since the last */
  advance: ((seconds: number) => void) | undefined

  constructor(setting: Setting) {
    super('place')
    this.setting = setting
    this.finish = setting.finish
  }

  create(): void {
    this.lay()
    this.setting.onStart()
  }

  override update(time: number, delta: number): void {
    // a tab that was away must not make the quarter leap
    this.sinceTick += delta / 1000
    this.advance?.(Math.min(0.1, delta / 1000))
    if (this.veil) this.veil.setAlpha(Math.max(0, this.veil.alpha - delta / fade))
    if (this.setting.isStill) return
    const phase = (time / 1000 / breath.seconds) * Math.PI * 2
    for (const [i, crest] of this.crests.entries()) {
      const [, y] = crests[i] ?? [0, 0]
      crest.setY(y + breath.pixels * Math.sin(phase + i))
    }
  }

  /** Draws a moment: at once and wholly, or while it `plays` a little at a time. The same moment at rest is the same picture. */
  show(moment: Moment, plays?: Plays): void {
    this.moment = moment
    const { model, unveiling, moving = [], drops = [], rest = 1, isWeekend = false } = moment
    if (plays !== 'quarter' || this.sinceTick >= this.untilTick) {
      this.sinceTick = 0
      const start = performance.now()
      if (this.setting.isStill) this.coverWithLast()
      const hasChanged = this.place?.show(
        { model, unveiling, rest, isWeekend },
        plays === 'quarter' ? tick.budget : Number.POSITIVE_INFINITY,
      )
      if (hasChanged) this.refreshGround()
      this.hasDrawn = true
      // a slow or busy machine gets fewer days to see, not fewer frames
      const spent = (performance.now() - start) / 1000
      this.untilTick = Math.min(tick.longest, Math.max(tick.seconds, spent / tick.share))
    }
    this.showLights(moving, 1 - rest)
    this.showDrops(drops)
  }

  /** Playing is over: whatever had to wait is drawn now. */
  settle(): void {
    if (this.moment) this.show(this.moment)
  }

  /** New size, theme or resolution: everything is drawn anew. */
  setFinish(finish: Finish): void {
    this.finish = finish
    this.lay()
    if (this.moment) this.show(this.moment)
  }

  /** Without motion one state fades into the next: the last one lies on top and goes. */
  private coverWithLast(): void {
    const last = this.place?.canvas
    if (!last || !this.hasDrawn) return
    const copy = document.createElement('canvas')
    copy.width = last.width
    copy.height = last.height
    copy.getContext('2d')?.drawImage(last, 0, 0)
    this.veil?.destroy()
    if (this.textures.exists(names.veil)) this.textures.remove(names.veil)
    this.textures.addCanvas(names.veil, copy)
    this.veil = this.add
      .image(0, 0, names.veil)
      .setOrigin(0)
      .setScale(frame.width / this.scale.width)
      .setDepth(2)
  }

  private lay(): void {
    for (const one of [this.veil, this.backdrop, ...this.movers, ...this.drops, ...this.crests])
      one?.destroy()
    this.veil = undefined
    this.hasDrawn = false
    for (const name of Object.values(names)) if (this.textures.exists(name)) this.textures.remove(name)
    this.movers = []
    this.drops = []
    this.place = ground(this.finish, { width: this.scale.width, height: this.scale.height })
    this.textures.addCanvas(names.ground, this.place.canvas)
    const scale = frame.width / this.scale.width
    this.backdrop = this.add.image(0, 0, names.ground).setOrigin(0).setScale(scale)
    const tints = tintsOf(this.moment?.model ?? { weather: 'summer' as const }, this.finish.theme)
    this.textures.addCanvas(names.drop, dropSprite(this.finish.resolution))
    this.textures.addCanvas(names.crest, crestSprite(tints, this.finish.resolution))
    const { resolution } = this.finish
    this.crests = crests.map(([x, y]) =>
      this.add
        .image(x, y, names.crest)
        .setOrigin(0, 0.5)
        .setScale(1 / resolution),
    )
    this.cameras.main
      .setOrigin(0)
      .setZoom(1 / scale)
      .setScroll(0, 0)
  }

  /** A canvas is drawn as it is; a graphics card wants its copy anew. */
  private refreshGround(): void {
    const texture = this.textures.get(names.ground)
    if ('refresh' in texture && typeof texture.refresh === 'function') texture.refresh()
  }

  private showLights(moving: readonly Traveller[], alpha: number): void {
    if (moving.length > 0 && !this.textures.exists(names.light)) this.makeLight()
    for (const [i, { x, y }] of moving.entries()) {
      const light = this.movers[i] ?? this.add.image(0, 0, names.light).setScale(1 / this.finish.resolution)
      this.movers[i] = light.setPosition(x, y).setAlpha(alpha).setVisible(true)
    }
    for (const light of this.movers.slice(moving.length)) light.setVisible(false)
  }

  private showDrops(drops: readonly Drop[]): void {
    for (const [i, { x, y }] of drops.entries()) {
      const drop = this.drops[i] ?? this.add.image(0, 0, names.drop).setScale(1 / this.finish.resolution)
      this.drops[i] = drop.setPosition(x, y).setVisible(true)
    }
    for (const drop of this.drops.slice(drops.length)) drop.setVisible(false)
  }

  private makeLight(): void {
    const tints = tintsOf(this.moment?.model ?? { weather: 'summer' as const }, this.finish.theme)
    const brush = lampBrush({ ...this.finish, tints })
    this.textures.addCanvas(names.light, brush.spriteOf({ lamp: 'moving' }))
  }
}
