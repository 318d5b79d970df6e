import { existsSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  BAND_SEEDS,
  type Comparison,
  compareTables,
  type Debrief,
  debriefJobs,
  debriefPage,
} from '../debrief/index.ts'
import { say, wordsInUse } from '../i18n/index.ts'
import { checkpointsOf, decodeNotes, type Notes } from '../replay/index.ts'
import { debriefText } from './debrief-text.ts'
import { badUse, type Desk, type ExitCode, outJson } from './desk.ts'
import { readText, writeText } from './files.ts'
import { cannotReplay, loadLog, type NamedLog } from './logs.ts'
import { placedSentence } from './sentences.ts'
import { wholeNumber } from './whole-number.ts'

/** More tables than a workshop has. */
const MOST_LOGS = 60

export interface DebriefOptions {
  readonly html?: string
  readonly band?: string
  readonly notes?: boolean
  readonly json?: boolean
}

/** The debrief of one or several tables: 1 where a log comes out differently when it is played again, 2 for bad files. */
export function debriefCommand(desk: Desk, files: readonly string[], options: DebriefOptions): ExitCode {
  if (files.length > MOST_LOGS)
    return badUse(desk, [say('cli.most-logs', { most: MOST_LOGS, given: files.length })])
  const band = wholeNumber(options.band ?? String(BAND_SEEDS), { name: '--band', least: 0, most: 64 })
  if (!band.ok) return badUse(desk, band.error)
  const { html } = options
  if (html !== undefined && files.length > 1 && !html.endsWith('/'))
    return badUse(desk, [say('cli.debrief.several', { given: files.length })])
  const logs: NamedLog[] = []
  const problems: string[] = []
  for (const file of files) {
    const loaded = loadLog(file)
    if (!loaded.ok) problems.push(loaded.error)
    else if (checkpointsOf(loaded.value.log).length === 0) problems.push(say('cli.no-rounds', { file }))
    else logs.push(loaded.value)
  }
  if (problems.length > 0) return badUse(desk, problems)
  const debriefs = logs.map(({ log }, table) => {
    const jobs = debriefJobs(log, { bandSeeds: band.value })
    for (let job = jobs.next(); ; job = jobs.next()) {
      if (job.done) return job.value
      desk.progress(table * job.value.all + job.value.done, logs.length * job.value.all)
    }
  })
  desk.progress(1, 1)
  for (const [index, { file }] of logs.entries()) {
    if (debriefs[index]?.unrun) desk.say(`${file}: ${cannotReplay(file) ?? ''}`)
  }
  const written =
    html === undefined ? null : writePages(desk, { logs, debriefs, html, notes: options.notes === true })
  if (written !== null) return written
  const comparison = compareTables(debriefs)
  for (const sentence of comparisonSentences(comparison, logs)) desk.say(sentence)
  if (options.json) {
    const tables = debriefs.map((debrief, index) => ({ file: files[index], ...debrief }))
    outJson(desk, { tables, comparison })
  } else if (html === undefined) for (const debrief of debriefs) desk.out(debriefText(debrief, wordsInUse()))
  return debriefs.some(({ unrun }) => unrun === 'different') ? 1 : 0
}

interface Pages {
  readonly logs: readonly NamedLog[]
  readonly debriefs: readonly Debrief[]
  readonly html: string
  readonly notes: boolean
}

/** Writes the pages; null where all went well. */
function writePages(desk: Desk, { logs, debriefs, html, notes }: Pages): ExitCode | null {
  const isFolder = html.endsWith('/')
  try {
    if (isFolder && !existsSync(html)) mkdirSync(html, { recursive: true })
  } catch {
    return badUse(desk, [say('cli.file-unwritable', { file: html, why: 'other' })])
  }
  for (const [index, { file, log }] of logs.entries()) {
    const debrief = debriefs[index]
    if (!debrief) continue
    const sidecar = notes ? readNotes(file, log.head) : null
    if (typeof sidecar === 'string') return badUse(desk, [sidecar])
    const target = isFolder ? join(html, `${basename(file).replace(/\.swim\.jsonl$/, '')}.html`) : html
    const problem = writeText(target, debriefPage(debrief, wordsInUse(), sidecar))
    if (problem !== null) return badUse(desk, [problem])
    desk.say(say('cli.html-written', { file: target }))
  }
  return null
}

/** The sidecar beside a log, or what is wrong with it. */
export function readNotes(file: string, head: string): Notes | string {
  const sidecar = `${file.replace(/\.swim\.jsonl$/, '')}.notes.json`
  const text = readText(sidecar)
  if (!text.ok) return text.error
  const notes = decodeNotes(text.value, head)
  return notes.ok ? notes.value : `${sidecar}: ${notes.error.map(placedSentence).join(' ')}`
}

function comparisonSentences({ notCompared }: Comparison, logs: readonly NamedLog[]): readonly string[] {
  const names = (tables: readonly number[]) => tables.map((index) => logs[index]?.file ?? '').join(', ')
  return notCompared.map(({ code, tables, others }) =>
    code === 'debrief.compare.alone'
      ? say(code, { table: names(tables) })
      : say(code, { tables: names(tables), others: names(others) }),
  )
}
