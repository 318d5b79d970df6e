import { parentPort, workerData } from 'node:worker_threads'
import type { Scenario } from '../engine/index.ts'
import { type CertificateJob, runJob } from '../scenario/index.ts'

/** A thread that does slices of a certificate for one scenario, one after the other as they are sent. */
const scenario = workerData as Scenario
parentPort?.on('message', (job: CertificateJob) => parentPort?.postMessage(runJob(scenario, job)))
