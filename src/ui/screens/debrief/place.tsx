import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Debrief } from '../../../debrief/index.ts'
import type { Bench } from './bench.ts'
import type { DebriefState, DebriefStore, Shown, Table } from './shown.ts'

/** What every part of the page stands on: what is shown, who reckons, and whether this is a wall that nobody touches. */
export interface DebriefPlace {
  readonly store: DebriefStore
  readonly bench: Bench
  readonly isWall: boolean
  /** A second window listens. */
  readonly hasWall: boolean
}

const Place = createContext<DebriefPlace | null>(null)
export const DebriefPlaceProvider = Place.Provider

export function usePlace(): DebriefPlace {
  const place = useContext(Place)
  if (place === null) throw new Error('bug: a part of the debrief stands outside of it')
  return place
}

export const useDebrief = <T,>(of: (state: DebriefState) => T): T => useStore(usePlace().store, of)

export const useShown = <K extends keyof Shown>(what: K): Shown[K] => useDebrief(({ shown }) => shown[what])

/** The table that is talked about now. */
export function useTable(): Table {
  const table = useDebrief(({ tables, shown }) => tables[shown.table] ?? tables[0])
  if (table === undefined) throw new Error('bug: a debrief without a table')
  return table
}

/** Its story, or null while it is being reckoned. */
export function useStory(): Debrief | null {
  const { story } = useTable()
  return story.kind === 'ready' ? story.debrief : null
}
