import { readFileSync } from 'node:fs'
import type { Scenario } from '../../src/engine/index.ts'
import {
  type Certificate,
  parseScenario,
  readCertificate,
  type StoredCertificate,
} from '../../src/scenario/index.ts'

/** A shipped scenario, decoded. */
export function shipped(name: string): Scenario {
  const decoded = parseScenario(readFileSync(`scenarios/${name}`, 'utf8'))
  if (!decoded.ok) throw new Error(`${name}: ${JSON.stringify(decoded.error)}`)
  return decoded.value
}

/** The stored certificate of a shipped scenario. */
export function storedOf(id: string): StoredCertificate {
  const stored = readCertificate(readFileSync(`scenarios/certificates/${id}.json`, 'utf8'))
  if (!stored) throw new Error(`${id}: its certificate cannot be read`)
  return stored
}

export const certificateOf = (id: string): Certificate => storedOf(id).certificate
