import { brief, frame } from './geometry.ts'
import { lampLook, mooringBars } from './lamp-look.ts'
import type { BoardModel, BoardTheme } from './model.ts'
import { colourOf, inkOf, tintsOf } from './palette.ts'
import type { Group, Lamp, Part, Shape } from './shape.ts'
import type { Tints } from './tints.ts'

export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
type Sheet = {
  readonly model: Pick<BoardModel, 'weather'>
  readonly theme: BoardTheme
  readonly box?: Box
  /** lights grow on small pictures */
  readonly lampScale?: number
}

/** Parts as SVG text. Presentation attributes only: no style element, no class, no script, so any page policy lets it in. */
export function printSvg(parts: readonly Part[], { model, theme, box, lampScale = 1 }: Sheet): string {
  const tints = tintsOf(model, theme)
  const pen: Pen = { tints, theme, lampScale }
  const { x, y, w, h } = box ?? { x: 0, y: 0, w: frame.width, h: frame.height }
  const body = parts.map((part) => printPart(part, pen)).join('\n')
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${w} ${h}" width="${w}" height="${h}">`
  return `${head}${body.includes('url(#lamp') ? gradients(theme) : ''}${body}</svg>`
}

type Pen = { readonly tints: Tints; readonly theme: BoardTheme; readonly lampScale: number }

function printPart(part: Part, pen: Pen): string {
  if (part.kind === 'shape') return printShape(part, pen.tints)
  return part.kind === 'lamp' ? printLamp(part, pen) : printGroup(part, pen)
}

function printGroup({ id, facts = {}, opacity = 1, parts }: Group, pen: Pen): string {
  const body = parts.map((part) => printPart(part, pen)).join('')
  const marks = Object.entries(facts).map(([name, value]) => ` data-${name}="${value}"`)
  const head = `${id ? ` id="${id}"` : ''}${marks.join('')}${opacity < 1 ? ` opacity="${opacity}"` : ''}`
  return head ? `<g${head}>${body}</g>` : body
}

function printShape({ d, ink: name, width, turn }: Shape, tints: Tints): string {
  const ink = inkOf(name)
  const attributes = [
    `fill="${ink.fill ? colourOf(ink.fill, tints) : 'none'}"`,
    ink.stroke ? `stroke="${colourOf(ink.stroke, tints)}" stroke-width="${width ?? ink.width ?? 1}"` : '',
    ink.stroke ? `stroke-linecap="${ink.cap ?? 'round'}" stroke-linejoin="round"` : '',
    ink.dash ? `stroke-dasharray="${ink.dash.join(' ')}"` : '',
    ink.opacity ? `opacity="${ink.opacity}"` : '',
    turn ? `transform="matrix(${turn.join(' ')})"` : '',
  ]
  return `<path ${attributes.filter(Boolean).join(' ')} d="${d}"/>`
}

function printLamp({ lamp, mooring, x, y, size }: Lamp, { tints, theme, lampScale }: Pen): string {
  const k = brief(size * lampScale * 10) / 10
  const halo = `<circle r="${lampLook.halo[lamp]}" fill="url(#lamp-glow)" opacity="${lampLook.glow[theme].strength}"/>`
  const core = `<circle r="${lampLook.core}" fill="url(#lamp-heart)" stroke="${tints.lampEdge}" stroke-opacity=".8"/>`
  const bar = mooring
    ? `<path d="${mooringBars[mooring]}" stroke="${tints.mooring}" stroke-width="3" stroke-linecap="round"/>`
    : ''
  return `<g transform="translate(${brief(x)} ${brief(y)}) scale(${k})">${halo}${core}${bar}</g>`
}

function gradients(theme: BoardTheme): string {
  const { colour } = lampLook.glow[theme]
  const stops = lampLook.heart.map(([offset, shade]) => `<stop offset="${offset}" stop-color="${shade}"/>`)
  const glow = [0, 0.35, 1].map(
    (offset, i) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${[1, 0.6, 0][i]}"/>`,
  )
  return `<defs><radialGradient id="lamp-glow">${glow.join('')}</radialGradient><radialGradient id="lamp-heart">${stops.join('')}</radialGradient></defs>`
}
