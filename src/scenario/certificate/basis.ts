import type { Scenario } from '../../engine/index.ts'
import { hashOf } from '../../lib/index.ts'
import { trialOf } from './bare.ts'

/**
 * SHA-256 of all that a certificate depends on: the bare scenario without words. A corrected text, another move or
 * incident leaves it as it was, and the figures with it.
 */
export function basisHash(scenario: Scenario): string {
  const {
    title: _title,
    summary: _summary,
    teaches: _teaches,
    sources: _sources,
    minutes: _minutes,
    language: _language,
    briefing: _briefing,
    handouts: _handouts,
    letters: _letters,
    debrief: _debrief,
    notes: _notes,
    incidents: _incidents,
    options: { fog, levels, controlFund },
    cards,
    seats,
    ...numbers
  } = trialOf(scenario).scenario
  return hashOf({
    ...numbers,
    rounds: scenario.rounds,
    options: { fog, levels, controlFund },
    seats: seats.map((seat) => ({ ...seat, name: '' })),
    cards: cards.map((card) => ({ ...card, title: '', text: '', seats: {} })),
  })
}
