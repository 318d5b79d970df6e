import { type LayerId, layers } from './layers.ts'
import type { BoardModel, BoardTheme } from './model.ts'
import { printSvg } from './svg.ts'

type SceneOptions = {
  readonly theme: BoardTheme
  /** only these layers, in the order of the picture */
  readonly only?: readonly LayerId[]
  /** 'small' for pictures under 700 px: larger lights, no rails and crests */
  readonly size?: 'full' | 'small'
}

/** The whole still picture as one SVG of 1280 × 720: where Phaser is not loaded, in print, on the home page. */
export function sceneSvg(model: BoardModel, { theme, only, size = 'full' }: SceneOptions): string {
  const shown = layers.filter(
    ({ id }) => (only ? only.includes(id) : true) && !(size === 'small' && tooFine.has(id)),
  )
  const parts = shown.map(({ draw }) => draw(model))
  return printSvg(parts, { model, theme, isSmall: size === 'small' })
}

const tooFine: ReadonlySet<LayerId> = new Set(['waves'])

/** The picture as an address for an <img>. */
export function sceneAddress(model: BoardModel, options: SceneOptions): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sceneSvg(model, options))}`
}
