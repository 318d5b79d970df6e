import '../../../i18n/words/guide.ts'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { View } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { announce } from '../../parts/live-region.tsx'
import { guideStore, putGuideAway, readNote } from './guide-store.ts'
import { AIMS, type Note, noteNow } from './notes.ts'
import { GuideStrip } from './strip.tsx'

/** The tutorial's guide: one note for what matters now. It stands in the page and stops nobody. */
export function Guide({ view }: { readonly view: View }) {
  const { kept } = useStore(guideStore)
  const note = kept === 'off' ? null : noteNow(view, kept)
  return note === null ? null : <GuideNote key={note} note={note} />
}

// After the screen has said where we are.
const AFTER_THE_HEADING_MS = 1500

function GuideNote({ note }: { readonly note: Note }) {
  useEffect(() => {
    const aim = document.querySelector(AIMS[note])
    aim?.setAttribute('data-guide', 'here')
    const saying = setTimeout(
      () => announce(say('guide.say', { text: say(`guide.note.${note}`) })),
      AFTER_THE_HEADING_MS,
    )
    return () => {
      clearTimeout(saying)
      aim?.removeAttribute('data-guide')
    }
  }, [note])
  return (
    <GuideStrip
      text={say(`guide.note.${note}`)}
      acts={{
        read: () => readNote(note),
        show: () => showAim(note),
        off: () => {
          putGuideAway()
          announce(say('guide.off.done'))
        },
      }}
    />
  )
}

/** Brings what a note speaks of into sight, and the keyboard to it. */
function showAim(note: Note): void {
  const aim = document.querySelector<HTMLElement>(AIMS[note])
  if (aim === null) return
  aim.scrollIntoView({ block: 'center' })
  const control = aim.matches('a, button') ? aim : aim.querySelector<HTMLElement>('input, button, a')
  if (control === null) aim.setAttribute('tabindex', '-1')
  ;(control ?? aim).focus({ preventScroll: true })
}
