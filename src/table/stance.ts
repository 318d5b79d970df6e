import { type Command, type Game, type Level, type Seat, type View, viewFor } from '../engine/index.ts'

/** The strategy name of a bot that only stands in: what was pledged, else what was last chosen, else holding back. */
export const LAST_STANCE = 'last-stance'

/** What a stand-in does in decide, from its seat's view alone; it never pledges, moves or predicts. */
export function stanceCommands(game: Game, seat: Seat): readonly Command[] {
  if (game.state.phase !== 'decide') return []
  const view = viewFor(game, seat)
  const { own } = view
  if (!own || own.draft.locked) return []
  const level = stanceOf(view, seat)
  const wanted = own.levels.includes(level) ? level : level >= 0.5 ? 1 : 0
  const chooses = own.cannotPool === null && view.legal.includes('choose') && own.draft.level === null
  return [...(chooses ? [{ type: 'choose', seat, level: wanted } as const] : []), { type: 'lock', seat }]
}

function stanceOf({ seats, results }: View, seat: Seat): Level {
  const pledge = seats.find(({ id }) => id === seat)?.pledge
  if (pledge) return pledge.level
  for (let index = results.length - 1; index >= 0; index--) {
    const choice = results[index]?.choices?.[seat]
    if (choice && choice.origin !== 'forced') return choice.level
  }
  return 0
}
