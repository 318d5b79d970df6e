import type { Seat, View } from '../../../engine/index.ts'
import type { ConsoleDevice, ConsoleFrame, ConsoleGame, ConsoleTable, Need } from '../../protocol/index.ts'
import { atOf, devicesAt, gameAt, peopleOf, slotOf, stageOf, standingTables } from '../ask.ts'
import { backFrom } from '../back-from.ts'
import { codesPaused, seatCodeOf } from '../codes.ts'
import { isOpenStage, mustDisclose } from '../concealed.ts'
import { unlocked } from '../deadline.ts'
import type { Device, Room, RoomTable, Session, TableGame } from '../state.ts'
import { entryFrame } from './entry.ts'
import { expectedEnd } from './expected-end.ts'
import type { Now } from './now.ts'
import { wellOf } from './projector.ts'
import { tableShown } from './quarter.ts'
import { seenBy } from './seen.ts'
import { clockFrame, seenBefore } from './table.ts'

/** With so little time left the console points at tables where somebody has not locked. */
const SOON_MS = 10_000
const MOST_SHOWN = 20

/** Everything the facilitator's screens need: presence and locks of every seat, and nothing that a projector may not show. */
export function consoleFrame(session: Session, device: string, now: Now): ConsoleFrame {
  const { room } = session
  const { scenario } = room
  const people = peopleOf(room)
  const here = ({ id }: Device) => ({ device: id, here: now.presence.has(id) })
  const pin = room.pin && room.pin.expires > now.now ? room.pin.expires : null
  return {
    kind: 'console',
    now: now.now,
    stage: stageOf(session),
    device,
    code: room.code,
    title: scenario.title,
    scenario: {
      id: scenario.id,
      rounds: scenario.rounds.kind === 'fixed' ? scenario.rounds.n : scenario.rounds.atLeast,
      incidents: scenario.incidents.deck.map(({ id, title }) => ({ id, title })),
    },
    settings: room.settings,
    tables: standingTables(room).map((table) => consoleTable(session, table, now)),
    entry: entryFrame(session, now),
    waiting: people.filter(({ place }) => place.kind === 'lobby').map(here),
    panel: people.filter(({ place }) => place.kind === 'observer' && place.panel).map(here),
    facilitators: room.facilitators.map((one) => ({
      device: one.device,
      here: now.presence.has(one.device),
      self: one.device === device,
    })),
    pinUntil: pin,
    page: room.page,
    shownTable: tableShown(session),
    debrief: isOpenStage(session) ? room.shown : null,
    mustDisclose: mustDisclose(session),
    messages: room.told.slice(-MOST_SHOWN),
    expectedEnd: expectedEnd(session, now.now),
    codesPaused: codesPaused(room, now.now),
  }
}

function consoleTable(session: Session, table: RoomTable, now: Now): ConsoleTable {
  const { room } = session
  const game = gameAt(session, table.table)
  const people = peopleOf(room)
  const asks = people.flatMap(({ id, place }) =>
    place.kind === 'asking' && place.table === table.table ? [{ device: id, seat: place.seat }] : [],
  )
  const heights = game && seenBy(game.recording.game, 'facilitator').seats
  const seats = room.scenario.seats.map(({ id, name }) => {
    const devices = devicesAt(room, table.table, id)
    const seat = game?.recording.game.state.seats[id]
    return {
      seat: id,
      name,
      devices: devices.map((one) => shown(one, now)),
      sitter: seat?.sitter.kind ?? null,
      locked: seat?.draft.locked ?? false,
      ready: seat?.ready ?? false,
      freeboard: heights?.find((one) => one.id === id)?.freeboard ?? null,
      seatCode: seatCodeOf(room, table.table, id),
    }
  })
  const empty = seats.filter(({ sitter, devices }) => sitter === 'human' && !devices.some((one) => one.here))
  return {
    table: table.table,
    entry: table.entry,
    seats,
    observers: people
      .filter(({ place }) => place.kind === 'observer' && place.table === table.table)
      .map((one) => shown(one, now)),
    asks,
    game: game && consoleGame(game, table, { now: now.now, isShown: isShown(room, table, now) }),
    needs: needsOf({ table, game, asks, empty: empty.map(({ seat }) => seat), now: now.now }),
    helpSince: table.helpSince,
    consent: table.consent,
  }
}

const shown = (device: Device, { presence }: Now): ConsoleDevice => ({
  device: device.id,
  slot: slotOf(device),
  here: presence.has(device.id),
})

/** In so small a room every table's view is sent; in a larger one, that of the table looked at. */
const SMALL_ROOM = 8

const isShown = (room: Room, { table }: RoomTable, { focus }: Now): boolean =>
  focus?.table === table || standingTables(room).length <= SMALL_ROOM

interface Shown {
  readonly now: number
  readonly isShown: boolean
}

function consoleGame(game: TableGame, { entry }: RoomTable, { now, isShown }: Shown): ConsoleGame {
  const { rulebook, state } = game.recording.game
  const view = seenBy(game.recording.game, 'facilitator')
  const back = game.recording.sealed ? null : backFrom(game)
  return {
    at: atOf(game),
    practice: game.opened.practice,
    phase: state.phase,
    clock: clockFrame(game, now),
    endAfter: state.endAfter,
    seenBefore: seenBefore(game),
    card: view.card?.title ?? null,
    poolLevel: view.poolHidden ? null : wellOf(game),
    stuck: stuckIn(view),
    view: isShown ? { ...view, results: view.results.slice(-1) } : null,
    entered:
      entry === 'facilitator'
        ? rulebook.seats.map((seat) => {
            const { level, locked } = state.seats[seat].draft
            return { seat, level, locked }
          })
        : [],
    back: back && { round: back.round, phase: back.phase },
  }
}

const DAYS = 91

/** The quarter that is read on the table's own screens counts as finished: the console and they tell the same number. */
function stuckIn({ phase, current, results }: View): number | null {
  const outcomes = ((phase === 'reflect' ? current : null) ?? results.at(-1))?.after?.outcomes
  return outcomes ? Math.floor(outcomes.delayedBedDays / DAYS + 0.5) : null
}

const isDeciding = ({ recording }: TableGame): boolean => recording.game.state.phase === 'decide'

interface Needing {
  readonly table: RoomTable
  readonly game: TableGame | null
  readonly asks: readonly unknown[]
  readonly empty: readonly Seat[]
  readonly now: number
}

function needsOf({ table, game, asks, empty, now }: Needing): readonly Need[] {
  const isRunning = game !== null && !game.recording.sealed
  const clock = isRunning ? clockFrame(game, now) : null
  const isSoon = clock?.remainingMs != null && !clock.paused && clock.remainingMs <= SOON_MS
  const found: Readonly<Record<Need, boolean>> = {
    help: table.helpSince !== null,
    waiting: (clock?.waitingFor.length ?? 0) > 0,
    asking: asks.length > 0,
    empty: isRunning && table.entry === 'devices' && empty.length > 0,
    silent: isRunning && isSoon && isDeciding(game) && unlocked(game).length > 0,
  }
  return (Object.keys(found) as readonly Need[]).filter((need) => found[need])
}
