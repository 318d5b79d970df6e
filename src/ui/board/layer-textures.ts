import type { GameObjects, Scene, Textures } from 'phaser'
import {
  type BoardModel,
  type BoardTheme,
  type LayerId,
  layers,
  tintsOf,
  type Unveiling,
} from '../scene/index.ts'
import { lampBrush } from './lamp-sprites.ts'
import { type Brush, paint } from './paint.ts'

export type Finish = {
  readonly theme: BoardTheme
  /** texture pixels for one pixel of the frame */
  readonly resolution: number
  readonly lampScale: number
}
type Sheet = { readonly texture: Textures.CanvasTexture; readonly image: GameObjects.Image; drawn: string }

export type LayerTextures = {
  /** Redraws only the layers whose content has changed. */
  readonly show: (model: BoardModel, unveiling?: Unveiling) => void
  readonly image: (id: LayerId) => GameObjects.Image | undefined
  readonly setFinish: (finish: Finish) => void
}

/** One canvas texture and one image for each layer of the scene; still layers are drawn once. */
export function layerTextures(scene: Scene, first: Finish): LayerTextures {
  const sheets = new Map<LayerId, Sheet>()
  let finish = first
  let brush: { readonly key: string; readonly lamps: Brush['lamp'] } | undefined

  for (const [depth, { id, x, y, w, h }] of layers.entries()) {
    const texture = scene.textures.createCanvas(id, pixels(w, first), pixels(h, first))
    if (!texture) continue
    const image = scene.add
      .image(x, y, id)
      .setOrigin(0)
      .setDepth(depth)
      .setScale(1 / first.resolution)
    sheets.set(id, { texture, image, drawn: '' })
  }

  const lampsFor = (model: BoardModel): Brush['lamp'] => {
    const key = `${finish.theme} ${model.weather} ${finish.resolution} ${finish.lampScale}`
    if (brush?.key === key) return brush.lamps
    const tints = tintsOf(model, finish.theme)
    const { draw } = lampBrush({ ...finish, tints, scale: finish.lampScale })
    brush = { key, lamps: draw }
    return draw
  }

  const show = (model: BoardModel, unveiling?: Unveiling) => {
    const tints = tintsOf(model, finish.theme)
    for (const layer of layers) {
      const sheet = sheets.get(layer.id)
      const key = `${finish.theme} ${model.weather} ${finish.resolution} ${layer.key(model, unveiling)}`
      if (!sheet || sheet.drawn === key) continue
      const { context } = sheet.texture
      const k = finish.resolution
      context.resetTransform()
      context.clearRect(0, 0, sheet.texture.width, sheet.texture.height)
      context.setTransform(k, 0, 0, k, -layer.x * k, -layer.y * k)
      paint(context, layer.draw(model, unveiling), { tints, lamp: lampsFor(model) })
      sheet.texture.refresh()
      sheet.drawn = key
    }
  }

  const setFinish = (next: Finish) => {
    if (next.resolution !== finish.resolution || next.lampScale !== finish.lampScale)
      for (const layer of layers) {
        const sheet = sheets.get(layer.id)
        sheet?.texture.setSize(pixels(layer.w, next), pixels(layer.h, next))
        sheet?.image.setTexture(layer.id).setScale(1 / next.resolution)
        if (sheet) sheet.drawn = ''
      }
    finish = next
  }

  return { show, image: (id) => sheets.get(id)?.image, setFinish }
}

const pixels = (length: number, { resolution }: Finish) => Math.ceil(length * resolution)
