import type { Scenario, Seat } from '../../../engine/index.ts'
import { list, say } from '../../../i18n/index.ts'
import { measureIds, weightOf } from './measures.ts'

/** "Your board counts its reserves, four-hour waits and cancelled operations", from the scenario's weights. */
export function boardCounts(scenario: Scenario, seat: Seat): string {
  const spec = scenario.seats.find(({ id }) => id === seat)
  const counted = measureIds.filter((id) => (spec?.accountability[weightOf[id]] ?? 0) !== 0)
  const things = [say('table.counts.reserves'), ...counted.map((id) => say(`table.counts.${id}`))]
  return say('table.counts', { things: list(things) })
}
