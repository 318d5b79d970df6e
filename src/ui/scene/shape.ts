import type { InkName } from './palette.ts'
import type { Tints } from './tints.ts'

/** a b c d e f of an SVG or canvas matrix */
export type Matrix = readonly [number, number, number, number, number, number]

/** One path in one ink. `d` is SVG path text, which a canvas reads as well (Path2D). */
export type Shape = {
  readonly kind: 'shape'
  readonly d: string
  readonly ink: InkName
  readonly width?: number | undefined
  readonly turn?: Matrix | undefined
}

export type LampKind = 'care' | 'moored' | 'moving'
/** What a moored light waits for: told by the dashes of its mooring bar. */
export type Mooring = 'bed' | 'homeCare' | 'rehab' | 'careHome'

/** One light: some people. `size` 1 is a light on the move. */
export type Lamp = {
  readonly kind: 'lamp'
  readonly lamp: LampKind
  readonly mooring?: Mooring | undefined
  readonly x: number
  readonly y: number
  readonly size: number
}

/** A soft pool of light or shade: an oval that fades from its middle to nothing. */
export type Wash = {
  readonly kind: 'wash'
  readonly x: number
  readonly y: number
  readonly rx: number
  readonly ry: number
  readonly tint: keyof Tints
  /** in the middle */
  readonly opacity: number
}

/** Shapes that belong together; facts become data-… attributes, opacity holds for the whole. */
export type Group = {
  readonly kind: 'group'
  readonly id?: string
  readonly facts?: Readonly<Record<string, string | number>>
  readonly opacity?: number
  readonly parts: readonly Part[]
}

export type Part = Shape | Lamp | Wash | Group

export function shape(d: string, ink: InkName, more: { width?: number; turn?: Matrix } = {}): Shape {
  return { kind: 'shape', d, ink, ...more }
}

export function group(parts: readonly Part[], more: Omit<Group, 'kind' | 'parts'> = {}): Group {
  return { kind: 'group', parts, ...more }
}

/** How a wash fades: share of the radius, share of its opacity. */
export const washStops = [
  [0, 1],
  [0.5, 0.5],
  [1, 0],
] as const

export function wash(soft: Omit<Wash, 'kind'>): Wash {
  return { kind: 'wash', ...soft }
}

/** The same shape moved and scaled: trees and houses stand in many places. */
export function place(shapes: readonly Shape[], { x, y, size = 1 }: Standing): readonly Shape[] {
  return shapes.map((one) => ({ ...one, turn: [size, 0, 0, size, x, y] as const }))
}
export type Standing = { readonly x: number; readonly y: number; readonly size?: number }
