import * as z from 'zod/mini'
import { SEATS } from '../../engine/index.ts'
import type { Entry, Have, Look } from '../wire.ts'

const short = (most: number) => z.string().check(z.maxLength(most))

export const haveShape: z.ZodMiniType<Have> = z.strictObject({
  game: short(40),
  results: z.int().check(z.gte(0), z.lte(999)),
  scenario: short(100),
})

export const entryShape: z.ZodMiniType<Entry> = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('token'),
    workshop: short(40),
    token: short(100),
    // A seat is not lost over what its client says it holds: read as nothing, it is sent the whole frame.
    have: z.catch(z.nullable(haveShape), null),
  }),
  z.strictObject({ by: z.literal('code'), code: short(40), token: z.exactOptional(short(100)) }),
])

export const lookShape: z.ZodMiniType<Look> = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('days'), round: z.int().check(z.gte(1), z.lte(999)) }),
  z.strictObject({ what: z.literal('forecast') }),
  z.strictObject({
    what: z.literal('frame'),
    focus: z.nullable(
      z.strictObject({ table: z.int().check(z.gte(1), z.lte(999)), seat: z.nullable(z.enum(SEATS)) }),
    ),
  }),
])
