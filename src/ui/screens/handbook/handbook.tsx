import '../../../i18n/words/handbook.ts'
import type { ReactNode } from 'react'
import { isMessageKey, say } from '../../../i18n/index.ts'
import { Button, ButtonLink, Link } from '../../parts/button.tsx'
import { Screen } from '../../parts/screen.tsx'
import { LongText } from './long-text.tsx'
import { isPart, PART_NAMES, PARTS, type Part } from './parts.ts'
import { Paces, Plans } from './plans.tsx'
import { Questionnaire } from './questionnaire.tsx'
import { Stories } from './stories.tsx'
import './handbook.css'

/** The handbook: its parts, or one of them, to read here or to print on A4. */
export function Handbook({ part }: { readonly part: string | null }) {
  return part !== null && isPart(part) ? <OnePart part={part} /> : <AllParts />
}

function AllParts() {
  return (
    <Screen title={say('handbook.title')} lead={say('handbook.lead')}>
      <ul className="handbook-parts" aria-label={say('handbook.parts')}>
        {PART_NAMES.map((part) => (
          <li key={part} className="panel">
            <h2>
              <Link to={{ page: 'handbook', part }}>{say(`handbook.for.${part}`)}</Link>
            </h2>
            <p className="s">{say(`handbook.for.${part}.more`)}</p>
          </li>
        ))}
        <li className="panel">
          <h2>
            <Link to={{ page: 'sheets', scenario: null }}>{say('handbook.sheets')}</Link>
          </h2>
          <p className="s">{say('handbook.sheets.more')}</p>
        </li>
        <li className="panel">
          <h2>
            <Link to={{ page: 'glossary', term: null }}>{say('handbook.glossary')}</Link>
          </h2>
          <p className="s">{say('handbook.glossary.more')}</p>
        </li>
        <li className="panel">
          <h2>
            <Link to={{ page: 'lab', words: '' }}>{say('home.lab')}</Link>
          </h2>
          <p className="s">{say('home.lab.more')}</p>
        </li>
      </ul>
    </Screen>
  )
}

/** What stands under a section beside its text. */
const extras: Readonly<Record<string, ReactNode>> = {
  'facilitators.stories': <Stories />,
  'facilitators.plans': <Plans />,
  'facilitators.paces': <Paces />,
  'facilitators.asks': <Questionnaire />,
}

function OnePart({ part }: { readonly part: Part }) {
  const title = say(`handbook.for.${part}`)
  return (
    <Screen title={title} above={<p className="s mute">{say('page.name')}</p>}>
      <div className="row no-print">
        <Button onClick={() => window.print()}>{say('handbook.print')}</Button>
        <ButtonLink look="alt" to={{ page: 'handbook', part: null }}>
          {say('handbook.back')}
        </ButtonLink>
      </div>
      <div className={`handbook-page handbook-${part}`}>
        <Contents part={part} />
        <div className="handbook-text">
          {PARTS[part].map((section) => (
            <Section key={section} part={part} section={section} />
          ))}
        </div>
      </div>
    </Screen>
  )
}

const titleOf = (part: Part, section: string): string => {
  const key = `handbook.${part}.${section}`
  return isMessageKey(key) ? say(key) : section
}

// The address names the page, so sections are reached by hand.
const goTo = (section: string): void => {
  const heading = document.getElementById(`section-${section}`)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

function Contents({ part }: { readonly part: Part }) {
  return (
    <nav className="handbook-contents no-print" aria-label={say('handbook.contents')}>
      <h2 className="s">{say('handbook.contents')}</h2>
      <ol>
        {PARTS[part].map((section) => (
          <li key={section}>
            <Button look="plain" onClick={() => goTo(section)}>
              {titleOf(part, section)}
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Section({ part, section }: { readonly part: Part; readonly section: string }) {
  const text = `handbook.${part}.${section}.text`
  return (
    <section className={`handbook-section section-${section}`}>
      <h2 id={`section-${section}`} tabIndex={-1}>
        {titleOf(part, section)}
      </h2>
      {isMessageKey(text) ? <LongText text={say(text)} /> : null}
      {extras[`${part}.${section}`] ?? null}
    </section>
  )
}
