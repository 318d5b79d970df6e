import type { Scenario, View, Viewer } from '../engine/index.ts'
import { briefingQuestion, inLabels, type Labels } from '../i18n/index.ts'
import { scenarioInWords, viewInWords } from '../scenario/index.ts'
import type { LocalTable, Table } from '../table/port.ts'

/** A scenario as its own labels tell it; what is logged and proved stays in the words of the file. */
export function labelledScenario(scenario: Scenario): Scenario {
  const { labels } = scenario.options
  if (labels === 'then') return scenario
  const told = scenarioInWords(scenario, (text) => inLabels(text, labels))
  const question = briefingQuestion(labels)
  return question === null ? told : { ...told, briefing: `${told.briefing}\n\n${question}` }
}

/** A table seen in these words: commands, days, forecasts and the log are those of the table itself. */
export function labelledTable<T extends Table | LocalTable>(table: T, labels: Labels): T {
  if (labels === 'then') return table
  let shown: { readonly of: View; readonly told: View } | null = null
  const inWords = (view: View): View => viewInWords(view, (text) => inLabels(text, labels))
  return {
    ...table,
    ...('viewAs' in table && { viewAs: (viewer: Viewer) => inWords(table.viewAs(viewer)) }),
    view: () => {
      const view = table.view()
      // The same view gives the same object, so that nothing is drawn anew.
      if (shown?.of !== view) shown = { of: view, told: inWords(view) }
      return shown.told
    },
  }
}
