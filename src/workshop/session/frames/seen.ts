import { type Game, type View, type Viewer, viewFor } from '../../../engine/index.ts'

/** Views are made once a game and viewer: a pure function's memory, never part of a state. */
const made = new WeakMap<Game, Map<Viewer, View>>()

/** `viewFor`, remembered while the game lives: many devices look with the same eyes. */
export function seenBy(game: Game, viewer: Viewer): View {
  const known = made.get(game) ?? new Map<Viewer, View>()
  const view = known.get(viewer) ?? viewFor(game, viewer)
  made.set(game, known.set(viewer, view))
  return view
}
