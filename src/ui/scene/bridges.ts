import { bridge, type Span } from './bridge.ts'
import { type Point, project } from './geometry.ts'
import type { BoardModel, BoardSeat } from './model.ts'
import { liftOf, moorings } from './seats.ts'
import { type Group, group } from './shape.ts'

export const bridgeDepths = ['back', 'middle', 'front', 'near'] as const
/** back: behind the capacities · middle: behind the well · front: before it · near: before all stages */
export type BridgeDepth = (typeof bridgeDepths)[number]

type Plan = {
  readonly between: readonly [BoardSeat, BoardSeat]
  /** deck spot where it starts, or a point on the well's rim */
  readonly from: Point | { readonly rim: Point }
  readonly via: Point
  readonly to: Point | { readonly rim: Point }
  /** diagonal pairs meet on the well's rim: each span is one seat's half */
  readonly half?: 'near' | 'far'
  readonly width?: number
}

const plans: Readonly<Record<BridgeDepth, readonly Plan[]>> = {
  back: [{ between: ['acute', 'ccg'], from: [88, -68], via: [640, 196], to: [-46, 60] }],
  middle: [
    { between: ['ccg', 'community'], half: 'near', from: { rim: [776, 366] }, via: [880, 330], to: [2, 60] },
    {
      between: ['acute', 'council'],
      half: 'near',
      from: [88, -18],
      via: [420, 318],
      to: { rim: [504, 374] },
    },
    { between: ['acute', 'community'], from: [-20, 80], via: [148, 470], to: [-58, -20], width: 15 },
    { between: ['ccg', 'council'], from: [62, -14], via: [1208, 420], to: [68, -44], width: 15 },
  ],
  front: [
    { between: ['ccg', 'community'], half: 'far', from: [66, -50], via: [400, 510], to: { rim: [514, 444] } },
    { between: ['acute', 'council'], half: 'far', from: { rim: [764, 446] }, via: [860, 490], to: [-66, 44] },
  ],
  near: [{ between: ['community', 'council'], from: [66, 4], via: [640, 732], to: [-16, 62] }],
}

/** The bridges of one depth: trust in both directions of every pair. */
export function bridges(model: BoardModel, depth: BridgeDepth): Group {
  return group(
    plans[depth].map((plan) => bridge(spanOf(model, plan))),
    { id: `bridges-${depth}` },
  )
}

export function bridgesKey(model: BoardModel, depth: BridgeDepth): string {
  const spans = plans[depth].map((plan) => spanOf(model, plan))
  return JSON.stringify(spans.map(({ from, to, trust }) => [from, to, trust]))
}

function spanOf(model: BoardModel, { between: [a, b], half, from, via, to, width = 13 }: Plan): Span {
  const [near, far] = [model.trust[a][b], model.trust[b][a]]
  const trust =
    half === 'near'
      ? ([near, near] as const)
      : half === 'far'
        ? ([far, far] as const)
        : ([near, far] as const)
  const id = half === 'far' ? `${b}-to-${a}` : half === 'near' ? `${a}-to-${b}` : `${a}-${b}`
  // spans are written from left to right; a half's own seat is the one whose deck it touches
  const [left, right] =
    half === 'far' && 'rim' in to ? [b, a] : half === 'near' && 'rim' in from ? [b, a] : [a, b]
  const end = (spot: Plan['from'], seat: BoardSeat): Point =>
    'rim' in spot ? spot.rim : landing(model, seat, spot)
  return { id, from: end(from, left), via, to: end(to, right), trust, width }
}

/** A bridge lands a little under the deck, and just above the water when the deck has gone under. */
function landing(model: BoardModel, seat: BoardSeat, [x, y]: Point): Point {
  return project(moorings[seat].origin, [x, y, Math.max(4, liftOf(model, seat)) - 3])
}
