import type { Scenario } from '../engine/index.ts'
import { inLabels, LABELS, type Labels, say } from '../i18n/index.ts'
import { fail, ok, type Result } from '../lib/index.ts'
import { scenarioInWords } from '../scenario/index.ts'

/** Words of the day as written on the command line; nothing written leaves them to the scenario. */
export function parseLabels(written: string | undefined): Result<Labels | null, string> {
  if (written === undefined) return ok(null)
  const found = LABELS.find((labels) => labels === written)
  return found ? ok(found) : fail(say('cli.labels-unheard', { written, known: LABELS.join(', ') }))
}

/** A scenario as its own labels tell it: for sentences on a terminal, never for a log. */
export const inItsWords = (scenario: Scenario): Scenario =>
  scenario.options.labels === 'then'
    ? scenario
    : scenarioInWords(scenario, (text) => inLabels(text, scenario.options.labels))

/** "acute: Acute trust · ccg: CCG" */
export const seatNames = (scenario: Scenario): string =>
  inItsWords(scenario)
    .seats.map(({ id, name }) => say('cli.account.seat', { id, name }))
    .join(' · ')
