import * as z from 'zod/mini'
import {
  LEDGER_LINES,
  type LedgerLine,
  LINES,
  ORIGINS,
  type Outcomes,
  type QuarterTotals,
  type RoundResult,
  SEATS,
  type Seat,
  STANDINGS,
} from '../engine/index.ts'
import { count, each, level, move, reason, type Shape, seat, someSeats, whole, word } from './shape.ts'

const number = z.number()
const numbers = <K extends string>(keys: readonly K[]): Shape<Record<K, number>> => each(keys, number)

const byPathway = numbers(['p1', 'p2', 'p3'])
const byLine = numbers(LINES)
const dueByLine = each(LINES, z.array(number))

const flow = z.strictObject({
  days: number,
  emergencies: number,
  zeroNight: number,
  planned: number,
  cancelled: number,
  attendances: numbers(['type1', 'type3']),
  breaches: number,
  fourHourSum: number,
  occupancySum: number,
  delayedBedDays: byPathway,
  boardedDays: number,
  escalationBedDays: number,
  otherExits: number,
  avoidablePlacements: number,
  deaths: number,
  unwell: number,
  starts: byPathway,
  rehabStarts: numbers(['p1', 'p3']),
  communityStarts: numbers(['p1', 'p2']),
  earlyStarts: number,
  p2BlockedDays: number,
  frailAcuteDays: number,
  p2Days: number,
  p3Days: number,
  p1Days: number,
  p1BusyShareSum: number,
  communityQueueDays: number,
  communityQueueEnd: number,
  backlogEnd: number,
} satisfies Record<keyof QuarterTotals, unknown>)

const outcomes: Shape<Outcomes> = numbers([
  'fourHour',
  'delayedBedDays',
  'delayedShare',
  'occupancy',
  'cancelled',
  'otherExits',
  'avoidablePlacements',
  'deaths',
  'daysAtHome',
  'earlyResponse',
])

const capacity = numbers([
  'p1Slots',
  'p2Beds',
  'p3Places',
  'weekendStarts',
  'dayEarlier',
  'prevention',
  'need',
])
const account = z.enum([...SEATS, 'pool', 'outside', 'centre'])
const ledgerLine: Shape<LedgerLine> = z.strictObject({
  line: z.enum(LEDGER_LINES),
  from: account,
  to: account,
  pounds: whole,
})

const WHYS = [
  'pooled',
  'held-back',
  'part-pooled',
  'kept',
  'bound-kept',
  'broken',
  'learn-together',
  'eat-together',
  'mission',
  'put-it-right',
  'joint-appointment',
  'taken-back',
  'incident',
] as const

/** A round's result at a table of these seats: every one of them must be there, and no other. */
export function resultShape(seats: readonly Seat[]): Shape<RoundResult> {
  const bySeat = <T>(shape: Shape<T>) => each(seats, shape)
  const trust = bySeat(bySeat(number))
  return z.strictObject({
    round: count,
    card: word,
    kind: z.enum(['pool', 'leap', 'table', 'rest']),
    incidents: z.array(z.strictObject({ id: word, seat: z.nullable(seat) })),
    choices: bySeat(z.strictObject({ level, origin: z.enum(ORIGINS), reason: z.nullable(reason) })),
    seen: bySeat(bySeat(level)),
    pledges: bySeat(
      z.nullable(
        z.strictObject({
          level,
          ifOthers: count,
          bound: z.boolean(),
          outcome: z.enum(['kept', 'broken', 'dropped', 'not-judged']),
          forfeit: whole,
        }),
      ),
    ),
    moves: bySeat(z.array(move)),
    answers: bySeat(z.record(word, word)),
    predictions: bySeat(someSeats(z.boolean())),
    feelings: bySeat(z.nullable(number)),
    trustBefore: trust,
    trust,
    trustChanges: z.array(z.strictObject({ from: seat, of: seat, by: number, why: z.enum(WHYS) })),
    pooled: bySeat(whole),
    scale: number,
    bought: byLine,
    pool: z.strictObject({ stock: byLine, due: dueByLine, promisedStock: byLine, promisedDue: dueByLine }),
    pilot: z.nullable(z.strictObject({ stock: number, grows: z.boolean() })),
    promised: capacity,
    delivered: capacity,
    flow: z.nullable(flow),
    ledger: z.array(ledgerLine),
    scores: bySeat(number),
    reserves: bySeat(whole),
    standing: bySeat(z.enum(STANDINGS)),
    outcomes: z.nullable(outcomes),
  })
}
