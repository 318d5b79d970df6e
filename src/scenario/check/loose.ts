// Contradictions are looked for in the file as it stands, so that they are reported together with what the schema
// found: a reader gives the value where it is of the right kind, and otherwise nothing, and a check without its
// material says nothing.
import { SEATS, type Seat } from '../../engine/index.ts'
import type { Issue } from '../../lib/index.ts'
import { pathOf } from '../paths.ts'

/** Adds an issue at a place. */
export type Report = (steps: readonly PropertyKey[], code: string, values?: Issue['values']) => void

export type Loose = Readonly<Record<string, unknown>>

/** An object's own entries; anything else has none. */
export function entries(value: unknown): Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {}
}

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
export const num = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null
export const word = (value: unknown): string | null => (typeof value === 'string' ? value : null)
export const isSeat = (value: unknown): value is Seat => SEATS.some((seat) => seat === value)

/** The number at a key; the given one where the file says nothing; null where it says something else. */
export function numOr(part: Loose, key: string, otherwise: number): number | null {
  return Object.hasOwn(part, key) ? num(part[key]) : otherwise
}

/** Seats of the table; none where one of them cannot be read, so that what follows from them is not said. */
export function seatsIn(file: Loose): readonly Seat[] {
  const ids = list(file.seats).map((seat) => entries(seat).id)
  return ids.every(isSeat) ? ids : []
}

/** The greatest number of rounds a game may have, where the file says. */
export function mostRounds(file: Loose): number | null {
  const rounds = entries(file.rounds)
  if (rounds.kind === 'fixed') return num(rounds.n)
  return rounds.kind === 'unknown' ? num(rounds.atMost) : null
}

/** Whether patients flow: everywhere but where the file says null. */
export const hasPatients = (file: Loose): boolean => file.flow !== null

/** Collects issues; `report` adds one. */
export function collect(): { readonly issues: Issue[]; readonly report: Report } {
  const issues: Issue[] = []
  return {
    issues,
    report: (steps, code, values = {}) => issues.push({ path: pathOf(steps), code, values }),
  }
}

/** Reports the second and later uses of one id in a list. */
export function reportDuplicates(found: unknown, where: string, report: Report): void {
  const seen = new Set<string>()
  for (const [index, item] of list(found).entries()) {
    const id = word(entries(item).id)
    if (id === null) continue
    if (seen.has(id)) report([where, index, 'id'], 'duplicate-id', { id })
    seen.add(id)
  }
}
