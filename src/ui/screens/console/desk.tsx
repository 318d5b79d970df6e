import { useEffect, useState } from 'react'
import { language, say } from '../../../i18n/index.ts'
import { type ConsoleFrame, codeShown } from '../../../workshop/protocol/index.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { Brand } from '../../parts/marks.tsx'
import { useScreen } from '../../parts/screen.tsx'
import { LineNote } from '../../room/line-note.tsx'
import { useInRoom } from '../../room/room-context.tsx'
import { useWakeLock } from '../../room/use-wake-lock.ts'
import { AskBefore, useAskBefore } from './ask-before.tsx'
import { CommandBar } from './command-bar.tsx'
import { DebriefSteps } from './debrief-steps.tsx'
import { Entry } from './entry.tsx'
import { Needs } from './needs.tsx'
import { OnScreen } from './on-screen.tsx'
import { People } from './people.tsx'
import { Preflight } from './preflight.tsx'
import { Session } from './session.tsx'
import { TableCard } from './table-card.tsx'
import { TableSheet } from './table-sheet.tsx'
import { Tell } from './tell.tsx'
import { Refused, useAct } from './use-act.tsx'

/** Every table on one screen; what needs the facilitator first; what comes next beside it. */
export function Desk({ frame, workshop }: { readonly frame: ConsoleFrame; readonly workshop: string }) {
  const heading = useScreen(say('console.title', { title: frame.title }))
  const [open, setOpen] = useState<number | null>(null)
  const [recording, setRecording] = useState<number | null>(null)
  const [telling, setTelling] = useState<number | 'all' | null>(null)
  const { act, refused } = useAct()
  const before = useAskBefore()
  useWakeLock(true)
  const { room } = useInRoom()
  const table = frame.tables.find((one) => one.table === open) ?? null
  const recorded = frame.tables.find((one) => one.table === recording && one.entry === 'facilitator')
  useEffect(() => {
    if (recording === null) room?.focus(open === null ? null : { table: open, seat: null })
  }, [room, open, recording])
  if (recorded !== undefined)
    return <Entry frame={frame} table={recorded} act={act} onClose={() => setRecording(null)} />
  return (
    <div className="desk">
      <DeskBar frame={frame} workshop={workshop} heading={heading} />
      <LineNote />
      <CommandBar frame={frame} act={act} ask={before.ask} onTell={() => setTelling('all')} />
      <Refused words={refused} />
      <main id="main" className="wrap desk-columns">
        <section className="desk-tables" aria-label={say('workshop.tables')}>
          {frame.stage === 'lobby' ? <Preflight code={frame.code} workshop={workshop} /> : null}
          {frame.tables.map((one) => (
            <TableCard key={one.table} table={one} onOpen={() => setOpen(one.table)} />
          ))}
        </section>
        <aside className="stack-l">
          <Needs frame={frame} act={act} onOpen={setOpen} />
          <DebriefSteps frame={frame} act={act} workshop={workshop} />
          <OnScreen frame={frame} act={act} workshop={workshop} />
          <People frame={frame} act={act} />
          <Session frame={frame} act={act} ask={before.ask} workshop={workshop} />
          <p className="s mute">{say('console.you-see')}</p>
        </aside>
      </main>
      <TableSheet
        frame={frame}
        table={table}
        act={act}
        ask={before.ask}
        refused={refused}
        onRecord={(table) => {
          setOpen(null)
          setRecording(table)
        }}
        onTell={setTelling}
        onClose={() => setOpen(null)}
      />
      <Tell frame={frame} to={telling} act={act} onClose={() => setTelling(null)} />
      <AskBefore {...before} />
    </div>
  )
}

interface DeskBarProps {
  readonly frame: ConsoleFrame
  readonly workshop: string
  readonly heading: React.Ref<HTMLHeadingElement>
}

function DeskBar({ frame, workshop, heading }: DeskBarProps) {
  const seats = frame.tables.flatMap((table) => table.seats)
  const devices = [
    ...seats.flatMap((seat) => seat.devices),
    ...frame.tables.flatMap((table) => table.observers),
    ...frame.waiting,
    ...frame.panel,
  ]
  const counts = {
    tables: frame.tables.length,
    seats: seats.filter((seat) => seat.devices.length > 0).length,
    all: seats.length,
    devices: new Set(devices.filter(({ here }) => here).map(({ device }) => device)).size,
  }
  return (
    <header className="bar desk-bar">
      <span className="hide-s">
        <Brand>{say('page.name')}</Brand>
      </span>
      <div className="desk-title">
        <h1 ref={heading} tabIndex={-1}>
          {frame.title} <span className="chip">{say(`console.stage.${frame.stage}`)}</span>
        </h1>
        <p className="s mute">
          {say('console.counts', counts)} · {say('console.code')}{' '}
          <b className="code-word num desk-code">{codeShown(frame.code)}</b>
        </p>
      </div>
      <p className="s mute desk-end">
        {say('console.end')}{' '}
        <b className="num">
          {frame.expectedEnd === null ? say('console.end.none') : timeOfDay(frame.expectedEnd)}
        </b>
      </p>
      <ButtonLink look="alt" size="small" to={{ page: 'handout', workshop }}>
        {say('console.handout')}
      </ButtonLink>
    </header>
  )
}

const timeOfDay = (moment: number): string =>
  new Intl.DateTimeFormat([language(), 'en-GB'], { timeStyle: 'short' }).format(moment)
