import type { ReactNode } from 'react'
import { say } from '../i18n/index.ts'
import { Link } from './parts/button.tsx'
import { Brand } from './parts/marks.tsx'

/** The bar at the top of every page but the table. */
export function TopBar({ here }: { readonly here: 'home' | 'scenarios' | 'log' | 'other' }) {
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
      </nav>
    </header>
  )
}

type FrameProps = { readonly here: 'home' | 'scenarios' | 'log' | 'other'; readonly children: ReactNode }

/** Bar and content. */
export function Frame({ here, children }: FrameProps) {
  return (
    <>
      <TopBar here={here} />
      {children}
    </>
  )
}
