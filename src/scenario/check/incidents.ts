import {
  entries,
  hasPatients,
  isSeat,
  type Loose,
  list,
  type Report,
  reportDuplicates,
  seatsIn,
} from './loose.ts'

/** Effects that touch patients or what pooled money buys. */
const NEEDS_FLOW: readonly unknown[] = ['demand', 'capacity', 'hurry', 'derail', 'offer-roll-out']

/** Incidents name seats of the table, and need the parts that they touch. */
export function checkIncidents(file: Loose, report: Report): void {
  const { deck } = entries(file.incidents)
  const here = seatsIn(file)
  reportDuplicates(deck, 'incidents.deck', report)
  for (const [index, item] of list(deck).entries())
    for (const [place, part] of list(entries(item).effects).entries()) {
      const effect = entries(part)
      const steps = ['incidents', 'deck', index, 'effects', place]
      const key = effect.do === 'trust' ? 'of' : 'seat'
      const seat = effect[key]
      if (isSeat(seat) && here.length > 0 && !here.includes(seat))
        report([...steps, key], 'seat-not-here', { seat })
      if (!hasPatients(file) && NEEDS_FLOW.includes(effect.do))
        report([...steps, 'do'], 'effect-needs-flow', { effect: String(effect.do) })
      if (effect.do === 'offer-roll-out' && (file.pilot ?? null) === null)
        report([...steps, 'do'], 'roll-out-needs-pilot')
    }
}
