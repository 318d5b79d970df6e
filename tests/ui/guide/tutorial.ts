import type { View } from '../../../src/engine/index.ts'
import { openLocalTable } from '../../../src/table/index.ts'
import { bot, seated, shipped } from '../../support/games.ts'

/** Plays the tutorial as the acute trust, pooling throughout; `at` sees every step of it, before and after each choice. */
export async function playedTutorial(at: (view: View) => void): Promise<void> {
  const scenario = shipped('share-the-pain')
  const sitters = { ...seated(scenario, bot('tit-for-tat', 'candid')), acute: { kind: 'human' as const } }
  const table = openLocalTable(
    { scenario, seed: 'guide', sitters, options: scenario.options },
    { clock: () => 0 },
  )
  for (let view = table.view(); view.phase !== 'over'; view = table.view()) {
    at(view)
    if (view.phase === 'decide') {
      await table.send({ type: 'choose', seat: 'acute', level: 1 })
      at(table.view())
      await table.send({ type: 'lock', seat: 'acute' })
    } else await table.send({ type: 'ready', seat: 'acute' })
  }
}
