import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { debriefOf } from '../debrief/index.ts'
import { say } from '../i18n/index.ts'
import {
  checkpointsOf,
  codebook,
  commandSheet,
  csvText,
  type DescribedSheet,
  daySheet,
  interactionSheet,
  roundSheet,
  runLog,
  statementsOf,
} from '../replay/index.ts'
import { readNotes } from './debrief.ts'
import { badUse, type Desk, type ExitCode, outJson } from './desk.ts'
import { writeText } from './files.ts'
import { logAccount } from './log-account.ts'
import { cannotReplay, loadLog, type NamedLog } from './logs.ts'

const KINDS = ['csv', 'json', 'interactions', 'xapi'] as const
type Kind = (typeof KINDS)[number]

export interface ExportOptions {
  readonly as?: string
  readonly out?: string
  readonly notes?: boolean
  readonly json?: boolean
}

/** Writes a log in another form into a folder. Free text is left out unless it is asked for. */
export function exportCommand(desk: Desk, file: string, options: ExportOptions): ExitCode {
  const { as, out } = options
  if (as === undefined || out === undefined) return badUse(desk, [say('cli.export.missing')])
  const kind = KINDS.find((one) => one === as)
  if (!kind) return badUse(desk, [say('cli.export.bad-as', { written: as.slice(0, 40) })])
  const loaded = loadLog(file)
  if (!loaded.ok) return badUse(desk, [loaded.error])
  const notes = options.notes ? readNotes(file, loaded.value.log.head) : null
  if (typeof notes === 'string') return badUse(desk, [notes])
  const made = filesOf(desk, loaded.value, kind)
  const texts = notes ? [...made, { name: 'notes.json', text: jsonText(notes) }] : made
  try {
    mkdirSync(out, { recursive: true })
  } catch {
    return badUse(desk, [say('cli.file-unwritable', { file: out, why: 'other' })])
  }
  const stem = basename(file).replace(/\.swim\.jsonl$|\.jsonl$/, '')
  const files: string[] = []
  for (const { name, text } of texts) {
    const target = join(out, `${stem}.${name}`)
    const problem = writeText(target, text)
    if (problem !== null) return badUse(desk, [problem])
    files.push(target)
  }
  if (options.json) outJson(desk, { files })
  else desk.out(`${files.join('\n')}\n`)
  desk.say(say('cli.files-written', { count: files.length, dir: out }))
  return 0
}

interface Made {
  readonly name: string
  readonly text: string
}

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

function filesOf(desk: Desk, named: NamedLog, kind: Kind): readonly Made[] {
  const { log } = named
  switch (kind) {
    case 'csv':
      return sheets(desk, named)
    case 'json': {
      const results = checkpointsOf(log).map(({ result }) => result)
      const debrief = debriefOf(log, { bandSeeds: 0 })
      return [{ name: 'game.json', text: jsonText({ ...logAccount(log), results, debrief }) }]
    }
    case 'interactions':
      return [{ name: 'interactions.csv', text: csvText(interactionSheet([log])) }]
    case 'xapi':
      return [{ name: 'xapi.json', text: jsonText(statementsOf(log)) }]
  }
}

function sheets(desk: Desk, { file, log }: NamedLog): readonly Made[] {
  const run = runLog(log)
  if (!run.ok && log.header.scenario.flow !== null)
    desk.say(say('cli.export.no-days', { file, reason: cannotReplay(file) ?? '' }))
  const days = run.ok ? daySheet(run.value.standing.map(({ game }) => game)) : null
  const all: readonly DescribedSheet[] = [roundSheet(log), commandSheet(log), ...(days ? [days] : [])]
  return [
    ...all.map((sheet) => ({ name: `${sheet.name}.csv`, text: csvText(sheet) })),
    { name: 'codebook.csv', text: csvText(codebook(all)) },
  ]
}
