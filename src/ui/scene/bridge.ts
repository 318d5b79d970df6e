import { brief, type Point, polygon, scatter } from './geometry.ts'
import { trustWord } from './model.ts'
import { type Group, group, shape } from './shape.ts'

export type Span = {
  readonly id: string
  readonly from: Point
  readonly via: Point
  readonly to: Point
  /** 0–100: the half that starts at `from`, the half that starts at `to` */
  readonly trust: readonly [near: number, far: number]
  readonly width: number
}

/** A footbridge of two halves, each drawn by what one seat thinks of the other: solid, frayed, broken. */
export function bridge(span: Span): Group {
  const deck = planks(span)
  const stand = postsAndRails(span)
  const [near, far] = span.trust
  const words = `${trustWord(near)} ${trustWord(far)}`
  const parts = [
    shape(stand.posts, 'post'),
    shape(deck.sides, 'deckSide'),
    shape(deck.tops, 'deck'),
    shape(stand.rails, 'rail'),
    shape(deck.adrift, 'adrift'),
  ]
  return group(
    parts.filter(({ d }) => d !== ''),
    { id: `bridge-${span.id}`, facts: { trust: words } },
  )
}

function planks(span: Span) {
  const random = scatter(seedOf(span.id))
  const count = Math.round(length(span) / 10)
  let tops = ''
  let sides = ''
  let adrift = ''
  for (let i = 0; i < count; i++) {
    const [t0, t1] = [(i + 0.07) / count, (i + 0.93) / count]
    const word = wordAt(span, (t0 + t1) / 2)
    const near = Math.abs((t0 + t1) / 2 - 0.5)
    const gap = word === 'broken' && near < 0.34
    if (gap || isMissing({ word, near, i })) {
      if (gap && random() < 0.34) adrift += drifting(pointAt(span, (t0 + t1) / 2), random)
      continue
    }
    const [p, q] = [pointAt(span, t0), pointAt(span, t1)]
    const [dx, dy] = [q[0] - p[0], q[1] - p[1]]
    const isUpright = Math.abs(dx) < Math.abs(dy)
    const nx = isUpright ? span.width : (-dy / Math.hypot(dx, dy)) * 3
    const ny = isUpright ? 0 : span.width * 0.62
    const sag = sagAt({ word, near, i })
    const tilt = word === 'frayed' && i % 3 === 0 ? 2.4 : 0
    // a bridge that runs up the screen drifts sideways, the others sag
    const [h, v] = isUpright ? [sag * 0.7, 0] : [0, sag]
    const a: Point = [p[0] - nx / 2 + h, p[1] - ny / 2 + v]
    const b: Point = [q[0] - nx / 2 + h, q[1] - ny / 2 + v + tilt]
    const c: Point = [q[0] + nx / 2 + h, q[1] + ny / 2 + v + tilt]
    const d: Point = [p[0] + nx / 2 + h, p[1] + ny / 2 + v]
    const thick = isUpright ? 4 : 5
    tops += polygon([a, b, c, d])
    sides += polygon([d, c, [c[0], c[1] + thick], [d[0], d[1] + thick]])
  }
  return { tops, sides, adrift }
}

type Plank = { readonly word: string; readonly near: number; readonly i: number }

/** Frayed: one plank in five is gone, one in two at the very middle. */
function isMissing({ word, near, i }: Plank): boolean {
  return word === 'frayed' && near < 0.4 && (near < 0.12 ? i % 2 === 1 : i % 5 === 2)
}

function sagAt({ word, near, i }: Plank): number {
  if (word === 'frayed') return Math.max(0, 0.42 - near) * 16 + (i % 3 ? 0 : 1.6)
  return word === 'broken' ? Math.max(0, 0.46 - near) * 70 : 0
}

function drifting([x, y]: Point, random: () => number): string {
  const angle = random() * 150
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  const [ox, oy] = [(random() - 0.5) * 30, 12 + random() * 12]
  return `M${brief(x + ox - 7 * c)} ${brief(y + oy - 3 * s)}l${brief(14 * c)} ${brief(7 * s)}`
}

/** Piles stay even where the deck is gone, so that it can be rebuilt; the rail goes slack, then stops. */
function postsAndRails(span: Span) {
  const { from, to, width } = span
  const bays = Math.max(3, Math.round(length(span) / 62))
  const isUpright = Math.abs(to[1] - from[1]) > Math.abs(to[0] - from[0])
  let posts = ''
  let rails = ''
  let isRunning = false
  const isGone = (t: number) => {
    const [word, near] = [wordAt(span, t), Math.abs(t - 0.5)]
    return (word === 'broken' && near < 0.3) || (word === 'frayed' && near < 0.1)
  }
  for (let i = 0; i <= bays; i++) {
    const t = i / bays
    const word = wordAt(span, t)
    const [x, y] = pointAt(span, t)
    const isOut = isGone(t)
    if (!isOut || word === 'broken') posts += `M${brief(x)} ${brief(y + 5)}V${brief(y + 21)}`
    if (isOut) {
      isRunning = false
      continue
    }
    if (isUpright) {
      posts += `M${brief(x - width / 2)} ${brief(y)}v-11M${brief(x + width / 2)} ${brief(y)}v-11`
      const next = t + 1 / bays
      if (i === bays || (isGone(next) && wordAt(span, next) === 'broken')) continue
      const q = pointAt(span, next)
      const slack = word === 'frayed' ? 4 * (i % 2) : 0
      for (const side of [-width / 2, width / 2])
        rails += `M${brief(x + side)} ${brief(y - 10)}L${brief(q[0] + side)} ${brief(q[1] - 10 + slack)}`
    } else {
      posts += `M${brief(x)} ${brief(y + 4)}v-13`
      rails += `${isRunning ? 'L' : 'M'}${brief(x)} ${brief(y - 9 + (word === 'frayed' && i % 2 ? 3 : 0))}`
      isRunning = true
    }
  }
  return { posts, rails }
}

const wordAt = ({ trust }: Span, t: number) => trustWord(t < 0.5 ? trust[0] : trust[1])
const length = ({ from, to }: Span) => Math.hypot(to[0] - from[0], to[1] - from[1])

function pointAt({ from, via, to }: Span, t: number): Point {
  const [wa, wb, wc] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t]
  return [wa * from[0] + wb * via[0] + wc * to[0], wa * from[1] + wb * via[1] + wc * to[1]]
}

const seedOf = (id: string) =>
  ([...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1e9, 7) % 99991) + 1
