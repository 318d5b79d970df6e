import { say } from '../../../i18n/index.ts'
import { readKey } from '../../../workshop/client/keys.ts'
import type { ConsoleFrame, Page } from '../../../workshop/protocol/index.ts'
import { writeAddress } from '../../address.ts'
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
  const secret = readKey('projector', workshop)
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
      {secret === null ? null : (
        <a
          className="btn alt sm"
          href={writeAddress({ page: 'projector', workshop, secret })}
          target="_blank"
          rel="noreferrer"
        >
          {say('console.projector')} <span aria-hidden="true">↗</span>
        </a>
      )}
    </section>
  )
}
