import { say } from '../i18n/index.ts'
import { Button, ButtonLink } from './parts/button.tsx'
import { ErrorPanel } from './parts/error-panel.tsx'

/** A bug reached the reader: what happened, what was kept, what to do. */
export function Broken({ problem }: { readonly problem: unknown }) {
  const text = problem instanceof Error ? problem.message : String(problem)
  const away = /dynamically imported module|Failed to fetch|importing a module/i.test(text)
  return (
    <main id="main" className="wrap page stack-l narrow">
      <h1>{say('page.name')}</h1>
      <ErrorPanel happened={say(away ? 'error.chunk' : 'error.bug')} kept={say('error.bug.kept')}>
        <Button onClick={() => window.location.reload()}>{say('error.reload')}</Button>
        <ButtonLink look="alt" to={{ page: 'home' }}>
          {say('page.home')}
        </ButtonLink>
      </ErrorPanel>
      <details>
        <summary>{say('error.details')}</summary>
        <p className="s mute">{text}</p>
      </details>
    </main>
  )
}
