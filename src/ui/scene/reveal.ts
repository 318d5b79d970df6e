import { type Drop, streamDrops } from './drops.ts'
import { type BoardModel, type BoardSeat, boardSeats } from './model.ts'
import type { Unveiling } from './pours.ts'

/** Moments of the board's part of the reveal, in seconds; it starts when the cards have turned and been looked at. */
const timing = { gates: 0.24, streams: 1.4, bridges: 2, each: 0.2, end: 3 } as const
export const revealSeconds = timing.end

const wellSteps = 5

export type RevealMoment = {
  readonly model: BoardModel
  readonly unveiling: Unveiling
  readonly drops: readonly Drop[]
}
type Ends = { readonly before: BoardModel; readonly after: BoardModel }

/** Streams run, gates drop, the well rises step by step; then the bridges change half by half, most changed first. */
export function revealAt({ before, after }: Ends, seconds: number): RevealMoment {
  if (seconds >= timing.end) return { model: after, unveiling: { streams: 1, gates: 1 }, drops: [] }
  const streams = easeWater(seconds / timing.streams)
  const gates = Math.min(1, seconds / timing.gates)
  const rise = Math.floor(streams * wellSteps) / wellSteps
  const pool = before.pool + (after.pool - before.pool) * rise
  const shown = changedHalves({ before, after }).slice(0, halvesDue(seconds))
  const model = { ...after, pool, trust: trustWith({ before, after }, shown) }
  return { model, unveiling: { streams, gates }, drops: streamDrops(model, { seconds, streams }) }
}

const halvesDue = (seconds: number) => Math.max(0, Math.floor((seconds - timing.bridges) / timing.each) + 1)

type Half = readonly [BoardSeat, BoardSeat]

function changedHalves({ before, after }: Ends): readonly Half[] {
  const change = ([from, of]: Half) => Math.abs(after.trust[from][of] - before.trust[from][of])
  return boardSeats
    .flatMap((from) => boardSeats.map((of): Half => [from, of]))
    .filter((half) => change(half) > 0)
    .toSorted((a, b) => change(b) - change(a))
}

function trustWith({ before, after }: Ends, shown: readonly Half[]): BoardModel['trust'] {
  const isShown = (from: BoardSeat, of: BoardSeat) => shown.some(([a, b]) => a === from && b === of)
  const row = (from: BoardSeat) =>
    Object.fromEntries(boardSeats.map((of) => [of, (isShown(from, of) ? after : before).trust[from][of]]))
  return Object.fromEntries(boardSeats.map((from) => [from, row(from)])) as BoardModel['trust']
}

/** Smooth at both ends, as water starts and stops. */
function easeWater(share: number): number {
  const t = Math.max(0, Math.min(1, share))
  return t * t * (3 - 2 * t)
}
