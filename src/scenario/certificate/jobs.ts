import type { Scenario, TableCard } from '../../engine/index.ts'
import { bare } from './bare.ts'
import { conclude, LIMITS } from './conclude.ts'
import { type ConstantRun, constantRun } from './constants.ts'
import { type DeviationRun, deviationRun } from './deviations.ts'
import { certifyTable } from './table.ts'
import type { Certificate } from './types.ts'

/** One slice of a certificate's work: which seeds of which kind. Slices may run anywhere, in any order. */
export interface CertificateJob {
  readonly kind: 'constants' | 'deviations'
  readonly seeds: readonly string[]
  /** Deviations followed to the end of the game too (slower; a report, not a condition). */
  readonly toTheEnd: boolean
}

export type CertificateRuns =
  | { readonly kind: 'constants'; readonly runs: readonly ConstantRun[] }
  | { readonly kind: 'deviations'; readonly runs: readonly DeviationRun[] }

/** How much is simulated: at least 400 seeds for constants, at least 150 for deviations and until the intervals are narrow. */
export interface Effort {
  readonly constants: number
  readonly deviations: number
  readonly mostDeviations: number
  readonly toTheEnd: number
  /** Names of seeds start with this, so that tuning and certifying never share one. */
  readonly seedPrefix: string
}

export const FULL_EFFORT: Effort = {
  constants: 400,
  deviations: 150,
  mostDeviations: 400,
  toTheEnd: 40,
  seedPrefix: 'certificate-',
}

const SLICE = 10

/** The work of one pass. Deviations from `from` on; the first `toTheEnd` seeds are followed to the end. */
function slices(
  kind: CertificateJob['kind'],
  told: { readonly from: number; readonly to: number; readonly effort: Effort },
): readonly CertificateJob[] {
  const jobs: CertificateJob[] = []
  for (let from = told.from; from < told.to; from += SLICE) {
    const to = Math.min(told.to, from + SLICE)
    jobs.push({
      kind,
      seeds: Array.from({ length: to - from }, (_, index) => `${told.effort.seedPrefix}${from + index + 1}`),
      toTheEnd: kind === 'deviations' && from < told.effort.toTheEnd,
    })
  }
  return jobs
}

/** Runs one slice; pure, so that here, a web worker and a Node worker give the same. */
export function runJob(scenario: Scenario, job: CertificateJob): CertificateRuns {
  const stripped = bare(scenario)
  if (job.kind === 'constants')
    return { kind: 'constants', runs: job.seeds.map((seed) => constantRun(stripped, seed)) }
  return {
    kind: 'deviations',
    runs: job.seeds.map((seed) => deviationRun(stripped, { seed, toTheEnd: job.toTheEnd })),
  }
}

/** Does a list of slices somewhere and returns their runs in the order of the slices. */
export type Runner = (jobs: readonly CertificateJob[]) => Promise<readonly CertificateRuns[]>

/** Certifies a scenario. `say` hears how much of the work known so far is done, 0–1. */
export async function certify(
  scenario: Scenario,
  told: { readonly run: Runner; readonly effort: Effort },
): Promise<Certificate> {
  const table = scenario.cards.find((card): card is TableCard => card.kind === 'table')
  if (table) return certifyTable(scenario, table)
  const { run, effort } = told
  const first = await run([
    ...slices('deviations', { from: 0, to: effort.deviations, effort }),
    ...slices('constants', { from: 0, to: effort.constants, effort }),
  ])
  const constants = first.flatMap((runs) => (runs.kind === 'constants' ? runs.runs : []))
  let deviations = first.flatMap((runs) => (runs.kind === 'deviations' ? runs.runs : []))
  let certificate = conclude(scenario, { constants, deviations })
  while (deviations.length < effort.mostDeviations && isTooWide(certificate)) {
    const to = Math.min(effort.mostDeviations, deviations.length + 4 * SLICE)
    const more = await run(slices('deviations', { from: deviations.length, to, effort }))
    deviations = [...deviations, ...more.flatMap((runs) => (runs.kind === 'deviations' ? runs.runs : []))]
    certificate = conclude(scenario, { constants, deviations })
  }
  return certificate
}

const isTooWide = (certificate: Certificate): boolean =>
  certificate.verdicts.some(({ rule, value }) => rule === 'precision' && value >= LIMITS.precision)
