import { type Scenario, SEATS } from '../../../engine/index.ts'
import { list, say } from '../../../i18n/index.ts'
import { remarksOn, type StoredCertificate, type Verdict } from '../../../scenario/index.ts'
import { shippedCertificate } from '../../certificates.ts'
import { inSentence } from '../../seat-words.ts'
import { keptCertificate } from '../../stores/kept-certificates.ts'

/** What is known about a scenario, the sentence that says it, and the conditions that fail, in plain words. */
export interface Proof {
  readonly found: 'dilemma' | 'no-dilemma' | 'unproven'
  readonly sentence: string
  readonly failing: readonly string[]
}

/** A table of payoffs shows by itself whether it is a dilemma; else a certificate whose figures are this scenario's, shipped or worked out here. */
export async function proofOf(scenario: Scenario): Promise<Proof> {
  if (scenario.flow === null) return proofOfTable(scenario)
  const shipped = await shippedCertificate(scenario)
  if (shipped !== null) return proofFrom(scenario, shipped, 'shipped')
  const kept = await keptCertificate(scenario)
  if (kept !== null) return proofFrom(scenario, kept, 'here')
  return { found: 'unproven', sentence: say('own.proof.unproven'), failing: [] }
}

/** What a certificate says; `where` it was worked out. */
export function proofFrom(
  scenario: Scenario,
  { certificate }: StoredCertificate,
  where: 'shipped' | 'here',
): Proof {
  const failing = failingIn(scenario, certificate.verdicts)
  if (failing.length > 0)
    return {
      ...noDilemma(say('own.proof.no-dilemma.certificate', { n: failing.length, where })),
      failing,
    }
  const seeds = certificate.kind === 'table' ? 0 : certificate.seeds
  const sentence = where === 'shipped' ? say('own.proof.dilemma') : say('own.proof.dilemma.here', { seeds })
  return { found: 'dilemma', sentence, failing: [] }
}

/** One sentence a rule, with all seats for which it fails. */
function failingIn(scenario: Scenario, verdicts: readonly Verdict[]): readonly string[] {
  const failed = verdicts.filter(({ ok }) => !ok)
  return [...new Set(failed.map(({ rule }) => rule))].map((rule) => {
    const ids = new Set(failed.flatMap((one) => (one.rule === rule && one.seat !== null ? [one.seat] : [])))
    const seats = SEATS.filter((seat) => ids.has(seat)).map((seat) =>
      say('own.seat', { seat: nameIn(scenario, seat) }),
    )
    return say(`own.fails.${rule}`, { seats: list(seats), n: seats.length })
  })
}

const nameIn = (scenario: Scenario, seat: string): string =>
  inSentence(scenario.seats.find(({ id }) => id === seat)?.name ?? seat)

function proofOfTable(scenario: Scenario): Proof {
  const [remark] = remarksOn(scenario)
  if (remark === undefined) return { found: 'dilemma', sentence: say('own.proof.dilemma.table'), failing: [] }
  return noDilemma(say('own.proof.no-dilemma.table', { ...remark.values }))
}

const noDilemma = (found: string): Proof => ({
  found: 'no-dilemma',
  sentence: say('own.proof.no-dilemma', { found }),
  failing: [],
})
