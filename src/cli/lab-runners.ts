import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { channelRunner, type FromWorker, hereRunner, type Runner } from '../lab/index.ts'
import { isHeavy, type LabJob, labWork } from './lab-job.ts'

/** The built program has its worker beside it; run from the sources there is none. */
const WORKER = fileURLToPath(new URL('./lab-worker.js', import.meta.url))

/**
 * A process for each worker: two threads of one process share its memory's locks, and are a tenth slower for it. One
 * worker at table games or a fingerprint is this very process: they are often over before another has started.
 */
export function runnersFor(job: LabJob, workers: number): readonly Runner[] {
  const isHere = workers === 1 && !isHeavy(job)
  if (isHere || !existsSync(WORKER)) return [hereRunner(labWork(job), breathing())]
  return Array.from({ length: workers }, () => processRunner(job))
}

/**
 * A worker is one core's work: helpers that collect its garbage would take the core of the next. A game leaves half a
 * megabyte behind: with twice the usual room for it, half as much is copied about.
 */
const ENGINE = ['--no-parallel-scavenge', '--max-semi-space-size=32']

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

function processRunner(job: LabJob): Runner {
  const child = fork(WORKER, {
    execArgv: ENGINE,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return channelRunner(
    {
      // What cannot be sent is told by its exit.
      send: (message) => child.send(message, () => undefined),
      onAnswer: (listen) => child.on('message', (answer) => listen(answer as FromWorker)),
      onGone: (listen) => {
        child.once('error', listen)
        child.once('exit', (code, signal) => listen(new Error(`a worker ended (${signal ?? code})`)))
      },
      close: () => {
        child.kill('SIGKILL')
      },
    },
    job,
  )
}
