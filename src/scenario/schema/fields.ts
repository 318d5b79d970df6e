import * as z from 'zod/mini'
import {
  addressIn,
  figuresIn,
  hasLooseBrace,
  hasMarkup,
  placeholderIn,
  TEXT_LIMITS,
  type TextPlace,
} from '../texts.ts'

// Code generation off: it needs `eval`, which the content security policy forbids.
z.config({ jitless: true })

const plainText = (place: TextPlace) =>
  z.string().check(
    z.minLength(1),
    z.maxLength(TEXT_LIMITS[place]),
    z.refine((text) => text === '' || text.trim() !== '', { params: { code: 'text-empty' } }),
    z.refine((text) => !hasMarkup(text), { params: { code: 'markup' } }),
    z.refine((text) => hasMarkup(text) || placeholderIn(text) === null, { params: { code: 'placeholder' } }),
    z.refine((text) => hasMarkup(text) || addressIn(text) === null, { params: { code: 'address' } }),
  )

/** A text a person reads, no longer than its place, without markup and without figures in braces. */
export const text = (place: TextPlace) =>
  plainText(place).check(
    z.refine((words) => figuresIn(words).length === 0 && !hasLooseBrace(words), {
      params: { code: 'braces' },
    }),
  )

/** A board letter: figures stand in braces; which ones exist is checked later. */
export const letterText = plainText('letter').check(
  z.refine((words) => !hasLooseBrace(words), { params: { code: 'loose-brace' } }),
)

/** Names used in files and logs: lower case, digits and hyphens. */
export const id = z.string().check(
  z.maxLength(40),
  z.refine((word) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(word), { params: { code: 'not-an-id' } }),
)

export const number = (least: number, most: number) => z.number().check(z.minimum(least), z.maximum(most))
export const whole = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most))

/** A share, 0–1. */
export const share = number(0, 1)
/** Whole pounds up to ten billion, either way. */
export const pounds = whole(-10_000_000_000, 10_000_000_000)
/** Whole pounds that cannot be owed. */
export const paid = whole(0, 10_000_000_000)
/** A round's number. */
export const round = whole(1, 40)

/** A value for each line; a line may be left out. */
export const byLineInFile = <T extends z.ZodMiniType>(value: T) =>
  z.strictObject({
    p1: z.exactOptional(value),
    p2: z.exactOptional(value),
    p3: z.exactOptional(value),
    discharge: z.exactOptional(value),
    prevention: z.exactOptional(value),
    strength: z.exactOptional(value),
  })

/** A value for each seat of the table; which seats must be there is checked later. */
export const bySeatInFile = <T extends z.ZodMiniType>(value: T) =>
  z.strictObject({
    acute: z.exactOptional(value),
    ccg: z.exactOptional(value),
    council: z.exactOptional(value),
    community: z.exactOptional(value),
  })
