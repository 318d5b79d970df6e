import { debriefJobs, type Progress } from '../../../debrief/index.ts'
import {
  checkpointsOf,
  codebook,
  commandSheet,
  csvText,
  type DescribedSheet,
  daySheet,
  interactionSheet,
  roundSheet,
  statementsOf,
} from '../../../replay/index.ts'
import type { ExportKind, Made } from './asks.ts'
import type { Held } from './held.ts'

const CSV = 'text/csv'
const JSON_TYPE = 'application/json'
const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** A log in another form, as files. Free text is never among them: a log has none. */
export function* exported(held: Held, kind: ExportKind): Generator<Progress | null, readonly Made[]> {
  const { log } = held
  switch (kind) {
    case 'csv':
      return sheets(held)
    case 'interactions':
      return [{ name: 'interactions.csv', type: CSV, text: csvText(interactionSheet([log])) }]
    case 'xapi':
      return [{ name: 'xapi.json', type: JSON_TYPE, text: jsonText(statementsOf(log)) }]
    case 'json': {
      const { header, sealed, head } = log
      const debrief = yield* debriefJobs(log, { bandSeeds: 0 })
      const results = checkpointsOf(log).map(({ result }) => result)
      return [
        { name: 'game.json', type: JSON_TYPE, text: jsonText({ header, sealed, head, results, debrief }) },
      ]
    }
  }
}

function sheets({ log, run }: Held): readonly Made[] {
  const ran = run()
  const days = ran === null ? null : daySheet(ran.standing.map(({ game }) => game))
  const all: readonly DescribedSheet[] = [roundSheet(log), commandSheet(log), ...(days ? [days] : [])]
  return [
    ...all.map((sheet) => ({ name: `${sheet.name}.csv`, type: CSV, text: csvText(sheet) })),
    { name: 'codebook.csv', type: CSV, text: csvText(codebook(all)) },
  ]
}
