import type { board } from '../../i18n/en/board.ts'
import type { BoardModel, BoardSeat } from './model.ts'

export type BoardKey = keyof typeof board
/** One thing the picture says: a message key and its values. `seat`, `from` and `to` are seat ids, named by whoever prints them. */
export type BoardFact = { readonly key: BoardKey; readonly values: Readonly<Record<string, string | number>> }
export type TwinRow = { readonly id: string; readonly head: BoardFact; readonly cells: readonly BoardFact[] }

export function fact(key: BoardKey, values: BoardFact['values'] = {}): BoardFact {
  return { key, values }
}

/** How a stage stands: its height only where its books are open to this viewer. */
export function levelFact({ levels, closed = [] }: BoardModel, seat: BoardSeat): BoardFact {
  const { word, freeboard } = levels[seat]
  return closed.includes(seat)
    ? fact(`board.level.${word}.closed`)
    : fact(`board.level.${word}`, { height: Math.round(freeboard * 100) })
}
