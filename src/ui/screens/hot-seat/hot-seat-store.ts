import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Seat, View } from '../../../engine/index.ts'
import type { LocalTable } from '../../../table/port.ts'
import { type Turn, turnOf } from './turn.ts'

interface HotSeatState {
  readonly turn: Turn
  /** What all may see. */
  readonly view: View
  /** The seat whose screen is uncovered; null: the curtain is down, or all look. */
  readonly open: Seat | null
  /** A seat that wants to look at its own results. */
  readonly looking: Seat | null
}

export interface HotSeat extends StoreApi<HotSeatState> {
  readonly lift: (seat: Seat) => void
  readonly cover: () => void
  readonly look: (seat: Seat | null) => void
  /** Follows the table until the returned function is called. */
  readonly watch: () => () => void
}

/** Covers the screen in the very step in which a seat is done, so that nothing of it is drawn afterwards. */
export function hotSeatStore(table: LocalTable): HotSeat {
  const store = createStore<HotSeatState>()(() => ({
    turn: turnOf(table),
    view: table.viewAs('public'),
    open: null,
    looking: null,
  }))
  const isDone = (open: Seat): boolean => {
    const { turn, looking } = store.getState()
    const now = turnOf(table)
    if (looking === open && now.phase === 'reflect')
      return table.viewAs('public').seats.some(({ id, ready }) => id === open && ready)
    return now.for === 'all' || now.seat !== open || now.phase !== turn.phase
  }
  const onChange = (): void => {
    const { open, looking } = store.getState()
    const done = open !== null && isDone(open)
    const turn = turnOf(table)
    store.setState({
      turn,
      view: table.viewAs('public'),
      ...(done && { open: null }),
      ...(looking !== null && (done || turn.phase !== 'reflect') && { looking: null }),
    })
    if (done) table.handTo('public')
  }
  return {
    ...store,
    lift: (seat) => {
      store.setState({ open: seat })
      table.handTo(seat)
    },
    cover: () => {
      store.setState({ open: null, looking: null })
      table.handTo('public')
    },
    look: (looking) => store.setState({ looking }),
    watch: () => table.subscribe(onChange),
  }
}
