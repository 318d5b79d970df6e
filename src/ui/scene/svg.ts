import { brief, frame } from './geometry.ts'
import { lampLook, mooringBars } from './lamp-look.ts'
import type { BoardModel, BoardTheme } from './model.ts'
import { colourOf, inkOf, tintsOf } from './palette.ts'
import { type Group, type Lamp, type Part, type Shape, type Wash, washStops } from './shape.ts'
import type { Tints } from './tints.ts'

export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
type Sheet = {
  readonly model: Pick<BoardModel, 'weather'>
  readonly theme: BoardTheme
  readonly box?: Box
  /** lights grow on small pictures */
  readonly isSmall?: boolean
}

/** Parts as SVG text. Presentation attributes only: no style element, no class, no script, so any page policy lets it in. */
export const printSvg = (parts: readonly Part[], sheet: Sheet): string =>
  wholeSvg(
    parts.map((part) => partOfSvg(part, sheet)),
    sheet,
  )

/** One part as the text that `wholeSvg` makes a picture of, with others. */
export const partOfSvg = (part: Part, { model, theme, isSmall = false }: Sheet): string =>
  printPart(part, { tints: tintsOf(model, theme), theme, isSmall })

export function wholeSvg(printed: readonly string[], { model, theme, box }: Sheet): string {
  const tints = tintsOf(model, theme)
  const { x, y, w, h } = box ?? { x: 0, y: 0, w: frame.width, h: frame.height }
  const body = printed.join('\n')
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${w} ${h}" width="${w}" height="${h}">`
  return `${head}${body.includes('url(#lamp') ? gradients(theme) : ''}${washes(body, tints)}${body}</svg>`
}

type Pen = { readonly tints: Tints; readonly theme: BoardTheme; readonly isSmall: boolean }

function printPart(part: Part, pen: Pen): string {
  if (part.kind === 'shape') return printShape(part, pen.tints)
  if (part.kind === 'wash') return printWash(part, pen)
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

function printWash({ x, y, rx, ry, tint, opacity }: Wash, { tints }: Pen): string {
  if (tints[tint] === 'none') return ''
  const size = `cx="${brief(x)}" cy="${brief(y)}" rx="${brief(rx)}" ry="${brief(ry)}"`
  return `<ellipse ${size} fill="url(#wash-${tint})" opacity="${opacity}"/>`
}

/** Fades for the soft pools that a drawing uses. */
function washes(body: string, tints: Tints): string {
  const used = [...new Set(body.match(/url\(#wash-\w+\)/g) ?? [])].map((one) => one.slice(10, -1))
  const fades = used
    .filter((tint) => tints[tint as keyof Tints] !== 'none')
    .map((tint) => {
      const colour = colourOf(tint as keyof Tints, tints)
      const stops = washStops.map(
        ([offset, share]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${share}"/>`,
      )
      return `<radialGradient id="wash-${tint}">${stops.join('')}</radialGradient>`
    })
  return fades.length > 0 ? `<defs>${fades.join('')}</defs>` : ''
}

function printLamp({ lamp, mooring, x, y, size }: Lamp, { tints, theme, isSmall }: Pen): string {
  const k = brief(size * (isSmall ? lampLook.small[lamp] : 1) * 10) / 10
  const halo = `<circle r="${lampLook.halo[lamp]}" fill="url(#lamp-glow)" opacity="${lampLook.glow[theme].strength}"/>`
  const core = `<circle r="${lampLook.core[lamp]}" fill="url(#lamp-heart)" stroke="${tints.lampEdge}" stroke-opacity="${lampLook.edge[lamp]}"/>`
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
