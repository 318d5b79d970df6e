// Small words for strict shapes; code generation stays off, because the page's content security policy forbids it.
import * as z from 'zod/mini'
import { PHASES, SEATS } from '../../engine/index.ts'

z.config({ jitless: true })

export const MOST_TABLES = 60
/** Devices that may share one seat: slots 1–9. */
export const MOST_SLOTS = 9
/** Devices of one workshop, observers included. */
export const MOST_DEVICES = 600
export const MOST_TEXT = 280

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most))

/** The sender's own name for one message: the same id is the same message, however often it arrives. */
export const messageId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/))
export const deviceId = z.string().check(z.regex(/^[a-z0-9]{1,24}$/))
export const word = text(200)
/** What somebody typed as a code: read by `codeTyped`, so blanks and lower case are welcome. */
export const typedCode = text(40)
export const words = text(MOST_TEXT)
export const tableNumber = z.int().check(z.gte(1), z.lte(999))
export const roundNumber = z.int().check(z.gte(1), z.lte(999))
export const seat = z.enum(SEATS)
export const tableOrAll = z.union([tableNumber, z.literal('all')])

/** The moment that somebody saw when they tapped; `attempt` counts the steps back in this game so far. */
export const atShape = z.strictObject({
  game: z.int().check(z.gte(1), z.lte(999)),
  round: roundNumber,
  phase: z.enum([...PHASES, 'over']),
  attempt: z.int().check(z.gte(0), z.lte(9999)),
})
export type At = Readonly<z.infer<typeof atShape>>

/** One message: its type, its id, and its own fields. */
export const one = <T extends string, S extends z.core.$ZodLooseShape>(type: T, fields: S) =>
  z.strictObject({ type: z.literal(type), id: messageId, ...fields })
