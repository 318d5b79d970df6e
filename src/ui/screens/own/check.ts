import type { Scenario } from '../../../engine/index.ts'
import { bug } from '../../../lib/index.ts'
import {
  type CertificateJob,
  type CertificateRuns,
  certify,
  type Effort,
  FULL_EFFORT,
  type StoredCertificate,
  toStore,
} from '../../../scenario/index.ts'
import type { Asked } from './check-worker.ts'

/** A place where one slice after the other is done. */
export interface Bench {
  readonly run: (job: CertificateJob) => Promise<CertificateRuns>
  readonly close: () => void
}

export interface Check {
  /** The certificate; null once it was stopped. Fails where a thread broke off. */
  readonly found: Promise<StoredCertificate | null>
  readonly stop: () => void
}

interface Told {
  readonly benches: readonly Bench[]
  /** Slices done and slices known so far: too wide an interval asks for more. */
  readonly progress: (done: number, all: number) => void
  readonly effort?: Effort
}

/** Proves a scenario by simulation, as `swim lint` does: the same games on the same seeds. */
export function check(scenario: Scenario, { benches, progress, effort = FULL_EFFORT }: Told): Check {
  const close = (): void => {
    for (const bench of benches) bench.close()
  }
  let done = 0
  let all = 0
  const run = async (jobs: readonly CertificateJob[]): Promise<readonly CertificateRuns[]> => {
    all += jobs.length
    progress(done, all)
    const runs: CertificateRuns[] = []
    let next = 0
    const work = async (bench: Bench): Promise<void> => {
      while (next < jobs.length) {
        const index = next++
        runs[index] = await bench.run(jobs[index] ?? bug('no such slice'))
        progress(++done, all)
      }
    }
    await Promise.all(benches.map(work))
    return runs
  }
  let halt = (): void => {}
  const stopped = new Promise<null>((resolve) => {
    halt = () => resolve(null)
  })
  const proved = certify(scenario, { run, effort }).then((certificate) =>
    toStore(scenario, { certificate, seedPrefix: effort.seedPrefix }),
  )
  return {
    found: Promise.race([proved, stopped]).finally(close),
    stop: halt,
  }
}

/** Two threads; up to four where the device has more than that and one to spare for the page. */
export function threadsFor(scenario: Scenario): readonly Bench[] {
  const threads = Math.max(2, Math.min(4, (navigator.hardwareConcurrency || 2) - 1))
  return Array.from({ length: threads }, () => threadFor(scenario))
}

function threadFor(scenario: Scenario): Bench {
  const thread = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        thread.onmessage = ({ data }: MessageEvent<CertificateRuns>) => resolve(data)
        thread.onerror = (event) => reject(new Error(event.message || 'the thread could not start'))
        const asked: Asked = { scenario, job }
        thread.postMessage(asked)
      }),
    close: () => thread.terminate(),
  }
}
