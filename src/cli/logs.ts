import { fail, ok, type Result } from '../lib/index.ts'
import { type Log, MOST_BYTES, readLog, verifyLog } from '../replay/index.ts'
import { readBytes } from './files.ts'
import { reasonText } from './verdict-text.ts'

/** A log file with its name. */
export interface NamedLog {
  readonly file: string
  readonly log: Log
}

/** Reads a log, or says why it cannot be believed. */
export function loadLog(file: string): Result<NamedLog, string> {
  const bytes = readBytes(file, MOST_BYTES)
  if (!bytes.ok) return bytes
  const log = readLog(bytes.value)
  return log.ok ? ok({ file, log: log.value }) : fail(`${file}: ${reasonText(verifyLog(bytes.value))}`)
}

/** Why a log cannot be played again, in words; null where it can. */
export function cannotReplay(file: string): string | null {
  const bytes = readBytes(file, MOST_BYTES)
  if (!bytes.ok) return bytes.error
  const verdict = verifyLog(bytes.value)
  return verdict.ok ? null : reasonText(verdict)
}
