import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Scenario } from '../engine/index.ts'
import {
  type Certificate,
  certificateText,
  FULL_EFFORT,
  holdsFor,
  isCurrent,
  readCertificate,
  toStore,
} from '../scenario/index.ts'
import { readText, writeText } from './files.ts'

/** Where a scenario's certificate lies: the folder `certificates` beside its file. */
const fileOf = (scenarioFile: string, scenario: Scenario): string =>
  join(dirname(scenarioFile), 'certificates', `${scenario.id}.json`)

export interface Found {
  readonly certificate: Certificate
  /** About this very scenario; otherwise about one that differs in words only, and worth writing anew. */
  readonly isCurrent: boolean
}

/** The stored certificate whose figures are this scenario's under these rules, or null. */
export function findCertificate(scenarioFile: string, scenario: Scenario): Found | null {
  const file = fileOf(scenarioFile, scenario)
  const text = existsSync(file) ? readText(file) : null
  const stored = text?.ok ? readCertificate(text.value) : null
  if (!stored || !holdsFor(stored, scenario)) return null
  return { certificate: stored.certificate, isCurrent: isCurrent(stored, scenario) }
}

/** Writes a certificate beside its scenario; a sentence where that failed. */
export function keepCertificate(
  scenarioFile: string,
  scenario: Scenario,
  certificate: Certificate,
): { readonly file: string; readonly problem: string | null } {
  const file = fileOf(scenarioFile, scenario)
  try {
    mkdirSync(dirname(file), { recursive: true })
  } catch {
    // The sentence about the file says it.
  }
  const stored = toStore(scenario, { certificate, seedPrefix: FULL_EFFORT.seedPrefix })
  return { file, problem: writeText(file, certificateText(stored)) }
}
