import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { channelRunner, hereRunner, type Runner, type TournamentJob, workOf } from '../lab/index.ts'

/** The built program has its thread beside it; run from the sources there is none. */
const THREAD = new URL('./lab-thread.js', import.meta.url)

/**
 * A thread of Node for each worker. One worker at table games is this thread: they are often over before another has
 * started, and leave no garbage.
 */
export function runnersFor(job: TournamentJob, workers: number): readonly Runner[] {
  const isHere = workers === 1 && job.settings.kind !== 'scenario'
  if (isHere || !existsSync(fileURLToPath(THREAD))) return [hereRunner(workOf(job), breathing())]
  // A worker is one core's work: helpers that collect its garbage would take the core of the next.
  setFlagsFromString('--no-parallel-scavenge')
  return Array.from({ length: workers }, () => threadRunner(job))
}

/** A game leaves half a megabyte behind: with twice the usual room for it, half as much is copied about. */
const ROOM = { maxYoungGenerationSizeMb: 96 }

const OFTEN = 40

/** Lets signals and messages through, now and then. */
export function breathing(): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < OFTEN) return
    await new Promise((go) => setImmediate(go))
    last = performance.now()
  }
}

function threadRunner(job: TournamentJob): Runner {
  const thread = new Worker(THREAD, { resourceLimits: ROOM })
  return channelRunner(
    {
      send: (message) => thread.postMessage(message),
      onAnswer: (listen) => thread.on('message', listen),
      onGone: (listen) => {
        thread.once('error', listen)
        thread.once('exit', listen)
      },
      close: async () => {
        await thread.terminate()
      },
    },
    job,
  )
}
