import '../../../i18n/words/projector.ts'
import '../../../i18n/words/room.ts'
import '../../../i18n/words/table.ts'
import { type ReactNode, useEffect } from 'react'
import { say } from '../../../i18n/index.ts'
import { keepKey } from '../../../workshop/client/keys.ts'
import type { ProjectorFrame } from '../../../workshop/protocol/index.ts'
import { Progress } from '../../parts/progress.tsx'
import { useScreen } from '../../parts/screen.tsx'
import { useLasting } from '../../room/line-note.tsx'
import { RoomContext } from '../../room/room-context.tsx'
import { useRoom } from '../../room/use-room.ts'
import { useWakeLock } from '../../room/use-wake-lock.ts'
import { goInstead } from '../../use-route.ts'
import { Backdrop } from './backdrop.tsx'
import { Beside } from './beside.tsx'
import { DebriefOnWall } from './debrief-on-wall.tsx'
import { Prompts } from './prompts.tsx'
import { QuarterOnWall } from './quarter-on-wall.tsx'
import { RoomNow } from './room-now.tsx'
import { JoinStrip, TheWayIn } from './the-way-in.tsx'
import { Totals } from './totals.tsx'
import '../../room/room.css'
import './projector.css'

interface ProjectorProps {
  /** An observer sees what the big screen shows, on a device of their own. */
  readonly kind: 'projector' | 'observer'
  readonly workshop: string
  readonly secret: string | null
}

/** The room's big screen: what the facilitator steers it to, the way in always in view, nothing that needs a mouse. */
export function Projector({ kind, workshop, secret }: ProjectorProps) {
  if (secret !== null) keepKey(kind, workshop, secret)
  useEffect(() => {
    if (secret !== null) goInstead({ page: kind, workshop, secret: null })
  }, [kind, secret, workshop])
  const here = useRoom(kind, workshop)
  const { frame, line, at } = here.state
  const awake = line !== 'shut'
  useWakeLock(awake)
  const away = useLasting(line === 'away', 3_000)
  if (frame?.kind !== 'projector')
    return (
      <main id="main" className="pj">
        {line === 'shut' || frame !== null ? (
          <div className="pj-sheet">
            <h1>{say('projector.lost.title')}</h1>
            <p>{say('projector.lost')}</p>
          </div>
        ) : (
          <Progress label={say('page.loading')} />
        )}
      </main>
    )
  return (
    <RoomContext value={here}>
      <Shown frame={frame} kind={kind} workshop={workshop} at={at} away={away} />
    </RoomContext>
  )
}

interface ShownProps {
  readonly frame: ProjectorFrame
  readonly kind: ProjectorProps['kind']
  readonly workshop: string
  readonly at: number
  readonly away: boolean
}

function Shown({ frame, kind, workshop, at, away }: ShownProps) {
  const heading = useScreen(say('projector.title', { title: frame.title }))
  const dark = frame.page === 'blank' || (frame.page === 'room' && frame.slowest?.phase === 'reveal')
  const wayIn = frame.page === 'join'
  // A panel of the debrief needs the wall; the way in stays, in one line.
  const thin = frame.page === 'debrief' && frame.debrief !== null && frame.debrief.panel !== null
  return (
    <div className={dark ? 'pj is-dark' : thin ? 'pj is-thin' : 'pj'}>
      {wayIn || hasWords(frame) ? <Backdrop theme={dark ? 'dark' : 'light'} faint={!wayIn} /> : null}
      <main id="main" className="pj-main">
        <h1 ref={heading} tabIndex={-1} className="sr-only">
          {frame.title}
        </h1>
        {pageOf(frame, { kind, workshop, at })}
      </main>
      {away ? (
        <p className="pj-away" role="status">
          {say('projector.away')}
        </p>
      ) : null}
      {wayIn ? null : <JoinStrip code={frame.code} qr={thin ? '2em' : '3.4em'} />}
    </div>
  )
}

/** A round of which the wall shows words only: the living quarter is a picture itself. */
const hasWords = ({ page, slowest }: ProjectorFrame): boolean =>
  page === 'room' && slowest !== null && slowest.phase !== 'quarter'

type Here = Pick<ShownProps, 'kind' | 'workshop' | 'at'>

function pageOf(frame: ProjectorFrame, { kind, workshop, at }: Here): ReactNode {
  switch (frame.page) {
    case 'join':
      return <TheWayIn frame={frame} />
    case 'room':
      return <RoomNow frame={frame} at={at} />
    case 'quarter':
      return frame.quarter === null ? (
        <Totals totals={frame.totals} />
      ) : (
        <QuarterOnWall key={`${frame.quarter.table} ${frame.quarter.round}`} quarter={frame.quarter} />
      )
    case 'half-time':
      return <Prompts title={say('projector.half-time')} prompts={['one', 'two', 'three'].map(halfTime)} />
    case 'debrief':
      return <DebriefOnWall frame={frame} workshop={kind === 'projector' ? workshop : null} />
    case 'tables':
      return <Beside frame={frame} />
    case 'blank':
      return null
  }
}

const halfTime = (which: string): string => say(`projector.half-time.${which as 'one' | 'two' | 'three'}`)
