import { NOTES, type Note } from './notes.ts'

const KEY = 'swim-together.guide'

/** What the guide remembers on this device: notes read, or that nobody wants it. */
export type Kept = 'off' | readonly Note[]

/** A device that keeps nothing is told everything once a visit. */
export function guideKept(): Kept {
  try {
    const text = localStorage.getItem(KEY) ?? ''
    return text === 'off' ? 'off' : NOTES.filter((note) => text.split(' ').includes(note))
  } catch {
    return []
  }
}

export function keepGuide(kept: Kept): void {
  try {
    localStorage.setItem(KEY, kept === 'off' ? 'off' : kept.join(' '))
  } catch {
    // It lasts as long as the page.
  }
}
