import { basename } from 'node:path'
import type { Scenario } from '../engine/index.ts'
import { say } from '../i18n/index.ts'
import { type Certificate, certify, type Effort, FULL_EFFORT, passes, remarksOn } from '../scenario/index.ts'
import { badUse, type Desk, type ExitCode, outJson } from './desk.ts'
import { scenarioFile } from './files.ts'
import { inItsWords } from './labels.ts'
import { certificateCard } from './lint-card.ts'
import { benchFor } from './lint-run.ts'
import { findCertificate, keepCertificate } from './lint-store.ts'
import { type Suggested, suggestFor } from './lint-suggest.ts'
import { loadWithIssues } from './scenarios.ts'
import { sentenceOf } from './sentences.ts'
import { wholeNumber } from './whole-number.ts'

export interface LintOptions {
  readonly seeds?: string
  readonly fresh?: boolean
  readonly write?: boolean
  readonly suggest?: boolean
  readonly json?: boolean
}

interface Linted {
  readonly id: string
  /** In order, and a dilemma. */
  readonly ok: boolean
  readonly issues: readonly { readonly path: string; readonly code: string; readonly message: string }[]
  readonly certificate: Certificate | null
  readonly suggestion?: Suggested
}

/** Checks scenario files and certifies those in order. 0 certified, 1 one is no dilemma, 2 a bad file or bad use. */
export async function lintCommand(
  desk: Desk,
  scenarios: readonly string[],
  options: LintOptions,
): Promise<ExitCode> {
  const seeds =
    options.seeds === undefined
      ? null
      : wholeNumber(options.seeds, { name: '--seeds', least: 10, most: 10_000 })
  if (seeds && !seeds.ok) return badUse(desk, seeds.error)
  if (seeds && options.write) return badUse(desk, [say('lint.write-needs-all')])
  const asked: Asked = {
    ...options,
    effort: seeds?.ok ? quickEffort(seeds.value) : FULL_EFFORT,
    isQuick: seeds !== null,
  }
  const linted: Linted[] = []
  for (const written of scenarios) linted.push(await lint(desk, written, asked))
  if (options.json) outJson(desk, { scenarios: linted })
  if (linted.some(({ certificate }) => certificate === null)) return 2
  return linted.every(({ ok }) => ok) ? 0 : 1
}

interface Asked extends Omit<LintOptions, 'seeds'> {
  readonly effort: Effort
  readonly isQuick: boolean
}

const quickEffort = (seeds: number): Effort => ({
  ...FULL_EFFORT,
  constants: [seeds, seeds],
  deviations: [Math.min(seeds, 150), Math.min(seeds, 150)],
  toTheEnd: 0,
})

async function lint(desk: Desk, written: string, asked: Asked): Promise<Linted> {
  const loaded = loadWithIssues(written)
  if (!loaded.ok) return badFile(desk, written, { ...loaded.error, asked })
  const scenario = loaded.value
  const tell = teller(desk, asked)
  for (const remark of remarksOn(scenario)) tell(`${scenario.id} ${remark.path}: ${sentenceOf(remark)}`)
  const file = scenarioFile(written)
  const place = file.ok ? file.value : written
  const stored = asked.fresh || asked.isQuick ? null : findCertificate(place, scenario)
  const certificate = judged(stored?.certificate ?? (await compute(desk, scenario, asked.effort)), asked)
  const how = asked.isQuick ? 'quick' : stored ? 'stored' : 'computed'
  tell(certificateCard({ scenario: inItsWords(scenario), certificate, how }).trimEnd())
  if (asked.write && !stored?.isCurrent) {
    const { file, problem } = keepCertificate(place, scenario, certificate)
    desk.say(problem ?? say('lint.written', { file }))
  }
  const ok = passes(certificate)
  const linted = { id: scenario.id, ok, issues: [], certificate }
  if (ok || !asked.suggest) return linted
  const suggestion = await suggestFor(desk, scenario)
  tell(suggestion.text)
  return { ...linted, suggestion: suggestion.found }
}

/** A quick look has too few seeds by nature: that is said, and not held against the scenario. */
const judged = (certificate: Certificate, { isQuick }: Asked): Certificate =>
  isQuick
    ? { ...certificate, verdicts: certificate.verdicts.filter(({ rule }) => rule !== 'precision') }
    : certificate

/** Simulates in two threads, with progress; Ctrl+C stops them and writes nothing. */
export async function compute(desk: Desk, scenario: Scenario, effort: Effort): Promise<Certificate> {
  const bench = benchFor(scenario, desk.progress)
  const stop = (): void => {
    desk.progress(1, 1)
    desk.say(say('lint.stopped'))
    process.exit(130)
  }
  process.once('SIGINT', stop)
  try {
    return await certify(scenario, { run: bench.run, effort })
  } finally {
    process.off('SIGINT', stop)
    await bench.close()
  }
}

const teller = (desk: Desk, { json }: Asked) => (json ? desk.say : (line: string) => desk.out(`${line}\n`))

type NotLoaded = Extract<ReturnType<typeof loadWithIssues>, { readonly ok: false }>['error']

function badFile(
  desk: Desk,
  written: string,
  { problem, issues, asked }: NotLoaded & { readonly asked: Asked },
): Linted {
  const id = basename(written, '.json')
  if (problem !== null) {
    desk.say(problem)
    return { id, ok: false, issues: [{ path: '', code: 'file', message: problem }], certificate: null }
  }
  const tell = teller(desk, asked)
  const found = issues.map((issue) => ({ path: issue.path, code: issue.code, message: sentenceOf(issue) }))
  tell(say('cli.lint.issues', { id, count: found.length }))
  for (const { path, message } of found) tell(`  ${path}: ${message}`)
  return { id, ok: false, issues: found, certificate: null }
}
