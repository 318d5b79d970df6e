import {
  colourOf,
  type Group,
  inkOf,
  type Lamp,
  type Part,
  type Shape,
  type Tints,
  type Wash,
  washStops,
} from '../scene/index.ts'

export type Brush = {
  readonly tints: Tints
  readonly lamp: (context: CanvasRenderingContext2D, lamp: Lamp) => void
}

/** Parts on a canvas: the same drawing as the SVG, because a canvas reads SVG path text. */
export function paint(context: CanvasRenderingContext2D, part: Part, brush: Brush): void {
  if (part.kind === 'shape') paintShape(context, part, brush)
  else if (part.kind === 'lamp') brush.lamp(context, part)
  else if (part.kind === 'wash') paintWash(context, part, brush)
  else paintGroup(context, part, brush)
}

function paintGroup(context: CanvasRenderingContext2D, { opacity = 1, parts }: Group, brush: Brush): void {
  if (parts.length === 0 || opacity === 0) return
  if (opacity === 1) {
    for (const part of parts) paint(context, part, brush)
    return
  }
  // opacity of the whole, so that what overlaps inside stays hidden: drawn apart, then laid on
  const inner = spareSheet(context.canvas)
  if (!inner) return
  inner.setTransform(context.getTransform())
  for (const part of parts) paint(inner, part, brush)
  context.save()
  context.resetTransform()
  context.globalAlpha = opacity
  context.drawImage(inner.canvas, 0, 0)
  context.restore()
}

function paintWash(context: CanvasRenderingContext2D, soft: Wash, { tints }: Brush): void {
  const { x, y, rx, ry, tint, opacity } = soft
  const colour = colourOf(tint, tints)
  if (colour === 'none') return
  const fade = context.createRadialGradient(0, 0, 0, 0, 0, rx)
  for (const [offset, share] of washStops) fade.addColorStop(offset, withAlpha(colour, share * opacity))
  context.save()
  context.transform(1, 0, 0, ry / rx, x, y)
  context.fillStyle = fade
  context.fillRect(-rx, -rx, 2 * rx, 2 * rx)
  context.restore()
}

const withAlpha = (colour: string, share: number): string =>
  colour +
  Math.round(share * 255)
    .toString(16)
    .padStart(2, '0')

function paintShape(
  context: CanvasRenderingContext2D,
  { d, ink: name, width, turn }: Shape,
  { tints }: Brush,
) {
  const ink = inkOf(name)
  const path = pathOf(d)
  context.save()
  if (turn) context.transform(...turn)
  context.globalAlpha = ink.opacity ?? 1
  if (ink.fill) {
    context.fillStyle = colourOf(ink.fill, tints)
    context.fill(path)
  }
  if (ink.stroke) {
    context.strokeStyle = colourOf(ink.stroke, tints)
    context.lineWidth = width ?? ink.width ?? 1
    context.lineCap = ink.cap ?? 'round'
    context.lineJoin = 'round'
    context.setLineDash(ink.dash ? [...ink.dash] : [])
    context.stroke(path)
  }
  context.restore()
}

/** Paths that come again and again (land, houses, most of a stage) are read once. */
const paths = new Map<string, Path2D>()
const mostPaths = 4000

function pathOf(d: string): Path2D {
  const known = paths.get(d)
  if (known) return known
  if (paths.size > mostPaths) paths.clear()
  const path = new Path2D(d)
  paths.set(d, path)
  return path
}

let spare: CanvasRenderingContext2D | null = null

/** One sheet is enough: groups with an opacity of their own do not stand inside each other. */
function spareSheet({ width, height }: { readonly width: number; readonly height: number }) {
  spare ??= document.createElement('canvas').getContext('2d')
  if (!spare) return null
  spare.resetTransform()
  if (spare.canvas.width !== width || spare.canvas.height !== height) {
    spare.canvas.width = width
    spare.canvas.height = height
  } else spare.clearRect(0, 0, width, height)
  return spare
}
