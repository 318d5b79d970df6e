import '../../../i18n/words/guide.ts'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { View } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { announce } from '../../parts/live-region.tsx'
import { guideStore, putGuideAway, readNote } from './guide-store.ts'
import { AIMS, type Note, noteNow } from './notes.ts'
import './guide.css'

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
    <aside className="guide" aria-label={say('guide.title')}>
      <div className="wrap guide-in">
        <p>{say(`guide.note.${note}`)}</p>
        <div className="guide-ways">
          <Button size="small" onClick={() => readNote(note)}>
            {say('guide.next')}
          </Button>
          <Button size="small" look="alt" onClick={() => showAim(note)}>
            {say('guide.show')}
          </Button>
          <Button
            look="plain"
            onClick={() => {
              putGuideAway()
              announce(say('guide.off.done'))
            }}
          >
            {say('guide.off')}
          </Button>
        </div>
      </div>
    </aside>
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
