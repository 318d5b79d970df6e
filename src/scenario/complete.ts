import { byLine, type Card, type Options, type Scenario, type Seat, type SeatSpec } from '../engine/index.ts'
import {
  CITIZENS,
  FLOW,
  MISSION,
  MONEY,
  NOT_COUNTED,
  OPTIONS,
  PLACE,
  POOLING,
  SEAT_NUMBERS,
  TABLE_SEAT,
  TRUST,
} from './defaults.ts'
import type { CardInFile } from './schema/cards.ts'
import type { ScenarioFile } from './schema/index.ts'
import type { SeatInFile } from './schema/seats.ts'

/** The scenario as the rules read it: every number that the file leaves out is filled with the recommended one. */
export function complete(file: ScenarioFile): Scenario {
  const { $schema: _, ...rest } = file
  const flow = file.flow === null ? null : { ...FLOW, ...file.flow }
  const seats = file.seats.map((seat) => completeSeat(seat, flow !== null))
  const ids = seats.map((seat) => seat.id)
  return {
    ...rest,
    language: file.language ?? 'en-GB',
    place: { ...PLACE, ...file.place },
    seats,
    flow,
    money: { ...MONEY, ...file.money, plan: { ...MONEY.plan, ...file.money?.plan } },
    pooling: { ...POOLING, ...file.pooling, delays: { ...POOLING.delays, ...file.pooling?.delays } },
    trust: { ...TRUST, ...file.trust },
    cards: file.cards.map((card) => completeCard(card, ids)),
    cardOrder: file.cardOrder ?? 'given',
    incidents: {
      chance: file.incidents?.chance ?? 0,
      deck: (file.incidents?.deck ?? []).map((incident) => ({ ...incident, round: incident.round ?? null })),
    },
    moves: (file.moves ?? []).map(({ id, from }) => ({ id, from: from ?? 1 })),
    options: { ...defaultOptions(file), ...file.options },
    citizens: file.citizens ? { shares: { ...byLine(() => 0), ...file.citizens.shares } } : CITIZENS,
    mission: file.mission ?? MISSION,
    pilot: file.pilot ?? null,
    filing: file.filing ?? null,
    standards: file.standards ?? null,
    handouts: forTable(file.handouts),
    letters: forTable(file.letters),
  }
}

/** The recommended options, without rounds that this game does not have. */
function defaultOptions({ rounds }: ScenarioFile): Options {
  const most = rounds.kind === 'fixed' ? rounds.n : rounds.atMost
  const within = (asked: readonly number[]): readonly number[] => asked.filter((round) => round <= most)
  return {
    ...OPTIONS,
    predictIn: within(OPTIONS.predictIn),
    reasonIn: within(OPTIONS.reasonIn),
    feelIn: within(OPTIONS.feelIn),
  }
}

/** Entries for the seats of the table, as the cross-check has made sure. */
const forTable = <T>(entries: Partial<Record<Seat, T>>): Record<Seat, T> => entries as Record<Seat, T>

function completeSeat(seat: SeatInFile, hasPatients: boolean): SeatSpec {
  const known = hasPatients ? SEAT_NUMBERS[seat.id] : TABLE_SEAT
  const reserves = seat.reserves ?? known.reserves
  return {
    ...known,
    ...seat,
    reserves,
    controlTotal: seat.controlTotal ?? reserves,
    shares: seat.shares ? { ...byLine(() => 0), ...seat.shares } : known.shares,
    accountability: seat.accountability ? { ...NOT_COUNTED, ...seat.accountability } : known.accountability,
  }
}

function completeCard(card: CardInFile, seats: readonly Seat[]): Card {
  const frame = { seats: forTable(card.seats), swaps: card.swaps ?? [] }
  if (card.kind === 'pool')
    return {
      ...card,
      ...frame,
      lines: { ...byLine(() => 1), ...card.lines },
      yield: card.yield ?? 1,
      closedTo: card.closedTo ?? [],
      bailOut: card.bailOut ?? null,
    }
  if (card.kind === 'leap') {
    const noGrant = Object.fromEntries(seats.map((seat) => [seat, 0]))
    return {
      ...card,
      ...frame,
      loss: forTable(card.loss),
      grant: forTable({ ...noGrant, ...card.grant }),
    }
  }
  return { ...card, ...frame }
}
