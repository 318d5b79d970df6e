import { reckoner, type ToReckoner } from './reckoning.ts'

/** A thread that adds up a study's results, lets strategies evolve and writes files, so that the page stays free. */
const take = reckoner({
  tell: (message) => postMessage(message),
  clock: () => performance.now(),
})
addEventListener('message', ({ data }: MessageEvent<ToReckoner>) => take(data))
