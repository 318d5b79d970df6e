import type { Append } from '../session/index.ts'
import type { Outcome } from './store.ts'

/** Writes lines to the end of a stream, all or nothing. */
export type Write = (
  workshop: string,
  stream: string,
  expected: number,
  lines: readonly string[],
) => Promise<Outcome>

interface Waiting {
  readonly append: Append
  readonly done: (outcome: Outcome) => void
  readonly failed: (problem: unknown) => void
}

/**
 * Group commit: while one write to a stream is under way, what comes next for it is gathered and goes down together. A
 * writer hears *kept* after its own lines are on disk, so many devices at one table wait for two writes, not for many.
 * What waits behind lines that were not kept was made to follow them, so it is a conflict, even where the place that it
 * names is free again because somebody else wrote as many lines.
 */
export function gathered(write: Write): (workshop: string, append: Append) => Promise<Outcome> {
  const waiting = new Map<string, Waiting[]>()
  const busy = new Set<string>()

  async function drain(key: string, workshop: string, stream: string): Promise<void> {
    busy.add(key)
    for (let queue = waiting.get(key); queue && queue.length > 0; queue = waiting.get(key)) {
      waiting.delete(key)
      const group = contiguous(queue)
      const rest = queue.slice(group.length)
      if (rest.length > 0) waiting.set(key, rest)
      const lines = group.flatMap(({ append }) => append.lines)
      try {
        const outcome = await write(workshop, stream, group[0]?.append.expected ?? 0, lines)
        if (outcome !== 'kept') turnAway(key)
        for (const { done } of group) done(outcome)
      } catch (problem) {
        turnAway(key)
        for (const { failed } of group) failed(problem)
      }
    }
    busy.delete(key)
  }

  function turnAway(key: string): void {
    const queue = waiting.get(key) ?? []
    waiting.delete(key)
    for (const { done } of queue) done('conflict')
  }

  return (workshop, append) =>
    new Promise((done, failed) => {
      const key = `${workshop}/${append.stream}`
      const queue = waiting.get(key) ?? []
      queue.push({ append, done, failed })
      waiting.set(key, queue)
      if (!busy.has(key)) void drain(key, workshop, append.stream)
    })
}

/** Those at the head of a queue of which each continues where the one before ends. */
function contiguous(queue: readonly Waiting[]): readonly Waiting[] {
  const group: Waiting[] = []
  let next: number | null = null
  for (const one of queue) {
    if (next !== null && one.append.expected !== next) break
    group.push(one)
    next = one.append.expected + one.append.lines.length
  }
  return group
}
