import type { Scenario } from '../engine/index.ts'
import { holdsFor, readCertificate, type StoredCertificate } from '../scenario/index.ts'

// A chunk each: nobody who only plays loads the proofs.
const files = import.meta.glob<string>('#scenarios/certificates/*.json', { query: '?raw', import: 'default' })

/** The certificate that comes with the game, if its figures are those of this very scenario under these very rules. */
export async function shippedCertificate(scenario: Scenario): Promise<StoredCertificate | null> {
  const load = files[Object.keys(files).find((path) => path.endsWith(`/${scenario.id}.json`)) ?? '']
  const stored = load === undefined ? null : readCertificate(await load())
  return stored !== null && holdsFor(stored, scenario) ? stored : null
}
