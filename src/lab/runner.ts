import { bug } from '../lib/index.ts'
import type { ItemResult } from './tournament/items.ts'

/** Items from `from` up to but without `to`. */
export interface Slice {
  readonly from: number
  readonly to: number
}

/** Somebody who does slices, one at a time: this thread, a worker of the page, a process of Node, a machine elsewhere. */
export interface Runner {
  /** The results of the slice's items in order. Rejects where the runner is gone: its slice is then done by another. */
  readonly run: (slice: Slice) => Promise<readonly ItemResult[]>
  readonly close: () => void | Promise<void>
}

/** What is known so far, by number of item. */
export type Known = ReadonlyMap<number, ItemResult>

/** Why work stopped before its end; what was done is in `known`. */
export type Stopped = 'stopped' | 'runners-gone'

export interface RunPlan {
  /** Numbers of the items that are wanted. */
  readonly wanted: readonly number[]
  /** Done before. */
  readonly known: Known
  readonly runners: readonly Runner[]
  /** Asked between slices. */
  readonly isStopped: () => boolean
  /** Told after each slice. */
  readonly onProgress?: (done: number, all: number, known: Known) => void
}

export interface Run {
  readonly known: Known
  /** Null where everything that was wanted is known. */
  readonly why: Stopped | null
  /** What the last runner that was lost said. */
  readonly problem: unknown
}

/** Slices are small enough that a runner who dies or a stop costs little, and many enough to share out evenly. */
const SLICES_A_RUNNER = 24
const LONGEST_SLICE = 64

/** Has all wanted items done by the runners, in any order; results hang on the numbers alone. */
export async function runItems(plan: RunPlan): Promise<Run> {
  const known = new Map(plan.known)
  const left = slicesOf(
    plan.wanted.filter((item) => !known.has(item)),
    plan.runners.length,
  )
  const count = (): number => plan.wanted.reduce((sum, item) => sum + (known.has(item) ? 1 : 0), 0)
  let done = count()
  plan.onProgress?.(done, plan.wanted.length, known)
  const alive = new Set(plan.runners)
  let problem: unknown = null
  const work = async (runner: Runner): Promise<void> => {
    for (;;) {
      const slice = plan.isStopped() ? undefined : left.shift()
      if (slice === undefined) return
      try {
        const results = await runner.run(slice)
        for (const [offset, result] of results.entries()) known.set(slice.from + offset, result)
        done += results.length
        plan.onProgress?.(done, plan.wanted.length, known)
      } catch (why) {
        // Its slice goes back: who comes next does it.
        left.unshift(slice)
        alive.delete(runner)
        problem = why
        return
      }
    }
  }
  while (left.length > 0 && alive.size > 0 && !plan.isStopped()) await Promise.all([...alive].map(work))
  if (left.length === 0) return { known, why: null, problem }
  return { known, why: plan.isStopped() ? 'stopped' : 'runners-gone', problem }
}

/** Neighbouring items in one slice; the last slices are smaller and smaller, so that all runners end together. */
export function slicesOf(items: readonly number[], runners: number): Slice[] {
  const usual = Math.min(LONGEST_SLICE, Math.ceil(items.length / (runners * SLICES_A_RUNNER)))
  const slices: Slice[] = []
  let first = 0
  while (first < items.length) {
    const left = items.length - first
    const most = Math.max(1, Math.min(usual, Math.floor(left / (2 * runners))))
    let length = 1
    while (length < most && items[first + length] === (items[first] ?? 0) + length) length++
    const from = items[first] ?? 0
    slices.push({ from, to: from + length })
    first += length
  }
  return slices
}

/** A runner in this very thread. `breathe` lets other things happen between items. */
export const hereRunner = (
  work: { readonly run: (item: number) => ItemResult },
  breathe: () => Promise<void>,
): Runner => ({
  run: async ({ from, to }) => {
    const results: ItemResult[] = []
    for (let item = from; item < to; item++) {
      results.push(work.run(item))
      await breathe()
    }
    return results
  },
  close: () => undefined,
})

/** What a worker is sent and answers: first the job, then slices. Plain values, for any kind of channel. */
export type ToWorker<Job> =
  | { readonly kind: 'job'; readonly job: Job }
  | { readonly kind: 'slice'; readonly slice: Slice }
export type FromWorker = { readonly kind: 'results'; readonly results: readonly ItemResult[] }

/** The other side of a channel: Node’s processes and the page’s workers both fit. */
export interface Channel<Job> {
  readonly send: (message: ToWorker<Job>) => void
  readonly onAnswer: (listen: (answer: FromWorker) => void) => void
  /** Told once, where the other side is gone. */
  readonly onGone: (listen: (why: unknown) => void) => void
  readonly close: () => void | Promise<void>
}

/** A runner at the other end of a channel. */
export function channelRunner<Job>(channel: Channel<Job>, job: Job): Runner {
  let waiting: { resolve: (results: readonly ItemResult[]) => void; reject: (why: unknown) => void } | null =
    null
  let gone: { readonly why: unknown } | null = null
  channel.onAnswer(({ results }) => {
    waiting?.resolve(results)
    waiting = null
  })
  channel.onGone((why) => {
    gone = { why }
    waiting?.reject(why)
    waiting = null
  })
  channel.send({ kind: 'job', job })
  return {
    run: (slice) =>
      new Promise((resolve, reject) => {
        if (gone) return reject(gone.why)
        if (waiting) return reject(bug('a runner does one slice at a time'))
        waiting = { resolve, reject }
        channel.send({ kind: 'slice', slice })
      }),
    close: channel.close,
  }
}

/** What stands at the far end of a channel: give it each message, and send back what it answers. */
export function workerSide<Job>(
  workOf: (job: Job) => { readonly run: (item: number) => ItemResult },
): (message: ToWorker<Job>) => FromWorker | null {
  let work: { readonly run: (item: number) => ItemResult } | null = null
  return (message) => {
    if (message.kind === 'job') {
      work = workOf(message.job)
      return null
    }
    const { run } = work ?? bug('a slice before its job')
    const { from, to } = message.slice
    return { kind: 'results', results: Array.from({ length: to - from }, (_, offset) => run(from + offset)) }
  }
}
