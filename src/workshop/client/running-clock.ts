import type { ClockFrame } from '../protocol/index.ts'

/** A clock on this screen: it counts on the device's own steady timer and never asks what time it is. */
export interface RunningClock {
  /** Which phase of which round it belongs to. */
  readonly step: string
  /** The steady timer's value at which nothing is left; null without a clock. */
  readonly deadline: number | null
  /** What is left while it stands still; null while it runs. */
  readonly heldMs: number | null
}

/** How much later a deadline may come with a frame before it counts as an extension: below, it is only a slow network. */
const JITTER_MS = 1_200

/** The clock after a frame that came at `now`: within one phase it is put back only where time was added. */
export function clockAfter(
  before: RunningClock | null,
  frame: ClockFrame,
  { step, now }: { readonly step: string; readonly now: number },
): RunningClock {
  const { remainingMs, paused } = frame
  if (remainingMs === null) return { step, deadline: null, heldMs: null }
  const told = now + Math.max(0, remainingMs)
  if (paused) return { step, deadline: told, heldMs: Math.max(0, remainingMs) }
  const known = before?.step === step && before.heldMs === null ? before.deadline : null
  const deadline = known !== null && told > known && told - known < JITTER_MS ? known : told
  return { step, deadline, heldMs: null }
}

/** Milliseconds left on the steady timer's `now`: never negative; null without a clock. */
export function leftMs(clock: RunningClock | null, now: number): number | null {
  if (clock === null || clock.deadline === null) return null
  return clock.heldMs ?? Math.max(0, clock.deadline - now)
}
