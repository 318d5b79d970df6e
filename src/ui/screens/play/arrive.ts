import type { Scenario } from '../../../engine/index.ts'
import type { Issue } from '../../../lib/index.ts'
import { readLog } from '../../../replay/index.ts'
import type { NotResumed } from '../../../table/index.ts'
import type { LocalTable } from '../../../table/port.ts'
import { type GameSettings, peopleOf } from '../../address.ts'
import { nextTask } from '../../next-task.ts'
import { askedFor } from '../../opponents.ts'
import { loadScenario } from '../../scenarios.ts'
import { SEAT_ORDER } from '../../seat-words.ts'
import { resumeGameHere, startGameHere } from '../../stores/open-game.ts'
import { isLasting, newName, type SavedGame, savedGame } from '../../stores/saved-games.ts'
import { wished } from '../../stores/wished.ts'

interface Ready {
  readonly kind: 'ready'
  readonly table: LocalTable
  readonly scenario: Scenario
  readonly game: string
  readonly how: SavedGame['how']
  readonly lasting: boolean
}

/** How coming to a table ends. */
export type Arrival =
  | Ready
  /** The game was started and kept; this is where it is found from now on. */
  | { readonly kind: 'named'; readonly id: string; readonly settings: GameSettings | null }
  | { readonly kind: 'missing' }
  /** The link names a scenario, a plan or an opponent that this page does not have: the set-up says so and offers others. */
  | { readonly kind: 'ask'; readonly wanted: GameSettings }
  | { readonly kind: 'broken-scenario'; readonly id: string; readonly issues: readonly Issue[] }
  | { readonly kind: 'broken-game'; readonly game: SavedGame; readonly log: string; readonly why: NotResumed }

interface Wanted {
  readonly id: string | null
  readonly settings: GameSettings | null
  readonly onLost: () => void
}

/** The game that has just been started and named: whoever comes to its own address takes it over as it stands. */
let justStarted: { readonly ready: Ready; hear: () => void } | null = null

/** Finds or starts the game of an address. A kept game always comes before a new one. */
export async function arrive({ id, settings, onLost }: Wanted): Promise<Arrival> {
  const started = justStarted
  justStarted = null
  if (started !== null && started.ready.game === id) {
    started.hear = onLost
    return started.ready
  }
  started?.ready.table.close()
  const kept = id === null ? null : await savedGame(id).catch(() => null)
  const lasting = await isLasting()
  if (kept !== null) return resume(kept, { lasting, onLost })
  if (settings === null) return { kind: 'missing' }
  const loaded = await loadScenario(settings.scenario)
  if (loaded === null || !areKnown(settings)) return { kind: 'ask', wanted: settings }
  await nextTask()
  const asked = await wished(loaded, settings)
  if (asked === null) return { kind: 'ask', wanted: settings }
  if (!asked.ok) return { kind: 'broken-scenario', id: settings.scenario, issues: asked.error }
  const { scenario, published } = asked.value
  const full = seated(settings, scenario)
  const { seat, how = 'solo' } = full
  // A device can only go round among people who have a seat.
  if (how !== 'solo' && peopleOf(full).length < 2) return { kind: 'ask', wanted: settings }
  const game = id ?? newName(8)
  await nextTask()
  const hearer = { hear: onLost }
  const { table, kept: written } = startGameHere(full, {
    ...{ id: game, scenario, published, seat, how, onLost: () => hearer.hear() },
  })
  const ready: Ready = { kind: 'ready', table, scenario, game, how, lasting }
  if (id !== null) return ready
  await written()
  justStarted = Object.assign(hearer, { ready })
  // Where the length is unknown the seed would tell it, so the address carries the game's name alone.
  return { kind: 'named', id: game, settings: scenario.rounds.kind === 'fixed' ? full : null }
}

const areKnown = ({ bots }: GameSettings): boolean =>
  SEAT_ORDER.every((seat) => bots[seat] === undefined || askedFor(seat, { bots }) === bots[seat])

/** Names every opponent, so that a link brings the same game even if the usual ones change. */
function seated(settings: GameSettings, scenario: Scenario): GameSettings {
  const seats = scenario.seats.map(({ id }) => id)
  const seat = seats.includes(settings.seat) ? settings.seat : (seats[0] ?? settings.seat)
  const { how, others: wanted = [], ...rest } = settings
  const others = seats.filter(
    (other) => other !== seat && (how === 'entry' || (how === 'hot-seat' && wanted.includes(other))),
  )
  const machines = seats.filter((other) => other !== seat && !others.includes(other))
  return {
    ...rest,
    seat,
    ...(how && { how, others }),
    bots: Object.fromEntries(machines.map((of) => [of, askedFor(of, settings)])),
  }
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
  const table = resumeGameHere(log, { id: game.id, scenario, seat: game.seat, how: game.how, onLost })
  return table.ok
    ? { kind: 'ready', table: table.value, scenario, game: game.id, how: game.how, lasting }
    : broken(table.error)
}
