// Codes that people read aloud and type: no 0, O, 1, I or L, so that none is taken for another.

export const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
/** Letters of a join code and of a seat's code. */
export const JOIN_LETTERS = 6
export const SEAT_LETTERS = 8
export const PIN_LETTERS = 8

/** A code as it is stored and compared, from whatever was typed: blanks and dashes go, small letters grow. */
export const codeTyped = (typed: string): string => typed.replaceAll(/[\s\u00a0_.–-]/g, '').toUpperCase()

/** Whether this could be a code of that many letters. */
export const isCode = (code: string, letters: number): boolean =>
  code.length === letters && [...code].every((letter) => CODE_LETTERS.includes(letter))

/** A code in groups, for reading: `ABC DEF`, `ABCD EFGH`. */
export function codeShown(code: string): string {
  const half = Math.ceil(code.length / 2)
  return `${code.slice(0, half)} ${code.slice(half)}`
}

/** A code from random bytes or a hash's digits, one letter from each whole number; 31 letters, so `n % 31` is nearly fair. */
export const codeFrom = (numbers: readonly number[], letters: number): string =>
  Array.from(
    { length: letters },
    (_, at) => CODE_LETTERS[Math.abs(Math.trunc(numbers[at] ?? 0)) % CODE_LETTERS.length],
  ).join('')
