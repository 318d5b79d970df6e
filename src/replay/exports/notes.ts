import * as z from 'zod/mini'
import { SEATS, type Seat } from '../../engine/index.ts'
import { fail, type Issue, type Result } from '../../lib/index.ts'
import { count, hash, type Shape, seat } from '../shape.ts'
import { shaped } from '../shaped.ts'

export const NOTES_FORMAT = 'notes/1'

/** The sidecar of a log, `*.notes.json`: the only free text there is. It can be dropped without breaking anything. */
export interface Notes {
  readonly format: typeof NOTES_FORMAT
  /** SHA-256 of the log’s last line. */
  readonly log: string
  /** Lines that a seat shared with the table. */
  readonly shared: readonly { readonly round: number; readonly seat: Seat; readonly text: string }[]
  /** The facilitator’s notes on a round; `moment` where they are about one of the three. */
  readonly facilitator: readonly {
    readonly round: number
    readonly moment: 'pattern' | 'promise' | 'back' | null
    readonly text: string
  }[]
}

const MOST_LETTERS = 1000
const text = z.string().check(z.minLength(1), z.maxLength(MOST_LETTERS))

const notesShape: Shape<Notes> = z.strictObject({
  format: z.literal(NOTES_FORMAT),
  log: hash,
  shared: z.array(z.strictObject({ round: count, seat, text })).check(z.maxLength(SEATS.length * 100)),
  facilitator: z
    .array(z.strictObject({ round: count, moment: z.nullable(z.enum(['pattern', 'promise', 'back'])), text }))
    .check(z.maxLength(400)),
})

/** Reads a sidecar strictly: everything that is wrong with it, each with its path. `log`: the head of the log it must belong to. */
export function decodeNotes(written: string, log?: string): Result<Notes, readonly Issue[]> {
  let parsed: unknown
  try {
    parsed = JSON.parse(written)
  } catch {
    return fail([{ path: '', code: 'notes.not-json', values: {} }])
  }
  if (typeof parsed !== 'object' || parsed === null)
    return fail([{ path: '', code: 'notes.not-json', values: {} }])
  const format = 'format' in parsed ? String(parsed.format).slice(0, 40) : '–'
  if (format !== NOTES_FORMAT)
    return fail([{ path: 'format', code: 'notes.format', values: { format, known: NOTES_FORMAT } }])
  const notes = shaped(notesShape, parsed)
  if (!notes.ok)
    return fail(notes.error.map(({ path }) => ({ path, code: 'notes.field', values: { path: path || '–' } })))
  if (log !== undefined && notes.value.log !== log)
    return fail([{ path: 'log', code: 'notes.other-log', values: {} }])
  return notes
}

/** A sidecar as text. */
export const notesText = (notes: Notes): string => `${JSON.stringify(notes, null, 2)}\n`
