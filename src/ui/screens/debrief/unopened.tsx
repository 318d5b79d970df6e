import { say } from '../../../i18n/index.ts'
import { ButtonLink } from '../../parts/button.tsx'
import type { Unopened } from './load-tables.ts'

/** Games that could not be laid on the table: which, and why. The others are not touched by it. */
export function UnopenedList({ unopened }: { readonly unopened: readonly Unopened[] }) {
  return (
    <div className="note wrong stack" role="alert">
      <p>
        <b>{say('debriefPage.unopened', { n: unopened.length })}</b>
      </p>
      <ul className="stack">
        {unopened.map(({ id, reason }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
          <li key={at}>
            <b>{id}</b>: {reason}
          </li>
        ))}
      </ul>
      <ButtonLink look="alt" size="small" to={{ page: 'debrief', ids: [], table: null, round: null }}>
        {say('debriefPage.pick-again')}
      </ButtonLink>
    </div>
  )
}
