/** World axes of the place: x runs right and down, y runs left and down, z up; 2:1 isometric, in pixels of a 1280 × 720 frame. */
export type Point = readonly [x: number, y: number]
export type Corner = readonly [x: number, y: number, z: number]
export type Size3 = readonly [dx: number, dy: number, dz: number]

export const frame = { width: 1280, height: 720 } as const

export const brief = (value: number) => Math.round(value * 10) / 10

export function clamp(value: number, { from, to }: { from: number; to: number }): number {
  return Math.max(from, Math.min(to, value))
}

/** Where a corner of the world stands on the page. */
export function project(origin: Point, [x, y, z]: Corner): Point {
  return [origin[0] + x - y, origin[1] + (x + y) / 2 - z]
}

export function polygon(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${brief(x)} ${brief(y)}`).join('L')}Z`
}

export function line([a, b]: readonly [Point, Point]): string {
  return `M${brief(a[0])} ${brief(a[1])}L${brief(b[0])} ${brief(b[1])}`
}

type Oval = { readonly x: number; readonly y: number; readonly rx: number; readonly ry: number }

export function oval({ x, y, rx, ry }: Oval): string {
  const [w, h] = [brief(rx), brief(ry)]
  return `M${brief(x - rx)} ${brief(y)}a${w} ${h} 0 1 0 ${brief(2 * w)} 0a${w} ${h} 0 1 0 ${brief(-2 * w)} 0Z`
}

/** Rectangle on the water round a footprint of half sizes hx, hy, widened by `by`. */
export function footprint(origin: Point, { hx, hy, by = 0, z = 0 }: Footprint): string {
  const [a, b] = [hx + by, hy + by]
  const corners: readonly Corner[] = [
    [-a, -b, z],
    [a, -b, z],
    [a, b, z],
    [-a, b, z],
  ]
  return polygon(corners.map((corner) => project(origin, corner)))
}
type Footprint = { readonly hx: number; readonly hy: number; readonly by?: number; readonly z?: number }

export type Cubic = readonly [Point, Point, Point, Point]

export function cubicPath([a, b, c, d]: Cubic): string {
  const at = ([x, y]: Point) => `${brief(x)} ${brief(y)}`
  return `M${at(a)}C${at(b)} ${at(c)} ${at(d)}`
}

/** Point at share t (0…1) of a cubic. */
export function alongCubic([a, b, c, d]: Cubic, t: number): Point {
  const u = 1 - t
  const [wa, wb, wc, wd] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
  return [wa * a[0] + wb * b[0] + wc * c[0] + wd * d[0], wa * a[1] + wb * b[1] + wc * c[1] + wd * d[1]]
}

/** The first part of a cubic up to share t (de Casteljau): how a stream grows. */
export function cubicUpTo([a, b, c, d]: Cubic, t: number): Cubic {
  const mix = (p: Point, q: Point): Point => [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t]
  const [ab, bc, cd] = [mix(a, b), mix(b, c), mix(c, d)]
  const [abc, bcd] = [mix(ab, bc), mix(bc, cd)]
  return [a, ab, abc, mix(abc, bcd)]
}

/** Part of a flat face above (or below) the water plane z = 0. */
export function cutAtWater(face: readonly Corner[], side: 'above' | 'below'): readonly Corner[] {
  const keep = ([, , z]: Corner) => (side === 'above' ? z >= 0 : z < 0)
  const cut: Corner[] = []
  for (const [i, corner] of face.entries()) {
    const next = face[(i + 1) % face.length] ?? corner
    if (keep(corner)) cut.push(corner)
    if (keep(corner) !== keep(next)) cut.push(crossing(corner, next))
  }
  return cut
}

function crossing(a: Corner, b: Corner): Corner {
  const t = a[2] / (a[2] - b[2])
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, 0]
}

/** A fixed scatter for planks, snow and floes: the drawing must be the same each time, so no real chance. */
export function scatter(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 16807) % 2147483647
    return state / 2147483647
  }
}
