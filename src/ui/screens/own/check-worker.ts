import type { Scenario } from '../../../engine/index.ts'
import { type CertificateJob, runJob } from '../../../scenario/index.ts'

/** What a thread is asked: a slice of the certificate of a scenario. */
export interface Asked {
  readonly scenario: Scenario
  readonly job: CertificateJob
}

/** A thread that does slices of a certificate, one after the other as they are sent. */
addEventListener('message', ({ data }: MessageEvent<Asked>) => postMessage(runJob(data.scenario, data.job)))
