import { basename } from 'node:path'
import { say } from '../i18n/index.ts'
import { remarksOn } from '../scenario/index.ts'
import { type Desk, type ExitCode, outJson } from './desk.ts'
import { loadWithIssues } from './scenarios.ts'
import { sentenceOf } from './sentences.ts'

interface Linted {
  readonly id: string
  readonly ok: boolean
  readonly issues: readonly { readonly path: string; readonly code: string; readonly message: string }[]
  /** Not yet computed by this version. */
  readonly certificate: null
}

/** Checks scenario files: format and cross-checks, all issues at once. A file with issues is a bad file: 2. */
export function lintCommand(
  desk: Desk,
  scenarios: readonly string[],
  options: { readonly json?: boolean },
): ExitCode {
  const linted = scenarios.map((written) => lint(desk, written, options))
  if (options.json) outJson(desk, { scenarios: linted })
  return linted.every(({ ok }) => ok) ? 0 : 2
}

function lint(desk: Desk, written: string, options: { readonly json?: boolean }): Linted {
  const tell = options.json ? desk.say : (line: string) => desk.out(`${line}\n`)
  const loaded = loadWithIssues(written)
  if (loaded.ok) {
    const { id } = loaded.value
    tell(say('cli.lint.fine', { id }))
    for (const remark of remarksOn(loaded.value)) tell(`  ${remark.path}: ${sentenceOf(remark)}`)
    return { id, ok: true, issues: [], certificate: null }
  }
  const id = basename(written, '.json')
  const { problem } = loaded.error
  if (problem !== null) {
    desk.say(problem)
    return { id, ok: false, issues: [{ path: '', code: 'file', message: problem }], certificate: null }
  }
  const issues = loaded.error.issues.map((issue) => ({
    path: issue.path,
    code: issue.code,
    message: sentenceOf(issue),
  }))
  tell(say('cli.lint.issues', { id, count: issues.length }))
  for (const { path, message } of issues) tell(`  ${path}: ${message}`)
  return { id, ok: false, issues, certificate: null }
}
