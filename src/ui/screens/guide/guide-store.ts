import { createStore } from 'zustand/vanilla'
import { guideKept, type Kept, keepGuide } from './kept.ts'
import type { Note } from './notes.ts'

/** The guide of this page: what was read, or off. Every change is kept on the device. */
export const guideStore = createStore<{ readonly kept: Kept }>()(() => ({ kept: guideKept() }))

guideStore.subscribe(({ kept }) => keepGuide(kept))

/** A note was read: it does not come again. */
export const readNote = (note: Note): void =>
  guideStore.setState(({ kept }) => (kept === 'off' ? { kept } : { kept: [...kept, note] }))

/** For good, until it is asked for again. */
export const putGuideAway = (): void => guideStore.setState({ kept: 'off' })

export const bringGuideBack = (): void => guideStore.setState({ kept: [] })
