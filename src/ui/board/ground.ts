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
  /** under 700 px */
  readonly isSmall: boolean
}
/** What the ground shows: a model, how far a reveal has come, and how plain the resting travellers are (0 while lights move). */
export type GroundMoment = {
  readonly model: BoardModel
  readonly unveiling?: Unveiling | undefined
  readonly rest: number
  readonly isWeekend: boolean
}
export type Ground = {
  readonly canvas: HTMLCanvasElement
  /** Repaints what has changed, at most for so many milliseconds; true when it changed the canvas. */
  readonly show: (moment: GroundMoment, budget: number) => boolean
}

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
type Sheet = {
  readonly id: LayerId
  readonly box: Box
  readonly context: CanvasRenderingContext2D
  drawn: string
  alpha: number
  isEmpty: boolean
}

/** Crests breathe as sprites above the ground, so the ground leaves them out. */
const shown = layers.filter(({ id }) => id !== 'waves')
const bed: ReadonlySet<LayerId> = new Set(['water', 'routes', 'land'])
const weekendShade = 'rgba(6, 37, 46, 0.06)'

/**
 * All that does not travel, as one opaque canvas: each layer keeps a sheet of its own, a change repaints its sheets and
 * lays only the touched boxes together again. So a frame of the screen costs one copy, however rich the place is.
 */
export function ground(finish: Finish, size: { readonly width: number; readonly height: number }): Ground {
  const canvas = sheetOf(size)
  const context = plainContext(canvas, { alpha: false })
  const k = finish.resolution
  const sheets = shown.map((layer): Sheet => {
    const [x, y] = [Math.max(0, Math.floor(layer.x * k)), Math.max(0, Math.floor(layer.y * k))]
    const w = Math.min(size.width, Math.ceil((layer.x + layer.w) * k)) - x
    const h = Math.min(size.height, Math.ceil((layer.y + layer.h) * k)) - y
    return {
      id: layer.id,
      box: { x, y, w, h },
      context: plainContext(sheetOf({ width: w, height: h })),
      drawn: '',
      alpha: 1,
      isEmpty: true,
    }
  })
  const bedContext = plainContext(sheetOf(size), { alpha: false })
  let brush: { readonly key: string; readonly brush: Brush } | undefined
  let wasWeekend = false
  let first = 0
  let isBedStale = true

  const brushFor = (model: BoardModel): Brush => {
    if (brush?.key === model.weather) return brush.brush
    const tints = tintsOf(model, finish.theme)
    const { draw } = lampBrush({ ...finish, tints })
    brush = { key: model.weather, brush: { tints, lamp: draw } }
    return brush.brush
  }

  const repaint = ({ model, unveiling, rest }: GroundMoment, budget: number): readonly Box[] => {
    const until = performance.now() + budget
    const touched: Box[] = []
    for (let i = 0; i < sheets.length; i++) {
      const at = (first + i) % sheets.length
      const [sheet, layer] = [sheets[at], shown[at]]
      if (!sheet || !layer) continue
      const alpha = sheet.id === 'travellers' ? Math.round(rest * 8) / 8 : 1
      const key = `${model.weather} ${layer.key(model, unveiling)}`
      if (sheet.drawn === key && sheet.alpha === alpha) continue
      if (touched.length > 0 && performance.now() > until) {
        // whoever had to wait comes first next time
        first = at
        return touched
      }
      sheet.alpha = alpha
      touched.push(sheet.box)
      if (sheet.drawn === key) continue
      if (bed.has(sheet.id)) isBedStale = true
      const { box, context: pen } = sheet
      pen.resetTransform()
      pen.clearRect(0, 0, box.w, box.h)
      pen.setTransform(k, 0, 0, k, -box.x, -box.y)
      const drawing = layer.draw(model, unveiling)
      sheet.isEmpty = drawing.parts.length === 0
      paint(pen, drawing, brushFor(model))
      sheet.drawn = key
    }
    first = 0
    return touched
  }

  /** Water, routes and land change with the season only: laid together once. */
  const layBed = () => {
    for (const { id, box, context: pen } of sheets)
      if (bed.has(id)) bedContext.drawImage(pen.canvas, box.x, box.y)
  }

  /** Lays all sheets together inside a box. */
  const compose = (box: Box, isWeekend: boolean) => {
    const { x, y, w, h } = box
    context.drawImage(bedContext.canvas, x, y, w, h, x, y, w, h)
    if (isWeekend) {
      context.fillStyle = weekendShade
      context.fillRect(x, y, w, h)
    }
    for (const sheet of sheets) {
      if (bed.has(sheet.id) || sheet.isEmpty || sheet.alpha === 0) continue
      const part = overlap(box, sheet.box)
      if (!part) continue
      context.globalAlpha = sheet.alpha
      const [fromX, fromY] = [part.x - sheet.box.x, part.y - sheet.box.y]
      context.drawImage(sheet.context.canvas, fromX, fromY, part.w, part.h, part.x, part.y, part.w, part.h)
    }
    context.globalAlpha = 1
  }

  const show: Ground['show'] = (moment, budget) => {
    const touched = repaint(moment, budget)
    if (isBedStale) layBed()
    isBedStale = false
    const isTurned = moment.isWeekend !== wasWeekend
    wasWeekend = moment.isWeekend
    const whole = { x: 0, y: 0, w: size.width, h: size.height }
    const boxes = isTurned ? [whole] : joined(touched)
    for (const box of boxes) compose(box, moment.isWeekend)
    return boxes.length > 0
  }
  return { canvas, show }
}

function overlap(a: Box, b: Box): Box | undefined {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)]
  const w = Math.min(a.x + a.w, b.x + b.w) - x
  const h = Math.min(a.y + a.h, b.y + b.h) - y
  return w > 0 && h > 0 ? { x, y, w, h } : undefined
}

/** Boxes of which none overlaps another: what overlaps becomes one box round both. */
function joined(boxes: readonly Box[]): readonly Box[] {
  const apart: Box[] = []
  for (const box of boxes) {
    let wide = box
    for (let i = apart.length - 1; i >= 0; i--) {
      const other = apart[i]
      if (!other || !overlap(wide, other)) continue
      const [x, y] = [Math.min(wide.x, other.x), Math.min(wide.y, other.y)]
      const w = Math.max(wide.x + wide.w, other.x + other.w) - x
      const h = Math.max(wide.y + wide.h, other.y + other.h) - y
      wide = { x, y, w, h }
      apart.splice(i, 1)
      i = apart.length
    }
    apart.push(wide)
  }
  return apart
}

function sheetOf({ width, height }: { readonly width: number; readonly height: number }): HTMLCanvasElement {
  const sheet = document.createElement('canvas')
  sheet.width = width
  sheet.height = height
  return sheet
}

function plainContext(canvas: HTMLCanvasElement, more: CanvasRenderingContext2DSettings = {}) {
  const context = canvas.getContext('2d', more)
  if (!context) throw new Error('bug: a canvas without a drawing context')
  return context
}
