// The work of a certificate in slices that may run anywhere: here, in a web worker, in a Node worker.
import type { Scenario } from '../../engine/index.ts'
import { allOf, type LeapPlan, trialOf } from './bare.ts'
import { type ConstantRun, constantRun } from './constants.ts'
import { type DeviationRun, deviationRun, type Group } from './deviations.ts'
import { type LeapRun, leapRun } from './leap.ts'

/** One slice: which seeds of which kind. */
export type CertificateJob =
  | {
      readonly kind: 'constants'
      readonly seeds: readonly string[]
      readonly leap: LeapPlan | null
      readonly masks: readonly number[]
    }
  | {
      readonly kind: 'deviations'
      readonly seeds: readonly string[]
      readonly leap: LeapPlan | null
      readonly groups: readonly Group[]
      readonly toTheEnd: boolean
    }
  | { readonly kind: 'leap'; readonly seeds: readonly string[]; readonly masks: readonly number[] }

export type CertificateRuns =
  | { readonly kind: 'constants'; readonly runs: readonly ConstantRun[] }
  | { readonly kind: 'deviations'; readonly runs: readonly DeviationRun[] }
  | { readonly kind: 'leap'; readonly runs: readonly LeapRun[] }

/** Does a list of slices somewhere and returns their runs in the order of the slices. */
export type Runner = (jobs: readonly CertificateJob[]) => Promise<readonly CertificateRuns[]>

/** Runs one slice; pure. */
export function runJob(scenario: Scenario, job: CertificateJob): CertificateRuns {
  const { seeds } = job
  if (job.kind === 'leap')
    return {
      kind: 'leap',
      runs: seeds.flatMap((seed) => job.masks.map((mask) => leapRun(scenario, { seed, mask }))),
    }
  const trial = trialOf(scenario, job.leap)
  if (job.kind === 'constants') {
    const { masks } = job
    return { kind: 'constants', runs: seeds.map((seed) => constantRun(trial, { seed, masks })) }
  }
  const { groups, toTheEnd } = job
  return { kind: 'deviations', runs: seeds.map((seed) => deviationRun(trial, { seed, groups, toTheEnd })) }
}

const SLICE = 5

/** Seeds `from` … `to` (from 0) in slices of a few. Names start with a prefix, so that tuning and certifying never share one. */
export function seedSlices(prefix: string, from: number, to: number): readonly (readonly string[])[] {
  const slices: (readonly string[])[] = []
  for (let start = from; start < to; start += SLICE)
    slices.push(
      Array.from({ length: Math.min(SLICE, to - start) }, (_, index) => `${prefix}${start + index + 1}`),
    )
  return slices
}

/** Masks of the other rounds under which a leap is judged: nobody pools, and where there are pool cards, everybody. */
export const leapMasks = (scenario: Scenario): readonly number[] =>
  scenario.cards.some(({ kind }) => kind === 'pool') ? [0, allOf(scenario.seats.length)] : [0]
