import * as z from 'zod/mini'
import { type CommandType, PHASES, type Seat, type SeatCommand } from '../engine/index.ts'
import type { LogCommand } from './line.ts'
import { level, move, reason, type Shape, seat, whole, word } from './shape.ts'

const one = <T extends CommandType | 'rewindTo', S extends z.core.$ZodLooseShape>(type: T, fields: S) =>
  z.strictObject({ type: z.literal(type), ...fields })

const seatCommand = z.discriminatedUnion('type', [
  one('ready', { seat }),
  one('pledge', { seat, level, ifOthers: whole }),
  one('withdrawPledge', { seat }),
  one('bind', { seat }),
  one('cede', { seat, to: seat, share: z.literal([0.1, 0.2]) }),
  one('agreeStandard', { seat, forfeitShare: z.number(), trustCost: z.number() }),
  one('choose', { seat, level }),
  one('spend', { seat, moves: z.array(move).check(z.maxLength(20)) }),
  one('predict', { seat, of: seat, pools: z.boolean() }),
  one('giveReason', { seat, reason }),
  one('answer', { seat, question: z.enum(['file', 'roll-out']), answer: word }),
  one('lock', { seat }),
  one('unlock', { seat }),
  one('feel', { seat, trust: z.literal([1, 2, 3, 4, 5]) }),
])

const tableCommand = z.discriminatedUnion('type', [
  one('closePhase', {}),
  one('inject', { incident: word, seat: z.nullable(seat) }),
  one('runOn', {}),
  one('endAfter', { round: whole }),
  one('pause', {}),
  one('resume', {}),
  one('extend', { seconds: z.number() }),
  one('seatBot', { seat, strategy: word, temperament: word }),
  one('seatHuman', { seat }),
  one('rewindTo', { round: whole, phase: z.enum(PHASES) }),
])

/** What a seat may send, field by field. */
export const seatCommandShape: Shape<SeatCommand> = seatCommand

/** Every command that a log may hold, field by field. */
export const commandShape: Shape<LogCommand> = z.discriminatedUnion('type', [seatCommand, tableCommand])

const TABLE_TYPES: ReadonlySet<string> = new Set(
  tableCommand.def.options.flatMap((option) => option.shape.type.def.values),
)

/** Whose line a command is written on: its seat's, or the facilitator's. */
export const writerOf = (command: LogCommand): Seat | 'facilitator' =>
  TABLE_TYPES.has(command.type) || !('seat' in command) || command.seat === null
    ? 'facilitator'
    : command.seat
