// Small words for strict shapes; code generation stays off, because the page's content security policy forbids it.
import * as z from 'zod/mini'
import { LEVELS, MOVES, REASONS, SEATS, type Seat } from '../engine/index.ts'

z.config({ jitless: true })

export type Shape<T> = z.ZodMiniType<T>

export const seat = z.enum(SEATS)
export const level = z.literal(LEVELS)
export const reason = z.enum(REASONS)
export const whole = z.int()
export const count = z.int().check(z.gte(0))
export const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/))
/** An id or a short name: never free text. */
export const word = z.string().check(z.minLength(1), z.maxLength(200))
export const move = z.strictObject({ id: z.enum(MOVES), with: z.nullable(seat) })

/** Each of these keys with a value of this shape, and no other key. */
export const each = <K extends string, T>(keys: readonly K[], shape: Shape<T>): Shape<Record<K, T>> =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, shape]))) as unknown as Shape<Record<K, T>>

/** Some seats, each with a value of this shape. */
export const someSeats = <T>(shape: Shape<T>): Shape<Partial<Record<Seat, T>>> =>
  z.partialRecord(seat, shape) as unknown as Shape<Partial<Record<Seat, T>>>
