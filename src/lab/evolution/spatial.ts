import { exp, type Key, unit } from '../../lib/index.ts'
import type { Earnings } from './earnings.ts'

/** A field that is closed like a ring in both directions; `cells[y × width + x]` is the number of a strategy. */
export interface Field {
  readonly width: number
  readonly height: number
  readonly cells: Uint16Array
}

export const NEIGHBOURHOODS = ['moore', 'von-neumann'] as const
/** The eight cells around, or the four beside. */
export type Neighbourhood = (typeof NEIGHBOURHOODS)[number]

export const UPDATES = ['best', 'fermi'] as const
/**
 * `best`: all cells at once take the strategy of the best around them, their own included (Nowak & May 1992, Nature 359).
 * `fermi`: one cell after the other, drawn at random, takes a neighbour's with chance 1/(1 + exp((own − other)/K)) (Szabó &
 * Tőke 1998, Phys. Rev. E 58).
 */
export type Update = (typeof UPDATES)[number]

export interface SpatialSettings {
  readonly neighbourhood: Neighbourhood
  readonly update: Update
  /** Does a cell play against itself too, as in Nowak & May? In games of two only. */
  readonly self: boolean
  /** K of `fermi`. */
  readonly noise: number
}

const AROUND: Readonly<Record<Neighbourhood, readonly (readonly [number, number])[]>> = {
  moore: [
    [-1, -1],
    [0, -1],
    [1, -1],
    [-1, 0],
    [1, 0],
    [-1, 1],
    [0, 1],
    [1, 1],
  ],
  'von-neumann': [
    [0, -1],
    [-1, 0],
    [1, 0],
    [0, 1],
  ],
}

/** A field on which every strategy is as likely in every cell. */
export function randomField(
  size: { readonly width: number; readonly height: number },
  strategies: number,
  key: Key,
): Field {
  const cells = Uint16Array.from({ length: size.width * size.height }, (_, cell) =>
    Math.floor(unit(key, 0, cell) * strategies),
  )
  return { ...size, cells }
}

/** The places of the cells around one. */
export function neighboursOf(
  { width, height }: Field,
  cell: number,
  neighbourhood: Neighbourhood,
): readonly number[] {
  const [x, y] = [cell % width, Math.floor(cell / width)]
  return AROUND[neighbourhood].map(
    ([dx, dy]) => ((y + dy + height) % height) * width + ((x + dx + width) % width),
  )
}

/** What one cell earns beside its neighbours in one generation. */
export const pointsOf = (field: Field, cell: number, { earnings, neighbourhood, self }: Playing): number =>
  earnings.beside(
    field.cells[cell] ?? 0,
    neighboursOf(field, cell, neighbourhood).map((other) => field.cells[other] ?? 0),
    { self },
  )

type Playing = Pick<SpatialSettings, 'neighbourhood' | 'self'> & { readonly earnings: Earnings }

/** The field a generation later. */
export function nextField(
  field: Field,
  earnings: Earnings,
  settings: SpatialSettings & { readonly key: Key; readonly generation: number },
): Field {
  const playing = { earnings, neighbourhood: settings.neighbourhood, self: settings.self }
  return settings.update === 'best' ? takeBest(field, playing) : takeOne(field, playing, settings)
}

function takeBest(field: Field, playing: Playing): Field {
  const points = Float64Array.from(field.cells, (_, cell) => pointsOf(field, cell, playing))
  const cells = Uint16Array.from(field.cells, (own, cell) => {
    // Nobody changes for as much as it has; among equals, the first around.
    let best = own
    let most = points[cell] ?? 0
    for (const other of neighboursOf(field, cell, playing.neighbourhood)) {
      const theirs = points[other] ?? 0
      if (theirs <= most) continue
      most = theirs
      best = field.cells[other] ?? own
    }
    return best
  })
  return { ...field, cells }
}

function takeOne(
  field: Field,
  playing: Playing,
  { noise, key, generation }: { readonly noise: number; readonly key: Key; readonly generation: number },
): Field {
  const now = { ...field, cells: Uint16Array.from(field.cells) }
  const size = field.cells.length
  for (let step = 0; step < size; step++) {
    const draw = (index: number): number => unit(key, generation + 1, 3 * step + index)
    const cell = Math.floor(draw(0) * size)
    const around = neighboursOf(now, cell, playing.neighbourhood)
    const other = around[Math.floor(draw(1) * around.length)] ?? cell
    if (now.cells[other] === now.cells[cell]) continue
    const gain = pointsOf(now, other, playing) - pointsOf(now, cell, playing)
    if (draw(2) < 1 / (1 + exp(-gain / noise))) now.cells[cell] = now.cells[other] ?? 0
  }
  return now
}

/** How many cells each strategy has. */
export function countsOn({ cells }: Field, strategies: number): readonly number[] {
  const counts = Array.from({ length: strategies }, () => 0)
  for (const cell of cells) counts[cell] = (counts[cell] ?? 0) + 1
  return counts
}
