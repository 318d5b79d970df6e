import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import type { View } from '../../engine/index.ts'
import type { Table } from '../../table/port.ts'
import { type TableState, type TableStore, tableStore } from './table-store.ts'

const TableContext = createContext<TableStore | null>(null)

/** Everything below reads this table through `useView`, `useSend`, `useSending`. */
export function TableProvider({ table, children }: { readonly table: Table; readonly children: ReactNode }) {
  const store = useMemo(() => tableStore(table), [table])
  return <TableContext value={store}>{children}</TableContext>
}

function useTable<T>(pick: (state: TableState) => T): T {
  const store = useContext(TableContext)
  if (store === null) throw new Error('bug: no TableProvider above')
  return useStore(store, pick)
}

/** The newest view of the table above. */
export const useView = (): View => useTable((state) => state.view)

/** What became of the last command: `idle`, `sent`, `received` or `refused` with the refusal. */
export const useSending = (): TableState['sending'] => useTable((state) => state.sending)

/** Sends a command to the table above. */
export const useSend = (): TableState['send'] => useTable((state) => state.send)
