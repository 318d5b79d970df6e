import { PHASES } from '../../../engine/index.ts'
import type { ConsoleFrame, ConsoleGame, ConsoleTable } from '../../../workshop/protocol/index.ts'

type Running = ConsoleTable & { readonly game: ConsoleGame }

const isRunning = (table: ConsoleTable): table is Running =>
  table.game !== null && table.game.phase !== 'over'

export const runningTables = ({ tables }: ConsoleFrame): readonly Running[] => tables.filter(isRunning)

const ORDER: readonly Running['game']['at']['phase'][] = PHASES

const stepOf = ({ game: { at } }: Running): number => at.round * 10 + ORDER.indexOf(at.phase)

/** The running table that is furthest behind; null where no game runs. */
export const slowestTable = (frame: ConsoleFrame): Running | null =>
  runningTables(frame).reduce<Running | null>(
    (slowest, table) => (slowest === null || stepOf(table) < stepOf(slowest) ? table : slowest),
    null,
  )

/** How many seats of tables in decide have locked, of how many. */
export function decidedOf(tables: readonly ConsoleTable[]): { readonly done: number; readonly all: number } {
  const seats = tables.filter(({ game }) => game?.phase === 'decide').flatMap((table) => table.seats)
  return { done: seats.filter(({ locked }) => locked).length, all: seats.length }
}
