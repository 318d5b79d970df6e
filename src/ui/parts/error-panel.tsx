import type { ReactNode } from 'react'
import { say } from '../../i18n/index.ts'

type ErrorPanelProps = {
  /** What happened, in one sentence. */
  readonly happened: ReactNode
  /** What was kept. */
  readonly kept?: ReactNode
  /** What to do now: buttons and links. */
  readonly children?: ReactNode
}

/** Something went wrong: what happened, what was kept, what to do. */
export function ErrorPanel({ happened, kept, children }: ErrorPanelProps) {
  return (
    <div className="note wrong stack" role="alert">
      <p>
        <b>{say('error.word')}</b> {happened}
      </p>
      {kept === undefined ? null : <p>{kept}</p>}
      {children === undefined ? null : <div className="row">{children}</div>}
    </div>
  )
}
