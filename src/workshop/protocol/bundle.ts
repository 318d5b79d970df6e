import * as z from 'zod/mini'
import { fail, ok, type Result } from '../../lib/index.ts'
import { tableNumber } from './shape.ts'

/** Which format a file of all logs has: one JSON document that holds the text of each log to the byte. */
export const BUNDLE_FORMAT = 'logs/1'

const fileShape = z.strictObject({
  name: z.string(),
  text: z.string(),
  whole: z.boolean(),
  table: tableNumber,
  game: z.int(),
  practice: z.boolean(),
})
const bundleShape = z.looseObject({ format: z.literal(BUNDLE_FORMAT), files: z.array(fileShape) })

/** One log of a workshop; not `whole`: an extract of a game that ran or whose draws another game shared. */
export type BundledLog = Readonly<z.infer<typeof fileShape>>

/** Whether a file is meant to be a bundle: it begins as one. */
export const isBundle = (text: string): boolean =>
  /^\s*\{\s*"format"\s*:\s*"logs\/1"/.test(text.slice(0, 200))

/** The logs of a bundle; or the path at which it is none. */
export function readBundle(text: string): Result<readonly BundledLog[], string> {
  try {
    const read = bundleShape.safeParse(JSON.parse(text))
    if (read.success) return ok(read.data.files)
    return fail((read.error.issues[0]?.path ?? []).map(String).join('.'))
  } catch {
    return fail('')
  }
}
