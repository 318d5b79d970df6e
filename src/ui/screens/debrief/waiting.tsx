import { say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { Progress } from '../../parts/progress.tsx'
import { useTable } from './place.tsx'

type WaitingProps = {
  readonly what: string
  /** Present where it can be stopped and gone on with. */
  readonly onStop?: () => void
  readonly onGoOn?: () => void
}

/** Stands where a story is still being reckoned, or was stopped. */
export function Waiting({ what, onStop, onGoOn }: WaitingProps) {
  const { story } = useTable()
  if (story.kind === 'ready') return null
  if (story.kind === 'failed')
    return <p className="note wrong">{say('debriefPage.failed', { problem: story.problem })}</p>
  if (story.kind === 'stopped')
    return (
      <div className="panel stack">
        <p>{say('debriefPage.stopped', { what })}</p>
        {onGoOn ? <Button onClick={onGoOn}>{say('debriefPage.go-on')}</Button> : null}
      </div>
    )
  const progress = story.kind === 'reckoning' ? story.progress : null
  return (
    <div className="panel stack">
      <Progress
        label={say('debriefPage.reckoning', { what })}
        {...(progress ? { done: progress.done / Math.max(1, progress.all) } : {})}
      />
      {onStop ? (
        <Button look="alt" size="small" onClick={onStop}>
          {say('debriefPage.stop')}
        </Button>
      ) : null}
    </div>
  )
}
