import type { Seat } from '../../../engine/index.ts'
import type { DeviceFrame, LobbyTable, MessageFrame } from '../../protocol/index.ts'
import {
  deviceOf,
  devicesAt,
  gameAt,
  isTaken,
  peopleOf,
  runningAt,
  slotOf,
  stageOf,
  standingTables,
  tableOf,
} from '../ask.ts'
import { seatCodeOf } from '../codes.ts'
import { concealedIn, figuresOpen, isOpenStage } from '../concealed.ts'
import type { Device, Room, Seated, Session } from '../state.ts'
import type { Now } from './now.ts'
import { scenarioFor, scenarioKeyOf } from './scenario.ts'
import { tableFrame } from './table.ts'

/** So many of the newest messages are shown. */
const MOST_SHOWN = 5

/** Everything one participant's screen needs; what its seat may not know is not in it. */
export function deviceFrame(session: Session, device: Device, now: Now): DeviceFrame {
  const { room } = session
  const { place } = device
  const table = placeTable(place)
  const there = table === null ? null : tableOf(room, table)
  const seat = place.kind === 'seat' ? place.seat : null
  const game = table === null ? null : gameAt(session, table)
  // A finished game is shown as it was, whatever is to be played next.
  const scenario = game?.recording.game.rulebook.scenario ?? room.scenario
  const scenarioKey = seat || game ? scenarioKeyOf(scenario, seat, game) : null
  const isKnown = scenarioKey === null || now.have?.scenario === scenarioKey
  return {
    kind: 'device',
    stage: stageOf(session),
    device: device.id,
    title: scenario.title,
    code: room.code,
    place,
    placing: room.settings.placing,
    lobby: place.kind === 'seat' ? [] : standingTables(room).map((one) => lobbyTable(session, one.table)),
    table: game && tableFrame(room, game, { viewer: seat ?? 'public', now }),
    scenarioKey,
    scenario: isKnown ? null : scenarioFor(scenario, seat, game),
    neighbours: table !== null && seat ? neighboursOf(room, { table, seat, device, now }) : [],
    asks: table !== null && seat ? asksAt(room, table, seat) : [],
    seatCode: table !== null && seat ? seatCodeOf(room, table, seat) : null,
    messages: messagesTo(room, table),
    help: there?.helpSince == null ? 'none' : 'asked',
    consent: there?.consent ?? null,
    disclosed: disclosedTo(session, table),
    concealed: isOpenStage(session) ? concealedIn(session) : [],
    figures: figuresOpen(session),
    facilitatorHere: room.facilitators.some(({ device: id }) => now.presence.has(id)),
  }
}

const placeTable = (place: Seated): number | null =>
  place.kind === 'seat' || place.kind === 'observer' ? place.table : null

const lobbyTable = (session: Session, table: number): LobbyTable => ({
  table,
  running: runningAt(session, table) !== null,
  seats: session.room.scenario.seats.map(({ id, name }) => ({
    seat: id,
    name,
    taken: isTaken(session.room, table, id),
  })),
})

interface At {
  readonly table: number
  readonly seat: Seat
  readonly device: Device
  readonly now: Now
}

const neighboursOf = (room: Room, { table, seat, device, now }: At): DeviceFrame['neighbours'] =>
  devicesAt(room, table, seat).map((one) => ({
    slot: slotOf(one),
    here: now.presence.has(one.id),
    self: one.id === device.id,
  }))

const asksAt = (room: Room, table: number, seat: Seat): DeviceFrame['asks'] =>
  peopleOf(room)
    .filter(({ place }) => place.kind === 'asking' && place.table === table && place.seat === seat)
    .map(({ id }) => ({ device: id }))

/** Messages to all, and to this table. */
export const messagesTo = ({ told }: Room, table: number | null): readonly MessageFrame[] =>
  told.filter(({ to }) => to === 'all' || to === table).slice(-MOST_SHOWN)

function disclosedTo(session: Session, table: number | null): DeviceFrame['disclosed'] {
  const { differs } = session.room.settings
  const stage = stageOf(session)
  if (!differs || (stage !== 'debrief' && stage !== 'ended')) return null
  return { rule: differs.rule, here: table !== null && differs.tables.includes(table) }
}

/** The device behind a principal, or why it has no place here any more. */
export function deviceOrGone(room: Room, id: string): Device | 'removed' | 'banned' | null {
  const device = deviceOf(room, id)
  return device ?? room.devices.get(id)?.gone ?? null
}
