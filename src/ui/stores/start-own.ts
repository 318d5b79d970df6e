import type { Options, Scenario } from '../../engine/index.ts'
import { bug } from '../../lib/index.ts'
import type { GameSettings } from '../address.ts'
import { go } from '../use-route.ts'
import { startGameHere } from './open-game.ts'
import { newName } from './saved-games.ts'
import { wished } from './wished.ts'

interface OwnGame {
  readonly scenario: Scenario
  readonly settings: GameSettings
  /** Where they differ from the scenario's own; what the settings ask for comes on top. */
  readonly options?: Options
  readonly playAnyway: boolean
}

/** Starts a game of a scenario that this site does not carry, and goes to its table: no link can start it elsewhere. */
export async function startOwnGame({ scenario, settings, options, playAnyway }: OwnGame): Promise<void> {
  const id = newName(8)
  const asked = await wished({ ...scenario, options: options ?? scenario.options }, settings)
  // The set-up offers no plan that does not fit.
  if (!asked?.ok) return bug('a plan that was not offered')
  const published = { ...asked.value.published, options: scenario.options }
  const { table, kept } = startGameHere(settings, {
    ...{ id, scenario: asked.value.scenario, published, playAnyway },
    ...{ seat: settings.seat, how: settings.how ?? 'solo', onLost: () => {} },
  })
  await kept()
  table.close()
  go({ page: 'table', id, settings: null })
}
