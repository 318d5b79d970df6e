import type { Scenario } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { holdsFor, readCertificate, remarksOn } from '../../../scenario/index.ts'

const certificates = import.meta.glob<string>('#scenarios/certificates/*.json', {
  query: '?raw',
  import: 'default',
})

/** What is known about a scenario, and the sentence that says it. */
export interface Proof {
  readonly found: 'dilemma' | 'no-dilemma' | 'unproven'
  readonly sentence: string
}

/** A table of payoffs shows by itself whether it is a dilemma; else a stored certificate whose figures are this scenario's. */
export async function proofOf(scenario: Scenario): Promise<Proof> {
  if (scenario.flow === null) return proofOfTable(scenario)
  for (const [path, load] of Object.entries(certificates)) {
    if (!path.endsWith(`/${scenario.id}.json`)) continue
    const stored = readCertificate(await load())
    if (stored === null || !holdsFor(stored, scenario)) continue
    const failed = stored.certificate.verdicts.filter(({ ok }) => !ok).length
    if (failed === 0) return { found: 'dilemma', sentence: say('own.proof.dilemma') }
    return noDilemma(say('own.proof.no-dilemma.certificate', { n: failed }))
  }
  return { found: 'unproven', sentence: say('own.proof.unproven') }
}

function proofOfTable(scenario: Scenario): Proof {
  const [remark] = remarksOn(scenario)
  if (remark === undefined) return { found: 'dilemma', sentence: say('own.proof.dilemma.table') }
  return noDilemma(say('own.proof.no-dilemma.table', { ...remark.values }))
}

const noDilemma = (found: string): Proof => ({
  found: 'no-dilemma',
  sentence: say('own.proof.no-dilemma', { found }),
})
