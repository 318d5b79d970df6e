import type { Progress } from '../../../debrief/index.ts'
import type { Ask, AskKind, Asks, FromDesk, ToDesk } from './asks.ts'

/** A question under way. Stopped ones never answer. */
export interface Asking<T> {
  readonly answer: Promise<T>
  readonly stop: () => void
}

/** Where the page has its reckoning done. */
export interface Bench {
  readonly ask: <K extends AskKind>(
    kind: K,
    asked: Asks[K]['asked'],
    onProgress?: (progress: Progress) => void,
  ) => Asking<Asks[K]['answer']>
  readonly close: () => void
}

interface Waiting {
  readonly found: (answer: never) => void
  readonly lost: (problem: Error) => void
  readonly onProgress: ((progress: Progress) => void) | undefined
}

interface Door {
  readonly post: (message: ToDesk) => void
  readonly close: () => void
}

/** A desk in a worker; where the browser gives none, the same desk here, a short turn at a time. */
export function openBench(): Bench {
  const waiting = new Map<number, Waiting>()
  let last = 0
  const hear = (message: FromDesk) => {
    const one = waiting.get(message.id)
    if (one === undefined) return
    if (message.type === 'progress') return one.onProgress?.(message.progress)
    waiting.delete(message.id)
    if (message.type === 'answer') one.found(message.answer as never)
    else one.lost(new Error(message.problem))
  }
  const door = workerDoor(hear) ?? pageDoor(hear)
  return {
    ask: (kind, asked, onProgress) => {
      const id = ++last
      const answer = new Promise<Asks[typeof kind]['answer']>((found, lost) => {
        waiting.set(id, { found, lost, onProgress })
      })
      door.post({ type: 'ask', id, ask: { kind, asked } as Ask })
      return {
        answer,
        stop: () => {
          waiting.delete(id)
          door.post({ type: 'stop', id })
        },
      }
    },
    close: door.close,
  }
}

function workerDoor(hear: (message: FromDesk) => void): Door | null {
  try {
    const worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' })
    const unheard: ToDesk[] = []
    let isHeard = false
    let instead: Door | null = null
    worker.onmessage = ({ data }: MessageEvent<FromDesk>) => {
      isHeard = true
      hear(data)
    }
    // A worker that cannot even start says so here: what was asked so far is asked again in the page.
    worker.onerror = () => {
      if (isHeard || instead !== null) return
      instead = pageDoor(hear)
      for (const message of unheard) instead.post(message)
    }
    return {
      post: (message) => {
        if (instead !== null) return instead.post(message)
        if (!isHeard) unheard.push(message)
        worker.postMessage(message)
      },
      close: () => {
        worker.terminate()
        instead?.close()
      },
    }
  } catch {
    return null
  }
}

const TURN = 12

function pageDoor(hear: (message: FromDesk) => void): Door {
  let isOpen = true
  const desk = import('./desk-turns.ts').then(({ takeTurns }) =>
    takeTurns({
      turn: TURN,
      now: () => performance.now(),
      later: (next) => setTimeout(() => isOpen && next(), 4),
      post: (message) => isOpen && hear(message),
    }),
  )
  return {
    post: (message) => void desk.then((take) => take(message)),
    close: () => {
      isOpen = false
    },
  }
}
