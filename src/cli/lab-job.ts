import { type FingerprintJob, fingerprintWork, type TournamentJob, type Work, workOf } from '../lab/index.ts'

/** What the command line's workers are given to do. */
export type LabJob = TournamentJob | FingerprintJob

/** The job as numbered items. */
export const labWork = (job: LabJob): Work => ('probe' in job ? fingerprintWork(job) : workOf(job))

/** Whole games of a scenario take a while each and leave garbage behind. */
export const isHeavy = (job: LabJob): boolean => 'settings' in job && job.settings.kind === 'scenario'
