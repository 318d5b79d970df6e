import { type LayerId, layers } from './layers.ts'
import type { BoardModel, BoardTheme } from './model.ts'
import { partOfSvg, printSvg, wholeSvg } from './svg.ts'

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
  return printSvg(parts, sheetOf(model, options))
}

const tooFine: ReadonlySet<LayerId> = new Set(['waves'])

const shownIn = ({ only, size = 'full' }: SceneOptions) =>
  layers.filter(({ id }) => (only ? only.includes(id) : true) && !(size === 'small' && tooFine.has(id)))

const sheetOf = (model: BoardModel, { theme, size }: SceneOptions) => ({
  model,
  theme,
  isSmall: size === 'small',
})

/** The same, a layer at a time: `pause` is waited for between two, so that a page can draw it beside other work. */
export async function sceneSvgInSteps(
  model: BoardModel,
  options: SceneOptions,
  pause: () => Promise<void>,
): Promise<string> {
  const sheet = sheetOf(model, options)
  const printed: string[] = []
  for (const { draw } of shownIn(options)) {
    printed.push(partOfSvg(draw(model), sheet))
    await pause()
  }
  return wholeSvg(printed, sheet)
}

/** The picture as an address for an <img>. */
export function sceneAddress(model: BoardModel, options: SceneOptions): string {
  return addressOf(sceneSvg(model, options))
}

const addressOf = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
