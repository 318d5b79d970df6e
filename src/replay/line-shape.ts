import * as z from 'zod/mini'
import type { Seat } from '../engine/index.ts'
import { commandShape } from './command-shape.ts'
import {
  ACTORS,
  type CheckpointLine,
  type CommandLine,
  type Header,
  LOG_FORMAT,
  type Parent,
  type SealLine,
} from './line.ts'
import { resultShape } from './result-shape.ts'
import { count, hash, level, move, type Shape, seat, someSeats, word } from './shape.ts'

const botFields = { strategy: word, temperament: word }
const sitter = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('human') }),
  z.strictObject({ kind: z.literal('bot'), ...botFields }),
  z.strictObject({ kind: z.literal('stand-in'), ...botFields }),
])

const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), level }),
  z.strictObject({
    kind: z.literal('pledge'),
    pledge: z.nullable(z.strictObject({ level, ifOthers: count, bound: z.boolean() })),
  }),
  z.strictObject({ kind: z.literal('moves'), moves: z.array(move).check(z.maxLength(20)) }),
])

const parent: Shape<Parent> = z.strictObject({
  head: hash,
  round: count,
  seat,
  change,
  others: z.union([z.literal('recorded'), someSeats(word)]),
})

const frame = {
  format: z.literal(LOG_FORMAT),
  rules: word,
  generators: z.strictObject({ key: word, draw: word }),
  // The scenario and the options are decoded by src/scenario.
  scenario: z.looseObject({}),
  scenarioHash: hash,
  seats: someSeats(sitter),
  options: z.looseObject({}),
  playAnyway: z.boolean(),
  // A branch names the log it comes from; a game that was played has no such field.
  parent: z.optional(parent),
}

/** A header before its scenario and options are decoded. */
export const headerShape = z.discriminatedUnion('extract', [
  z.strictObject({ ...frame, extract: z.literal(false), seed: word, warm: z.nullable(word) }),
  z.strictObject({ ...frame, extract: z.literal(true) }),
]) as unknown as Shape<Header>

export const commandLineShape: Shape<CommandLine> = z.strictObject({
  seq: count,
  seat: z.union([seat, z.literal('facilitator')]),
  actor: z.enum(ACTORS),
  command: commandShape,
  ms: count,
  slot: z.exactOptional(z.int().check(z.gte(1), z.lte(9))),
  prev: hash,
})

/** A checkpoint at a table of these seats; made once for each kind of table, since making it costs more than using it. */
export function checkpointShape(seats: readonly Seat[]): Shape<CheckpointLine> {
  const table = seats.join()
  const known = checkpoints.get(table)
  if (known) return known
  const made: Shape<CheckpointLine> = z.strictObject({
    checkpoint: count,
    hash,
    result: resultShape(seats),
    prev: hash,
  })
  checkpoints.set(table, made)
  return made
}

const checkpoints = new Map<string, Shape<CheckpointLine>>()

export const sealShape: Shape<SealLine> = z.strictObject({
  seal: z.strictObject({ head: hash, lines: count, hash }),
  prev: hash,
})
