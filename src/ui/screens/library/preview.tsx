import { lazy, Suspense } from 'react'
import { inLabels, say } from '../../../i18n/index.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { ErrorBoundary } from '../../parts/error-boundary.tsx'
import { Progress } from '../../parts/progress.tsx'
import { toldIn } from '../../parts/told.ts'
import { roundsText } from '../../rounds-text.ts'
import type { ScenarioEntry } from '../../scenarios.ts'
import { labelsHere } from '../../stores/words-of-the-day.ts'

const Inside = lazy(() => import('./preview-inside.tsx').then(({ Inside }) => ({ default: Inside })))

interface PreviewProps {
  /** Null: nothing is looked at. */
  readonly entry: ScenarioEntry | null
  readonly onClose: () => void
}

/** A closer look at one scenario before it is chosen; what is inside is fetched only now. */
export function Preview({ entry, onClose }: PreviewProps) {
  return (
    <Dialog
      open={entry !== null}
      title={entry === null ? '' : <span {...toldIn()}>{inLabels(entry.title, labelsHere() ?? 'then')}</span>}
      onClose={onClose}
    >
      {entry === null ? null : (
        <div className="preview stack-l">
          <p className="s mute">
            {say('library.preview.length', { minutes: entry.minutes, rounds: roundsText(entry.rounds) })}
          </p>
          <ErrorBoundary key={entry.id} shown={() => <p className="refusal">{say('error.chunk')}</p>}>
            <Suspense fallback={<Progress label={say('page.loading')} />}>
              <Inside id={entry.id} />
            </Suspense>
          </ErrorBoundary>
          <Ways id={entry.id} onClose={onClose} />
        </div>
      )}
    </Dialog>
  )
}

function Ways({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  return (
    <div className="preview-ways">
      <div className="row preview-first">
        <ButtonLink size="small" to={{ page: 'play', wanted: { scenario: id } }}>
          {say('library.play')}
        </ButtonLink>
        <button type="button" className="btn alt sm" onClick={onClose}>
          {say('library.preview.close')}
        </button>
      </div>
      <div className="row">
        <ButtonLink size="small" look="alt" to={{ page: 'play', wanted: { scenario: id, how: 'hot-seat' } }}>
          {say('home.hot-seat')}
        </ButtonLink>
        <ButtonLink size="small" look="alt" to={{ page: 'play', wanted: { scenario: id, how: 'entry' } }}>
          {say('home.entry')}
        </ButtonLink>
        <ButtonLink size="small" look="alt" to={{ page: 'sheets', scenario: id }}>
          {say('library.preview.sheets')}
        </ButtonLink>
      </div>
    </div>
  )
}
