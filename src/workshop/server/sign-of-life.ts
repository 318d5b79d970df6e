import type { Store } from './store.ts'

/** When nobody could play, because no process served the store, or the machine of this one slept. */
export interface SignOfLife {
  /** Asks when the process before this one was last seen; called once, before anybody is let in. */
  readonly begin: () => Promise<void>
  /** Since when nobody could play in a room that is opened; null where somebody could, or the room was asked for before. */
  readonly owed: (workshop: string) => Promise<number | null>
  /** Since when this process, which alone serves the store, could not do anything; null where it could. */
  readonly slept: () => number | null
  readonly beat: () => Promise<void>
  /** All rooms are open: a process that ends before this leaves the sign of the one before it. */
  readonly allOpen: () => void
}

/** After so long without a beat nobody could play: the process was held up, or its machine slept. */
const SLEPT_MS = 10_000
/** A beat younger than this says that another node serves the same store. */
const ALIVE_MS = 6000

export function signOfLife(store: Store): SignOfLife {
  let before: Promise<number | null> = Promise.resolve(null)
  const asked = new Set<string>()
  /** The store's time at this process's own newest beat; null before the first. */
  let beatAt: number | null = null
  let isKept = false

  async function lastSeen(): Promise<number | null> {
    const last = await store.lastBeat()
    return last === null || (store.isShared && store.now() - last < ALIVE_MS) ? null : last
  }

  return {
    begin: async () => {
      before = lastSeen()
      await before
    },
    owed: async (workshop) => {
      if (asked.has(workshop)) return null
      asked.add(workshop)
      return before
    },
    slept: () => (!store.isShared && beatAt !== null && store.now() - beatAt > SLEPT_MS ? beatAt : null),
    beat: async () => {
      beatAt = store.now()
      if (isKept) await store.beat()
    },
    allOpen: () => {
      isKept = true
    },
  }
}
