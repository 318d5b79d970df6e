import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { channelRunner, hereRunner, type Runner, type TournamentJob, workOf } from '../lab/index.ts'

/** The built program has its thread beside it; run from the sources there is none. */
const THREAD = new URL('./lab-thread.js', import.meta.url)

/** This thread for one worker, threads of Node for more. */
export function runnersFor(job: TournamentJob, workers: number): readonly Runner[] {
  if (workers === 1 || !existsSync(fileURLToPath(THREAD))) return [hereRunner(workOf(job), breathing())]
  return Array.from({ length: workers }, () => threadRunner(job))
}

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
  const thread = new Worker(THREAD)
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
