import { colourOf, type Group, inkOf, type Lamp, type Part, type Shape, type Tints } from '../scene/index.ts'

export type Brush = {
  readonly tints: Tints
  readonly lamp: (context: CanvasRenderingContext2D, lamp: Lamp) => void
}

/** Parts on a canvas: the same drawing as the SVG, because a canvas reads SVG path text. */
export function paint(context: CanvasRenderingContext2D, part: Part, brush: Brush): void {
  if (part.kind === 'shape') paintShape(context, part, brush)
  else if (part.kind === 'lamp') brush.lamp(context, part)
  else paintGroup(context, part, brush)
}

function paintGroup(context: CanvasRenderingContext2D, { opacity = 1, parts }: Group, brush: Brush): void {
  if (parts.length === 0 || opacity === 0) return
  if (opacity === 1) {
    for (const part of parts) paint(context, part, brush)
    return
  }
  // opacity of the whole, so that what overlaps inside stays hidden: drawn apart, then laid on
  const sheet = document.createElement('canvas')
  sheet.width = context.canvas.width
  sheet.height = context.canvas.height
  const inner = sheet.getContext('2d')
  if (!inner) return
  inner.setTransform(context.getTransform())
  for (const part of parts) paint(inner, part, brush)
  context.save()
  context.resetTransform()
  context.globalAlpha = opacity
  context.drawImage(sheet, 0, 0)
  context.restore()
}

function paintShape(
  context: CanvasRenderingContext2D,
  { d, ink: name, width, turn }: Shape,
  { tints }: Brush,
) {
  const ink = inkOf(name)
  const path = new Path2D(d)
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
