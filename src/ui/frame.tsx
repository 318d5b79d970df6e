import type { ReactNode } from 'react'
import { say } from '../i18n/index.ts'
import { Languages } from './languages.tsx'
import { OfflineNote } from './notices.tsx'
import { Link } from './parts/button.tsx'
import { Brand } from './parts/marks.tsx'
import { useHosted } from './stores/hosted.ts'

/** Which link of the bar leads here. */
export type Place = 'home' | 'scenarios' | 'log' | 'join' | 'workshop' | 'handbook' | 'other'

/** The bar at the top of every page but the table. */
export function TopBar({ here }: { readonly here: Place }) {
  useHosted()
  return (
    <header className="bar">
      <Link to={{ page: 'home' }} className="home-link">
        <Brand>{say('page.name')}</Brand>
      </Link>
      <nav aria-label={say('page.nav')}>
        <Link to={{ page: 'scenarios' }} {...(here === 'scenarios' && { 'aria-current': 'page' })}>
          {say('nav.scenarios')}
        </Link>
        <Link to={{ page: 'log' }} {...(here === 'log' && { 'aria-current': 'page' })}>
          {say('nav.log')}
        </Link>
        <Link to={{ page: 'handbook', part: null }} {...(here === 'handbook' && { 'aria-current': 'page' })}>
          {say('nav.handbook')}
        </Link>
        <Link
          to={{ page: 'join', code: null }}
          className="if-hosted"
          {...(here === 'join' && { 'aria-current': 'page' })}
        >
          {say('nav.join')}
        </Link>
      </nav>
    </header>
  )
}

/** The bar while something comes that has a bar of its own: one line, and the way home. */
export function ShortBar() {
  return (
    <header className="bar">
      <Link to={{ page: 'home' }} className="home-link">
        <Brand>{say('page.name')}</Brand>
      </Link>
    </header>
  )
}

/** The bar of somebody in a workshop: nothing that leads away by mistake. */
export function PlainBar() {
  return (
    <header className="bar">
      <Brand>{say('page.name')}</Brand>
    </header>
  )
}

type FrameProps = { readonly here: Place; readonly children: ReactNode }

/** Bar, content and foot. */
export function Frame({ here, children }: FrameProps) {
  return (
    <>
      {here === 'join' ? <PlainBar /> : <TopBar here={here} />}
      <OfflineNote />
      {children}
      <Languages />
    </>
  )
}
