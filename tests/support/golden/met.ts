import type { Game } from '../../../src/engine/index.ts'

/** Every rule that came up in a game, by kind and name, each once. */
export function metIn({ state: { results }, rulebook: { seats } }: Game): readonly string[] {
  const met = new Set<string>()
  for (const { kind, choices, moves, ledger, pledges, trustChanges } of results) {
    met.add(`card ${kind}`)
    for (const { line } of ledger) met.add(`ledger ${line}`)
    for (const { why } of trustChanges) met.add(`trust ${why}`)
    for (const seat of seats) {
      met.add(`origin ${choices[seat].origin}`)
      for (const { id } of moves[seat]) met.add(`move ${id}`)
      const pledge = pledges[seat]
      if (pledge) met.add(`${pledge.bound ? 'bound pledge' : 'pledge'} ${pledge.outcome}`)
    }
  }
  return [...met].sort()
}
