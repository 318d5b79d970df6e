import { bySeat, type Scenario, type Sitter } from '../../../engine/index.ts'
import { openLocalTable } from '../../../table/index.ts'
import { boardModel } from '../../board-model.ts'
import { type BoardTheme, sceneAddress } from '../../scene/index.ts'

/** The first picture of a game: every stage at its starting height, before anybody has chosen. */
export function openingPicture(
  scenario: Scenario,
  look: { readonly theme: BoardTheme; readonly size: 'full' | 'small' },
): string {
  const sitters = bySeat(
    scenario.seats.map(({ id }) => id),
    (): Sitter => ({ kind: 'human' }),
  )
  const table = openLocalTable(
    {
      scenario,
      seed: 'preview',
      sitters,
      options: scenario.options,
      playAnyway: true,
    },
    { clock: () => 0, viewer: 'public' },
  )
  return sceneAddress(boardModel(table.view(), { scenario, day: null }), look)
}
