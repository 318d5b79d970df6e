import '../../../i18n/words/glossary.ts'
import { useEffect, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { GLOSSARY, type Term, termMeans, termName } from '../../parts/glossary/terms.ts'
import { Screen } from '../../parts/screen.tsx'
import './glossary-page.css'

const kinds = ['service', 'game'] as const

/** All words that need explaining, in the order of the alphabet, with a field to find one. */
export function Glossary({ term }: { readonly term: string | null }) {
  const [wanted, setWanted] = useState('')
  useEffect(() => {
    if (term === null) return
    const entry = document.getElementById(`term-${term}`)
    entry?.scrollIntoView({ block: 'center' })
    entry?.focus({ preventScroll: true })
  }, [term])
  const found = { service: fitting(GLOSSARY.service, wanted), game: fitting(GLOSSARY.game, wanted) }
  return (
    <Screen title={say('glossary.title')} lead={say('glossary.lead')}>
      <div className="row no-print glossary-find">
        <label htmlFor="glossary-find">{say('glossary.find')}</label>
        <input
          id="glossary-find"
          type="search"
          className="text-input"
          value={wanted}
          autoComplete="off"
          onChange={(event) => setWanted(event.target.value)}
        />
        <p role="status" className="s mute">
          {say('glossary.found', { n: found.service.length + found.game.length })}
        </p>
      </div>
      {kinds.map((kind) =>
        found[kind].length === 0 ? null : (
          <section key={kind} className="stack">
            <h2>{say(`glossary.${kind}`)}</h2>
            <dl className="glossary-list">
              {found[kind].map((one) => (
                <div
                  key={one}
                  id={`term-${one}`}
                  tabIndex={-1}
                  className={one === term ? 'is-wanted' : undefined}
                >
                  <dt>{termName(one)}</dt>
                  <dd>{termMeans(one)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ),
      )}
    </Screen>
  )
}

const fitting = (terms: readonly Term[], wanted: string): readonly Term[] => {
  const plain = wanted.trim().toLowerCase()
  return [...terms]
    .filter((term) => `${termName(term)} ${termMeans(term)}`.toLowerCase().includes(plain))
    .sort((one, other) => termName(one).localeCompare(termName(other)))
}
