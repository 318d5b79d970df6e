import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { say } from '../i18n/index.ts'
import { fail, nearestNames, ok, type Result } from '../lib/index.ts'

/** The checkout or package that this program belongs to: two folders up from dist/cli/main.js. */
export const ROOT = join(import.meta.dirname, '..', '..')

const SCENARIOS = join(ROOT, 'scenarios')

/** Ids of the scenarios that come with the game. */
export function scenarioIds(): readonly string[] {
  try {
    const files = readdirSync(SCENARIOS).filter((name) => name.endsWith('.json'))
    return files.map((name) => name.slice(0, -'.json'.length)).sort()
  } catch {
    return []
  }
}

/** The bytes of a file, or a sentence that says why not. */
export function readBytes(file: string, most = Number.POSITIVE_INFINITY): Result<Uint8Array, string> {
  try {
    const found = statSync(file)
    if (found.isDirectory()) return fail(say('cli.file-is-folder', { file }))
    if (found.size > most) return fail(say('cli.file-too-big', { file, most: most / 1e6 }))
    return ok(readFileSync(file))
  } catch (problem) {
    return fail(say('cli.file-unreadable', { file, why: whyOf(problem) }))
  }
}

export function readText(file: string): Result<string, string> {
  const bytes = readBytes(file)
  if (!bytes.ok) return bytes
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value))
  } catch {
    return fail(say('cli.file-not-text', { file }))
  }
}

/** Writes a file; a sentence where that failed. */
export function writeText(file: string, text: string): string | null {
  try {
    writeFileSync(file, text)
    return null
  } catch (problem) {
    return say('cli.file-unwritable', { file, why: whyOf(problem) })
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'missing',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  ENOTDIR: 'missing',
  ENOSPC: 'full',
  EROFS: 'forbidden',
}

const whyOf = (problem: unknown): string => {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : ''
  return REASONS[code] ?? 'other'
}

/** The file that a scenario argument means: an id that comes with the game, or a path. */
export function scenarioFile(written: string): Result<string, string> {
  if (/[/\\]|\.json$/.test(written) || isAbsolute(written)) return ok(written)
  const ids = scenarioIds()
  if (ids.includes(written)) return ok(join(SCENARIOS, `${written}.json`))
  const nearest = nearestNames(written, ids)
  const known = ids.join(', ')
  if (nearest.length === 0) return fail(say('cli.scenario-unheard', { written: written.slice(0, 60), known }))
  return fail(
    say('cli.scenario-unknown', { written: written.slice(0, 60), nearest: nearest.join(', '), known }),
  )
}
