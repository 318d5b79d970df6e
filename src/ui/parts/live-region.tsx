import { useSyncExternalStore } from 'react'
import { createStore } from 'zustand/vanilla'

const spoken = createStore<{ readonly text: string; readonly turn: number }>()(() => ({ text: '', turn: 0 }))

/** Says what changed to a screen reader. One sentence; saying it twice in a row is heard twice. */
export const announce = (text: string): void => spoken.setState(({ turn }) => ({ text, turn: turn + 1 }))

/** The one live region of the page. */
export function LiveRegion() {
  const { text, turn } = useSyncExternalStore(spoken.subscribe, spoken.getState, spoken.getState)
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {/* A new key makes a repeated sentence a change. */}
      <span key={turn}>{text}</span>
    </p>
  )
}
