import { type LayerId, layers } from './layers.ts'
import type { BoardModel, BoardTheme } from './model.ts'
import type { Group } from './shape.ts'
import { printSvg } from './svg.ts'

type SceneOptions = {
  readonly theme: BoardTheme
  /** only these layers, in the order of the picture */
  readonly only?: readonly LayerId[]
  /** 'small' for pictures under 700 px: larger lights, no rails and crests */
  readonly size?: 'full' | 'small'
}

/** The whole still picture as one SVG of 1280 × 720: where Phaser is not loaded, in print, on the home page. */
export function sceneSvg(model: BoardModel, options: SceneOptions): string {
  const parts = shownIn(options).map(({ draw }) => draw(model))
  return printed(parts, model, options)
}

const tooFine: ReadonlySet<LayerId> = new Set(['waves'])

const shownIn = ({ only, size = 'full' }: SceneOptions) =>
  layers.filter(({ id }) => (only ? only.includes(id) : true) && !(size === 'small' && tooFine.has(id)))

const printed = (parts: readonly Group[], model: BoardModel, { theme, size }: SceneOptions): string =>
  printSvg(parts, { model, theme, isSmall: size === 'small' })

/** The same, a layer at a time: `pause` is waited for between two, so that a page can draw it beside other work. */
export async function sceneAddressInSteps(
  model: BoardModel,
  options: SceneOptions,
  pause: () => Promise<void>,
): Promise<string> {
  const parts: Group[] = []
  for (const { draw } of shownIn(options)) {
    parts.push(draw(model))
    await pause()
  }
  return addressOf(printed(parts, model, options))
}

/** The picture as an address for an <img>. */
export function sceneAddress(model: BoardModel, options: SceneOptions): string {
  return addressOf(sceneSvg(model, options))
}

const addressOf = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
