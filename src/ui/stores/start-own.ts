import type { Options, Scenario } from '../../engine/index.ts'
import type { GameSettings } from '../address.ts'
import { go } from '../use-route.ts'
import { startGameHere } from './open-game.ts'
import { newName } from './saved-games.ts'

interface OwnGame {
  readonly scenario: Scenario
  readonly settings: GameSettings
  readonly options?: Options
  readonly playAnyway: boolean
}

/** Starts a game of a scenario that this site does not carry, and goes to its table: no link can start it elsewhere. */
export async function startOwnGame({ scenario, settings, ...rest }: OwnGame): Promise<void> {
  const id = newName(8)
  const place = { id, scenario, seat: settings.seat, onLost: () => {}, ...rest }
  const { table, kept } = startGameHere(settings, place)
  await kept()
  table.close()
  go({ page: 'table', id, settings: null })
}
