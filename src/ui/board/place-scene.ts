import { type GameObjects, Scene } from 'phaser'
import { type BoardModel, frame, layers, type RevealMoment, type Traveller, tintsOf } from '../scene/index.ts'
import { lampBrush } from './lamp-sprites.ts'
import { type Finish, type LayerTextures, layerTextures } from './layer-textures.ts'

const breath = { seconds: 6, pixels: 2 } as const
const weekendShade = 0.03
const movingTexture = 'moving-lamp'

/** A moment of the picture: the model, and what is only there while something plays. */
export type Moment = Partial<Pick<RevealMoment, 'unveiling'>> & {
  readonly model: BoardModel
  readonly moving?: readonly Traveller[]
  /** 0 while lights move … 1 when all stands still again */
  readonly rest?: number
  readonly isWeekend?: boolean
}

type Setting = { readonly finish: Finish; readonly isStill: boolean; readonly onStart: () => void }

/** The only Phaser scene: layers as textures, moving lights as images, water that breathes. */
export class PlaceScene extends Scene {
  private readonly setting: Setting
  private sheets: LayerTextures | undefined
  private shade: GameObjects.Rectangle | undefined
  private movers: GameObjects.Image[] = []
  private finish: Finish
  private moment: Moment | undefined
  /** called each frame with the seconds since the last */
  advance: ((seconds: number) => void) | undefined

  constructor(setting: Setting) {
    super('place')
    this.setting = setting
    this.finish = setting.finish
  }

  create(): void {
    this.sheets = layerTextures(this, this.finish)
    const { width, height } = frame
    this.shade = this.add
      .rectangle(0, 0, width, height, 0x06252e, weekendShade)
      .setOrigin(0)
      .setDepth(0.5)
      .setVisible(false)
    this.fit()
    this.setting.onStart()
  }

  override update(time: number, delta: number): void {
    // a tab that was away must not make the quarter leap
    this.advance?.(Math.min(0.1, delta / 1000))
    if (this.setting.isStill) return
    const phase = (time / 1000 / breath.seconds) * Math.PI * 2
    this.sheets?.image('waves')?.setY(breath.pixels * Math.sin(phase))
  }

  /** Draws a moment. The same moment always gives the same picture. */
  show(moment: Moment): void {
    this.moment = moment
    const { model, unveiling, moving = [], rest = 1, isWeekend = false } = moment
    this.sheets?.show(model, unveiling)
    this.sheets?.image('travellers')?.setAlpha(rest)
    this.shade?.setVisible(isWeekend)
    this.showLights(model, { moving, alpha: 1 - rest })
  }

  /** New size, theme or resolution: everything is drawn anew. */
  setFinish(finish: Finish): void {
    this.finish = finish
    this.sheets?.setFinish(finish)
    this.fit()
    for (const light of this.movers) light.destroy()
    this.movers = []
    if (this.textures.exists(movingTexture)) this.textures.remove(movingTexture)
    if (this.moment) this.show(this.moment)
  }

  private fit(): void {
    const zoom = this.scale.width / frame.width
    this.cameras.main.setOrigin(0).setZoom(zoom).setScroll(0, 0)
  }

  private showLights(
    model: BoardModel,
    { moving, alpha }: { moving: readonly Traveller[]; alpha: number },
  ): void {
    if (moving.length > 0 && !this.textures.exists(movingTexture)) this.makeMovingTexture(model)
    for (const [i, { x, y }] of moving.entries()) {
      const light = this.movers[i] ?? this.addLight()
      this.movers[i] = light.setPosition(x, y).setAlpha(alpha).setVisible(true)
    }
    for (const light of this.movers.slice(moving.length)) light.setVisible(false)
  }

  private addLight(): GameObjects.Image {
    const scale = 1 / this.finish.resolution
    return this.add
      .image(0, 0, movingTexture)
      .setDepth(layers.length - 1.5)
      .setScale(scale)
  }

  private makeMovingTexture(model: BoardModel): void {
    const { lampScale, resolution } = this.finish
    const tints = tintsOf(model, this.finish.theme)
    const brush = lampBrush({ ...this.finish, tints, resolution, scale: lampScale })
    this.textures.addCanvas(movingTexture, brush.spriteOf({ lamp: 'moving' }))
  }
}
