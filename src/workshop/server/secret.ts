import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** A long secret that only its holder has: 32 random bytes. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What the room keeps of a token. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')

const TOKEN = /^[A-Za-z0-9_-]{43}$/
/** Whether something that was sent could be a token at all. */
export const isToken = (sent: unknown): sent is string => typeof sent === 'string' && TOKEN.test(sent)

/** Compares two hashes in a time that does not tell where they differ. */
export function isSameHash(one: string, other: string): boolean {
  const a = Buffer.from(one)
  const b = Buffer.from(other)
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Compares a secret that somebody typed or configured, of any length. */
export const isSameSecret = (one: string, other: string): boolean =>
  isSameHash(hashOfToken(one), hashOfToken(other))

const NAME_LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** A random name of small letters and figures: workshops and devices are called so. */
export const randomName = (letters: number): string =>
  Array.from({ length: letters }, () => NAME_LETTERS[randomInt(NAME_LETTERS.length)]).join('')

/** Random whole numbers for the core, which has no chance of its own. */
export const entropy = (count = 16): readonly number[] =>
  Array.from({ length: count }, () => randomInt(2 ** 47))
