import type { board } from '../../i18n/en/board.ts'

export type BoardKey = keyof typeof board
/** One thing the picture says: a message key and its values. `seat`, `from` and `to` are seat ids, named by whoever prints them. */
export type BoardFact = { readonly key: BoardKey; readonly values: Readonly<Record<string, string | number>> }
export type TwinRow = { readonly id: string; readonly head: BoardFact; readonly cells: readonly BoardFact[] }

export function fact(key: BoardKey, values: BoardFact['values'] = {}): BoardFact {
  return { key, values }
}
