// What `npm run spread` runs: many games of a scenario with the page's opponents, and what is counted of them.
import { parseScenario } from '../../src/scenario/index.ts'
import { endingOf } from './spread/ending.ts'
import type { Opponents } from './spread/game.ts'
import type { Spread } from './spread/measure.ts'

export { withPart } from '../scenario/readme/tables.ts'
export { playSpread, sittersOf } from './spread/game.ts'
export { faultsOf } from './spread/measure.ts'
export { spreadText } from './spread/table.ts'

export interface SpreadWish {
  readonly games: number
  readonly opponents: Opponents
  /** Hears how many games are done. */
  readonly onGame?: (done: number) => void
}

/** Plays so many games of a scenario file. */
export function spreadOf(text: string, { games, opponents, onGame }: SpreadWish): Spread {
  const scenario = parseScenario(text)
  if (!scenario.ok) throw new Error(`a scenario cannot be read: ${JSON.stringify(scenario.error)}`)
  const endings = Array.from({ length: games }, (_, at) => {
    const ending = endingOf({ scenario: scenario.value, at, opponents })
    onGame?.(at + 1)
    return ending
  })
  return { scenario: scenario.value, endings }
}
