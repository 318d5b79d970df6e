import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Command, Refusal, View } from '../../engine/index.ts'
import type { Table } from '../../table/port.ts'

/** What became of the last command: on its way, kept by the table, or refused by the rules. */
export type Sending =
  | { readonly state: 'idle' }
  | { readonly state: 'sent'; readonly command: Command }
  | { readonly state: 'received'; readonly command: Command }
  | { readonly state: 'refused'; readonly command: Command; readonly refusal: Refusal }

export interface TableState {
  readonly view: View
  readonly sending: Sending
  /** Sends a command; true once the table has accepted and kept it. A refusal stays in `sending` until the next command. */
  readonly send: (command: Command) => Promise<boolean>
  /** Puts a refusal out of sight. */
  readonly dismiss: () => void
}

export type TableStore = StoreApi<TableState>

/** A store over a table: the page reads the newest view and the fate of its last command. */
export function tableStore(table: Table): TableStore {
  const store = createStore<TableState>()((set) => ({
    view: table.view(),
    sending: { state: 'idle' },
    send: async (command) => {
      set({ sending: { state: 'sent', command } })
      const answer = await table.send(command)
      // A later command may be under way already: its fate is the one to show.
      const newest = store.getState().sending
      const mine = newest.state === 'sent' && newest.command === command
      if (mine && answer.ok) set({ sending: { state: 'received', command }, view: table.view() })
      if (!answer.ok) set({ sending: { state: 'refused', command, refusal: answer.error } })
      return answer.ok
    },
    dismiss: () => set({ sending: { state: 'idle' } }),
  }))
  table.subscribe(() => {
    const view = table.view()
    if (view !== store.getState().view) store.setState({ view })
  })
  return store
}
