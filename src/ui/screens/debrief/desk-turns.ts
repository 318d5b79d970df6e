import type { Progress } from '../../../debrief/index.ts'
import type { Answer, FromDesk, ToDesk } from './asks.ts'
import { answer } from './desk.ts'
import { newDesk } from './held.ts'

interface Turns {
  /** Milliseconds that one turn may take before whoever else waits comes first. */
  readonly turn: number
  readonly now: () => number
  readonly later: (next: () => void) => void
  readonly post: (message: FromDesk) => void
}

/** Answers several questions by turns, so that a picture does not wait for a long reckoning. */
export function takeTurns({ turn, now, later, post }: Turns): (message: ToDesk) => void {
  const desk = newDesk()
  const open = new Map<number, Generator<Progress | null, Answer>>()
  let isWaiting = false
  const again = () => {
    if (isWaiting || open.size === 0) return
    isWaiting = true
    later(() => {
      isWaiting = false
      for (const [id, steps] of open) goOn(id, steps)
      again()
    })
  }
  const goOn = (id: number, steps: Generator<Progress | null, Answer>) => {
    const until = now() + turn
    try {
      let progress: Progress | null = null
      do {
        const step = steps.next()
        if (step.done) {
          open.delete(id)
          post({ type: 'answer', id, answer: step.value })
          return
        }
        progress = step.value ?? progress
      } while (now() < until)
      if (progress) post({ type: 'progress', id, progress })
    } catch (problem) {
      open.delete(id)
      post({ type: 'failed', id, problem: String(problem) })
    }
  }
  return (message) => {
    if (message.type === 'stop') open.delete(message.id)
    else open.set(message.id, answer(desk, message.ask))
    again()
  }
}
