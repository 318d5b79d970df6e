import type { Scenario } from '../../engine/index.ts'
import {
  basisHash,
  certificateText,
  holdsFor,
  readCertificate,
  type StoredCertificate,
} from '../../scenario/index.ts'
import { theShelf } from './device.ts'

/** The certificate that this device worked out for a scenario of these very numbers, or null. */
export async function keptCertificate(scenario: Scenario): Promise<StoredCertificate | null> {
  const text = await theShelf()
    .then((shelf) => shelf.get('proofs', basisHash(scenario)))
    .catch(() => null)
  const stored = typeof text === 'string' ? readCertificate(text) : null
  return stored !== null && holdsFor(stored, scenario) ? stored : null
}

/** Keeps a certificate under the hash of what its figures depend on; where there is no room it is worked out again next time. */
export const keepCertificate = (stored: StoredCertificate): Promise<void> =>
  theShelf()
    .then((shelf) => shelf.put('proofs', [[stored.basis, certificateText(stored)]]))
    .catch(() => undefined)
