import type { Scenario } from '../../../engine/index.ts'
import type { Issue } from '../../../lib/index.ts'
import { readLog } from '../../../replay/index.ts'
import type { NotResumed } from '../../../table/index.ts'
import type { LocalTable } from '../../../table/port.ts'
import type { GameSettings } from '../../address.ts'
import { loadScenario } from '../../scenarios.ts'
import { resumeGameHere, startGameHere } from '../../stores/open-game.ts'
import { isLasting, newName, type SavedGame, savedGame } from '../../stores/saved-games.ts'

/** How coming to a table ends. */
export type Arrival =
  | {
      readonly kind: 'ready'
      readonly table: LocalTable
      readonly scenario: Scenario
      readonly game: string
      readonly lasting: boolean
    }
  /** The game has no name yet; this one will do. */
  | { readonly kind: 'named'; readonly id: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'no-scenario'; readonly id: string }
  | { readonly kind: 'broken-scenario'; readonly id: string; readonly issues: readonly Issue[] }
  | { readonly kind: 'broken-game'; readonly game: SavedGame; readonly log: string; readonly why: NotResumed }

interface Wanted {
  readonly id: string | null
  readonly settings: GameSettings | null
  readonly onLost: () => void
}

/** Finds or starts the game of an address. A kept game always comes before a new one. */
export async function arrive({ id, settings, onLost }: Wanted): Promise<Arrival> {
  if (id === null) return settings === null ? { kind: 'missing' } : { kind: 'named', id: newName(8) }
  const kept = await savedGame(id).catch(() => null)
  const lasting = await isLasting()
  if (kept !== null) return resume(kept, { lasting, onLost })
  if (settings === null) return { kind: 'missing' }
  const loaded = await loadScenario(settings.scenario)
  if (loaded === null) return { kind: 'no-scenario', id: settings.scenario }
  if (!loaded.ok) return { kind: 'broken-scenario', id: settings.scenario, issues: loaded.error }
  const scenario = loaded.value
  const seats = scenario.seats.map((seat) => seat.id)
  const seat = seats.includes(settings.seat) ? settings.seat : (seats[0] ?? settings.seat)
  const table = startGameHere({ ...settings, seat }, { id, scenario, seat, onLost })
  return { kind: 'ready', table, scenario, game: id, lasting }
}

type Kept = { readonly game: SavedGame; readonly log: string }
type Keeping = { readonly lasting: boolean; readonly onLost: () => void }

/** A kept game brings its own scenario along: a newer text on the site does not change a game under way. */
function resume({ game, log }: Kept, { lasting, onLost }: Keeping): Arrival {
  const broken = (why: NotResumed): Arrival => ({ kind: 'broken-game', game, log, why })
  const read = readLog(log)
  if (!read.ok) return broken({ kind: 'log', issues: read.error })
  const { header } = read.value
  const scenario = { ...header.scenario, options: header.options }
  const table = resumeGameHere(log, { id: game.id, scenario, seat: game.seat, onLost })
  return table.ok
    ? { kind: 'ready', table: table.value, scenario, game: game.id, lasting }
    : broken(table.error)
}
