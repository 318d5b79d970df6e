// Everything that certificate tests simulate, in one file that can be bundled: simulations through the test runner's
// module by module imports are ten times slower.

import type { Scenario } from '../../src/engine/index.ts'
import { type Certificate, certify, checkRule, FULL_EFFORT, runJob } from '../../src/scenario/index.ts'
import { BROKEN } from './broken.ts'

export { checkRule } from '../../src/scenario/index.ts'
export { outside, reproduction } from '../support/reproduction.ts'
export { leapOf } from './broken.ts'
export { policyChains } from './policy.ts'

const named = (prefix: string, many: number): readonly string[] =>
  Array.from({ length: many }, (_, index) => `${prefix}${index + 1}`)

/** The named rule's verdicts of a broken scenario. */
export function verdictsOf(name: string, seeds: number) {
  const broken = BROKEN.find((one) => one.name === name)
  if (!broken) throw new Error(`no broken scenario ${name}`)
  const { scenario, rule, groups } = broken
  return checkRule(scenario, { rule, seeds: named('broken-', seeds), ...(groups ? { groups } : {}) })
}

/** A small certificate on the seeds of certificates. */
export const smallCertificate = (
  scenario: Scenario,
  { constants, deviations }: { readonly constants: number; readonly deviations: number },
): Promise<Certificate> =>
  certify(scenario, {
    run: async (jobs) => jobs.map((job) => runJob(scenario, job)),
    effort: {
      ...FULL_EFFORT,
      constants: [constants, constants],
      deviations: [deviations, deviations],
      toTheEnd: 5,
    },
  })
