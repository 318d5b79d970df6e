import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { writeAddress } from '../../address.ts'
import { announce } from '../live-region.tsx'
import { type Term, termMeans, termName } from './terms.ts'
import './glossary.css'

type TermButtonProps = { readonly term: Term; readonly children: ReactNode }

/** A term in running text: a tap opens a small note beside it; Escape, a tap elsewhere or a second tap puts it away. */
export function TermButton({ term, children }: TermButtonProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = useCallback(() => setOpen(false), [])
  return (
    <>
      <dfn className="term">
        <button
          ref={button}
          type="button"
          className="term-word"
          aria-expanded={open}
          {...(open && { 'aria-controls': id })}
          onClick={() => {
            if (!open) announce(`${termName(term)}. ${termMeans(term)}`)
            setOpen(!open)
          }}
        >
          {children}
        </button>
      </dfn>
      {open ? <Note id={id} term={term} button={button} onClose={close} /> : null}
    </>
  )
}

type NoteProps = {
  readonly id: string
  readonly term: Term
  readonly button: { readonly current: HTMLButtonElement | null }
  readonly onClose: () => void
}

// Spans, for a note may stand inside a paragraph.
function Note({ id, term, button, onClose }: NoteProps) {
  const note = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const shown = note.current
    const word = button.current
    if (shown === null || word === null) return undefined
    place(shown, word)
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      onClose()
      word.focus()
    }
    const onPress = (event: Event) => {
      const at = event.target
      if (at instanceof Node && !shown.contains(at) && !word.contains(at)) onClose()
    }
    const again = () => place(shown, word)
    document.addEventListener('keydown', onKey, true)
    document.addEventListener('pointerdown', onPress)
    window.addEventListener('resize', again)
    window.addEventListener('scroll', again, { passive: true })
    return () => {
      document.removeEventListener('keydown', onKey, true)
      document.removeEventListener('pointerdown', onPress)
      window.removeEventListener('resize', again)
      window.removeEventListener('scroll', again)
    }
  }, [button, onClose])
  return (
    <span ref={note} id={id} role="note" className="term-note" aria-label={termName(term)}>
      <b>{termName(term)}</b>
      <span>{termMeans(term)}</span>
      <span className="term-note-ways">
        <a href={writeAddress({ page: 'glossary', term })}>{say('glossary.all')}</a>
        <button type="button" className="plain" onClick={onClose}>
          {say('glossary.close')}
        </button>
      </span>
    </span>
  )
}

const GAP = 8

/** Below the word, or above it where there is more room; never past an edge of the window. */
function place(note: HTMLElement, word: HTMLElement): void {
  const at = word.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = note
  const left = Math.min(Math.max(GAP, at.left), Math.max(GAP, window.innerWidth - width - GAP))
  const below = at.bottom + GAP
  const fits = below + height <= window.innerHeight || at.top < height + GAP
  note.style.left = `${left}px`
  note.style.top = `${fits ? below : at.top - height - GAP}px`
}
