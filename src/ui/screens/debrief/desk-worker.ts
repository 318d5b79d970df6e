// The desk in a thread of its own: the page stays free while it reckons.
import type { ToDesk } from './asks.ts'
import { takeTurns } from './desk-turns.ts'

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ToDesk>) => void) | null
  postMessage: (message: unknown) => void
}

const take = takeTurns({
  turn: 60,
  now: () => performance.now(),
  later: (next) => setTimeout(next, 0),
  post: (message) => scope.postMessage(message),
})
scope.onmessage = ({ data }) => take(data)
