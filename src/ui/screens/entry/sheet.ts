import type { Level, Seat } from '../../../engine/index.ts'

/** What the facilitator has entered for one seat of a round. */
export interface Line {
  readonly level: Level | null
  /** Null: no pledge; else the number of others that it asks for, 0 for a plain one. */
  readonly pledge: number | null
  readonly answers: Readonly<Record<string, string>>
}

export type Entry =
  | { readonly kind: 'level'; readonly seat: Seat; readonly level: Level }
  | { readonly kind: 'pledge'; readonly seat: Seat; readonly pledge: number | null }
  | { readonly kind: 'answer'; readonly seat: Seat; readonly question: string; readonly answer: string }

/** A round as it is being entered: every tap in order, so that the last one can be taken back. */
export type Sheet = readonly Entry[]

const EMPTY: Line = { level: null, pledge: null, answers: {} }

/** What stands for a seat: the last entry of each kind. */
export function lineOf(sheet: Sheet, seat: Seat): Line {
  let line = EMPTY
  for (const entry of sheet) {
    if (entry.seat !== seat) continue
    switch (entry.kind) {
      case 'level':
        line = { ...line, level: entry.level }
        break
      case 'pledge':
        line = { ...line, pledge: entry.pledge }
        break
      case 'answer':
        line = { ...line, answers: { ...line.answers, [entry.question]: entry.answer } }
    }
  }
  return line
}

const keyOf = (game: string, round: number): string => `swim.entry.${game}.${round}`

/** A round that was being entered when the page was left. */
export function keptSheet(game: string, round: number): Sheet {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(game, round)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isEntry) : []
  } catch {
    return []
  }
}

const isEntry = (value: unknown): value is Entry => {
  const entry = value as Partial<Entry> | null
  return typeof entry?.seat === 'string' && ['level', 'pledge', 'answer'].includes(entry.kind ?? '')
}

/** Keeps a round while it is being entered; once its cards are turned the log holds it. */
export function keepSheet(game: string, round: number, sheet: Sheet): void {
  try {
    if (sheet.length === 0) localStorage.removeItem(keyOf(game, round))
    else localStorage.setItem(keyOf(game, round), JSON.stringify(sheet))
  } catch {
    // It lasts as long as the page.
  }
}
