import { sha256Hex } from '../../../lib/index.ts'
import { type Act, refused } from '../outcome.ts'
import { note } from '../work.ts'

const MOST_LINKS = 20
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const TOKEN_LETTERS = 43
/** Letters from each random number, of six bits each. */
const FROM_EACH = 6

/** A link to the big screen or for observers, on whichever console somebody holds: the first ones lie on one device only. */
export const makeLink: Act<'makeLink'> = (work, { of }) => {
  if (work.session.room.links.length >= MOST_LINKS) return refused('too-many-links')
  const token = tokenFrom(work.entropy)
  return { kind: 'link', work: note(work, { type: 'linkMade', of, token: sha256Hex(token) }), of, token }
}

/** The digit of a whole number at a place, counted in 64s. */
function digitOf(number: number, place: number): number {
  let rest = number
  for (let at = 0; at < place; at++) rest = Math.floor(rest / LETTERS.length)
  return rest % LETTERS.length
}

/** A long secret from random whole numbers: six letters of each, and 258 bits in all. */
function tokenFrom(entropy: readonly number[]): string {
  const letters = entropy.flatMap((number) =>
    Array.from({ length: FROM_EACH }, (_, at) => LETTERS[digitOf(number, at)]),
  )
  return letters.slice(0, TOKEN_LETTERS).join('')
}
