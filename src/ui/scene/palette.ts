import type { BoardModel, BoardTheme } from './model.ts'
import { darkTints, lightTints, seasonNightTints, seasonTints, type Tints } from './tints.ts'

export const materials = [
  'stone',
  'pile',
  'wall',
  'acute',
  'ccg',
  'council',
  'community',
  'care',
  'bed',
  'slate',
  'thatch',
] as const
export type Material = (typeof materials)[number]
export type Side = 'top' | 'left' | 'right'

type Tint = keyof Tints | `#${string}`
/** How a named thing is inked: fill or line, from the tints of the day or night. */
export type Ink = {
  readonly fill?: Tint
  readonly stroke?: Tint
  readonly width?: number
  readonly dash?: readonly number[]
  readonly opacity?: number
  readonly cap?: 'round' | 'butt'
}

const inks = {
  deep: { fill: 'water0' },
  shelf1: { stroke: 'water1', width: 120 },
  shelf2: { stroke: 'water2', width: 58 },
  shelf3: { stroke: 'water3', width: 22 },
  wave: { stroke: 'wave', width: 2.4, opacity: 0.6 },
  foam: { stroke: 'foam', width: 3, dash: [64, 5, 20, 6], opacity: 0.8 },
  ripple: { stroke: 'foam', width: 2.4, dash: [60, 40, 24, 70], opacity: 0.6 },
  land: { fill: 'land' },
  bank: { fill: 'bank' },
  field: { fill: 'field' },
  meadow: { fill: 'meadow' },
  marsh: { fill: 'marsh' },
  lane: { stroke: 'lane', width: 7 },
  shade: { fill: '#06252e', opacity: 0.2 },
  lightShade: { fill: '#06252e', opacity: 0.14 },
  cloud: { fill: '#06252e', opacity: 0.07 },
  glass: { fill: 'glass' },
  lit: { fill: 'lit' },
  door: { fill: 'door' },
  dial: { fill: 'wallTop', stroke: 'councilLeft', width: 1.6 },
  hands: { stroke: 'councilLeft', width: 1.8 },
  mark: { stroke: 'mark', width: 2.2 },
  roofmark: { stroke: 'wallTop', width: 4.5 },
  puddle: { fill: 'water2', opacity: 0.8 },
  leaf: { fill: 'leaf' },
  leafShade: { fill: 'leafShade' },
  trunk: { stroke: 'trunk', width: 3 },
  stepA: { fill: 'stoneLeft' },
  stepB: { fill: 'pileRight' },
  tread: { fill: 'stoneRight', opacity: 0.75 },
  freshEdge: { fill: 'freshDeep', stroke: '#1f6d6c', width: 3 },
  fresh: { fill: 'fresh' },
  glint: { stroke: '#2f8f8a', width: 2.6, opacity: 0.75 },
  joint: { stroke: 'stoneLeft', width: 1.4 },
  channelShade: { stroke: '#06252e', width: 24, opacity: 0.2, cap: 'butt' },
  channelStone: { stroke: 'stoneTop', width: 22, cap: 'butt' },
  channelBed: { stroke: 'basin', width: 14, cap: 'butt' },
  channelWater: { stroke: 'fresh', cap: 'butt' },
  channelFlow: { stroke: '#ffffff', width: 2, dash: [3, 15], opacity: 0.9 },
  deck: { fill: 'deck' },
  deckSide: { fill: 'deckSide' },
  deckEdge: { stroke: 'deckSide', width: 1 },
  post: { stroke: 'post', width: 3 },
  rail: { stroke: 'rail', width: 2.4 },
  adrift: { stroke: 'deck', width: 4.5, opacity: 0.9 },
  route: { stroke: 'glow', width: 2.6, dash: [1, 9], opacity: 0.7 },
  berth: { stroke: 'pileLeft', width: 1.5 },
  pourEdge: { stroke: '#0b3d48', width: 19, opacity: 0.55 },
  pour: { stroke: 'fresh', width: 13 },
  pourGlint: { stroke: '#ffffff', width: 3, dash: [16, 12], opacity: 0.9 },
  splash: { stroke: '#ffffff', width: 2.4, opacity: 0.85 },
  gate: { fill: 'post', stroke: 'stoneTop', width: 2.5 },
  gateBars: { stroke: 'stoneTop', width: 1.6 },
  buntingA: { fill: 'wallTop', stroke: 'councilLeft', width: 0.8 },
  buntingB: { fill: 'careTop' },
  buntingLine: { stroke: 'councilLeft', width: 1.2 },
  blossom: { fill: 'blossom' },
  leafFall: { fill: 'leafFall', opacity: 0.9 },
  rain: { stroke: 'rain', width: 1.3, opacity: 0.34 },
  glitter: { stroke: 'sunlight', width: 1.8, opacity: 0.4 },
  castShade: { fill: '#06252e', opacity: 0.13 },
  paving: { stroke: 'stoneRight', width: 1.2, opacity: 0.75 },
  furrow: { stroke: 'meadow', width: 2.2, opacity: 0.8 },
  hull: { fill: 'hull' },
  hullSide: { fill: 'hullSide' },
  thwart: { stroke: 'deck', width: 2 },
  cover: { fill: 'cover' },
  sheet: { fill: 'paper', stroke: 'hull', width: 1.2 },
  sheetLine: { stroke: 'hull', width: 1.4 },
  pole: { stroke: 'post', width: 2.4 },
  wake: { stroke: 'foam', width: 2.2, opacity: 0.7 },
  gull: { stroke: 'paper', width: 2.6 },
  kiteTail: { stroke: 'careLeft', width: 1.6 },
  board: { stroke: 'hullSide', width: 4.5 },
  boardEdge: { stroke: 'hull', width: 6.5 },
  snow: { stroke: '#ffffff', width: 4, opacity: 0.85 },
  floe: { fill: 'floe', opacity: 0.85 },
} as const satisfies Record<string, Ink>

export type InkName = keyof typeof inks | `${Material}-${Side}`

const sideKeys = { top: 'Top', left: 'Left', right: 'Right' } as const

/** Looks an ink up by name: `wall-left` is a side of a material, others stand in the table. */
export function inkOf(name: InkName): Ink {
  if (name in inks) return inks[name as keyof typeof inks]
  const [material, side] = name.split('-') as [Material, Side]
  return { fill: `${material}${sideKeys[side]}` }
}

/** The colours of this hour and season. A season by night keeps the night: leaves and roofs tell it. */
export function tintsOf({ weather }: Pick<BoardModel, 'weather'>, theme: BoardTheme): Tints {
  return theme === 'dark'
    ? { ...darkTints, ...seasonNightTints[weather] }
    : { ...lightTints, ...seasonTints[weather] }
}

export function colourOf(tint: Tint, tints: Tints): string {
  return tint.startsWith('#') ? tint : tints[tint as keyof Tints]
}
