import type { Scenario } from '../engine/index.ts'
import type { Issue } from '../lib/index.ts'
import { checkCards } from './check/cards.ts'
import { checkIncidents } from './check/incidents.ts'
import { checkLetters } from './check/letters.ts'
import { collect, entries } from './check/loose.ts'
import { checkMoves } from './check/moves.ts'
import { checkNumbers } from './check/numbers.ts'
import { checkOptions } from './check/options.ts'
import { checkSeats, checkTexts } from './check/seats.ts'

/** Contradictions that a schema cannot see, in a file that may have other mistakes as well. */
export function crossCheck(value: unknown): readonly Issue[] {
  const file = entries(value)
  const { issues, report } = collect()
  checkSeats(file, report)
  checkTexts(file, report)
  checkCards(file, report)
  checkOptions(file, report)
  checkMoves(file, report)
  checkIncidents(file, report)
  checkLetters(file, report)
  checkNumbers(file, report)
  return issues
}

/** What is allowed but worth saying: a payoff table that is no dilemma, a seat whose board never writes. */
export function remarksOn(scenario: Scenario): readonly Issue[] {
  const { issues, report } = collect()
  for (const [index, card] of scenario.cards.entries()) {
    if (card.kind !== 'table') continue
    const { R, S, T, P } = card.payoffs
    if (!(T > R && R > P && P > S)) report(['cards', index, 'payoffs'], 'no-dilemma', { T, R, P, S })
  }
  for (const { id } of scenario.seats)
    if (scenario.letters[id].length === 0) report(['letters', id], 'no-letters', { seat: id })
  return issues
}
