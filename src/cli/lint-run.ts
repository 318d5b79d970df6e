import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Scenario } from '../engine/index.ts'
import { bug } from '../lib/index.ts'
import { type CertificateJob, type CertificateRuns, type Runner, runJob } from '../scenario/index.ts'

/** The built program has its thread beside it; run from the sources there is none. */
const THREAD = new URL('./worker.js', import.meta.url)
const THREADS = 2

/** How much of the work known so far is done. */
type Progress = (done: number, all: number) => void

export interface Bench {
  readonly run: Runner
  readonly close: () => Promise<void>
}

/** A workbench for one scenario's simulations: two threads, or this one where the thread's file is missing. */
export function benchFor(scenario: Scenario, progress: Progress): Bench {
  const count = counter(progress)
  if (!existsSync(fileURLToPath(THREAD)))
    return { run: (jobs) => here(scenario, jobs, count), close: async () => {} }
  const threads = Array.from({ length: THREADS }, () => new Worker(THREAD, { workerData: scenario }))
  return {
    run: (jobs) => inThreads(threads, jobs, count),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()))
    },
  }
}

/** A slice's size in rounds, roughly: single quarters are tried in sixteen ways and followed for three. */
function sizeOf(job: CertificateJob): number {
  if (job.kind === 'deviations') return job.seeds.length * job.groups.length * 48
  return job.seeds.length * (job.kind === 'leap' ? 224 * job.masks.length : 8 * job.masks.length)
}

function counter(progress: Progress) {
  let done = 0
  let all = 0
  return {
    add: (jobs: readonly CertificateJob[]) => {
      all += jobs.reduce((sum, job) => sum + sizeOf(job), 0)
    },
    finish: (job: CertificateJob) => {
      done += sizeOf(job)
      progress(Math.floor((100 * done) / all), 100)
    },
  }
}
type Counter = ReturnType<typeof counter>

async function here(
  scenario: Scenario,
  jobs: readonly CertificateJob[],
  count: Counter,
): Promise<readonly CertificateRuns[]> {
  count.add(jobs)
  const done: CertificateRuns[] = []
  for (const job of jobs) {
    done.push(runJob(scenario, job))
    count.finish(job)
    // Lets Ctrl+C through between slices.
    await new Promise((go) => setImmediate(go))
  }
  return done
}

async function inThreads(
  threads: readonly Worker[],
  jobs: readonly CertificateJob[],
  count: Counter,
): Promise<readonly CertificateRuns[]> {
  count.add(jobs)
  const done: CertificateRuns[] = []
  let next = 0
  const work = async (thread: Worker): Promise<void> => {
    while (next < jobs.length) {
      const index = next++
      const job = jobs[index] ?? bug('no such slice')
      done[index] = await answerOf(thread, job)
      count.finish(job)
    }
  }
  await Promise.all(threads.map(work))
  return done
}

const answerOf = (thread: Worker, job: CertificateJob): Promise<CertificateRuns> =>
  new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      thread.off('message', onMessage)
      thread.off('error', onError)
      act()
    }
    const onMessage = (runs: CertificateRuns) => settle(() => resolve(runs))
    const onError = (problem: unknown) => settle(() => reject(problem))
    thread.on('message', onMessage)
    thread.on('error', onError)
    thread.postMessage(job)
  })
