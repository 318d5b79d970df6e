import { type ReactNode, useEffect, useRef } from 'react'
import { say } from '../../i18n/index.ts'

let screensShown = 0

/** Names the page and, after the first one, moves the focus to its heading, so that a screen reader follows. */
export function useScreen(title: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = say('page.title', { title })
  }, [title])
  useEffect(() => {
    screensShown += 1
    if (screensShown === 1) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return heading
}

type ScreenProps = {
  readonly title: string
  readonly lead?: ReactNode
  readonly above?: ReactNode
  readonly narrow?: boolean
  readonly children: ReactNode
}

/** A page of paper: heading, a sentence, then its content. */
export function Screen({ title, lead, above, narrow = false, children }: ScreenProps) {
  const heading = useScreen(title)
  return (
    <main id="main" className="wrap page stack-l">
      <header className={narrow ? 'narrow' : ''}>
        {above}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead === undefined ? null : <p className="lead-line mute measure">{lead}</p>}
      </header>
      {children}
    </main>
  )
}
