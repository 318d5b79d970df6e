import { LANGUAGES, type Language, language, say } from '../i18n/index.ts'
import { Link } from './parts/button.tsx'
import { announce } from './parts/live-region.tsx'
import { chooseLanguage, useWords } from './stores/language.ts'

/** Each language by its own name: whoever looks for it reads no other. */
const OWN_NAMES: Readonly<Record<Language, string>> = { 'en-GB': 'English', cy: 'Cymraeg' }

/** The foot of a page: the languages it can be read in, and in a translation what to know about it. */
export function Languages() {
  const now = useWords()
  return (
    <footer className="wrap languages no-print">
      <ul aria-label={say('language.label')}>
        {LANGUAGES.map((one) => (
          <li key={one}>
            <button
              type="button"
              className="plain"
              lang={one}
              aria-pressed={one === now}
              onClick={() => choose(one)}
            >
              {OWN_NAMES[one]}
            </button>
          </li>
        ))}
      </ul>
      <p className="s">
        <Link to={{ page: 'handbook', part: 'accessibility' }}>{say('page.accessibility')}</Link>
      </p>
      {now === LANGUAGES[0] ? null : <p className="s mute measure">{say('language.note')}</p>}
    </footer>
  )
}

function choose(next: Language): void {
  if (next !== language()) chooseLanguage(next).catch(() => announce(say('language.failed')))
}
