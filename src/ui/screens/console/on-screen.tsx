import { say } from '../../../i18n/index.ts'
import type { ConsoleFrame, Page } from '../../../workshop/protocol/index.ts'
import { Links } from './links.tsx'
import type { Act } from './use-act.tsx'

interface OnScreenProps {
  readonly frame: ConsoleFrame
  readonly act: Act
  readonly workshop: string
}

// Written out: the protocol's own list would bring its schemas along.
const PAGES: readonly Page[] = ['join', 'room', 'quarter', 'half-time', 'debrief', 'tables', 'blank']

/** What the room's big screen shows, and its link. */
export function OnScreen({ frame, act, workshop }: OnScreenProps) {
  return (
    <section className="panel stack" aria-labelledby="on-screen">
      <h2 id="on-screen">{say('console.page')}</h2>
      <div className="desk-pages">
        {PAGES.map((page) => (
          <label key={page} className="option">
            <input
              type="radio"
              name="page"
              checked={frame.page === page}
              onChange={() => void act({ type: 'showPage', page })}
            />
            <span>{say(`console.page.${page}`)}</span>
          </label>
        ))}
      </div>
      {frame.page === 'quarter' || frame.page === 'room' ? <WhoseQuarter frame={frame} act={act} /> : null}
      <Links act={act} workshop={workshop} />
    </section>
  )
}

/** Whose quarter: a table's that said yes, or the mean of all. */
function WhoseQuarter({ frame, act }: Pick<OnScreenProps, 'frame' | 'act'>) {
  const { tables, shownTable } = frame
  if (tables.length < 2) return null
  const some = tables.filter(({ consent }) => consent === true)
  return (
    <div className="field">
      <label htmlFor="whose-quarter">{say('console.quarter.whose')}</label>
      <select
        id="whose-quarter"
        value={shownTable ?? ''}
        onChange={({ target: { value } }) =>
          void act({ type: 'showTable', table: value === '' ? null : Number(value) })
        }
      >
        <option value="">{say('console.quarter.all')}</option>
        {some.map(({ table }) => (
          <option key={table} value={table}>
            {say('console.table', { table })}
          </option>
        ))}
      </select>
      <p className="hint s mute">{say('console.quarter.more')}</p>
    </div>
  )
}
