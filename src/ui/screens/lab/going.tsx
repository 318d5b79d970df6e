import { useEffect } from 'react'
import { count, say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { ErrorPanel } from '../../parts/error-panel.tsx'
import { announce } from '../../parts/live-region.tsx'
import type { Going as State } from './use-lab.ts'

type GoingProps = { readonly going: State; readonly onStop: () => void; readonly onGoOn: () => void }

/** How far the work is, and a way to stop it; or how it ended. */
export function Going({ going, onStop, onGoOn }: GoingProps) {
  const end = endOf(going)
  useEffect(() => {
    if (end !== null) announce(end)
  }, [end])
  switch (going.phase) {
    case 'idle':
      return null
    case 'playing':
    case 'evolving':
      return (
        <div className="panel lab-going">
          <div>
            <p className="num">
              {say(`labPage.going.${going.phase}`, {
                done: going.done,
                all: going.all,
                share: going.all === 0 ? 0 : Math.floor((100 * going.done) / going.all),
              })}
            </p>
            <progress
              aria-label={say('labPage.going')}
              max={1}
              {...(going.all === 0 ? {} : { value: going.done / going.all })}
            />
          </div>
          <Button look="alt" onClick={onStop}>
            {say('labPage.stop')}
          </Button>
        </div>
      )
    case 'done':
      return <p className="note right">{end}</p>
    case 'stopped':
      return (
        <div className="note stack">
          <p>{end}</p>
          <Button onClick={onGoOn}>{say('labPage.goOn')}</Button>
        </div>
      )
    case 'broken':
      return (
        <ErrorPanel happened={say('labPage.broken', { why: going.why })} kept={say('labPage.broken.kept')}>
          <Button onClick={onGoOn}>{say('labPage.goOn')}</Button>
        </ErrorPanel>
      )
  }
}

function endOf(going: State): string | null {
  if (going.phase === 'done') return say('labPage.done', { seconds: count(going.seconds, 1) })
  if (going.phase === 'stopped') return say('labPage.stopped', { done: going.done, all: going.all })
  return null
}
