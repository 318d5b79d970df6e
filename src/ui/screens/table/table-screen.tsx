import '../../../i18n/words/table.ts'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Scenario } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import type { Table } from '../../../table/port.ts'
import { announce } from '../../parts/live-region.tsx'
import { useCue } from '../../sound/sound.ts'
import { TableProvider, useSend, useView } from '../../stores/use-table.tsx'
import { Guide } from '../guide/guide.tsx'
import { Brief } from './brief.tsx'
import { Decide } from './decide.tsx'
import { PlayContext, type RoomParts, usePlay } from './play-context.tsx'
import { Quarter } from './quarter.tsx'
import { Results } from './reflect.tsx'
import { AfterReveal, Reveal } from './reveal.tsx'
import { RoundBar } from './round-bar.tsx'
import './decide.css'
import './results.css'
import './reveal.css'
import './table.css'
import { hasTalk, Talk } from './talk.tsx'

interface TableScreenProps {
  readonly table: Table
  readonly scenario: Scenario
  /** Names the game on this device, so that reflections of different games stay apart. */
  readonly gameId?: string
  readonly room?: RoomParts
  /** The tutorial: its guide speaks. */
  readonly guided?: boolean
  readonly onOver: () => void
  readonly onLeave: () => void
}

/** The round: brief, talk, decide, reveal, quarter, reflect, over and over until the game is over. */
export function TableScreen({
  table,
  scenario,
  gameId,
  room,
  guided = false,
  onOver,
  onLeave,
}: TableScreenProps) {
  const play = useMemo(
    () => ({ table, scenario, gameId: gameId ?? scenario.id, room: room ?? null, guided }),
    [table, scenario, gameId, room, guided],
  )
  return (
    <PlayContext value={play}>
      <TableProvider table={table}>
        <Round scenario={scenario} onOver={onOver} onLeave={onLeave} />
      </TableProvider>
    </PlayContext>
  )
}

/** A phase has closed and these begin; the reveal has a sound of its own. */
const bells: ReadonlySet<string> = new Set(['talk', 'decide', 'reflect'])

function Round({ scenario, onOver, onLeave }: Omit<TableScreenProps, 'table'>) {
  const view = useView()
  const send = useSend()
  const { phase, round, own } = view
  const { room, guided } = usePlay()
  const [skipped, setSkipped] = useState(0)
  const over = useRef(onOver)
  over.current = onOver
  useEffect(() => {
    if (phase === 'over') over.current()
    else announce(say('table.announce', { round, phase: say(`table.phase.${phase}`) }))
  }, [phase, round])
  const opened = useRef(`${round} ${phase}`)
  useCue('bell', opened.current !== `${round} ${phase}` && bells.has(phase))
  const mySeat = own?.seat
  const skipping = (phase === 'quarter' && skipped === round) || (phase === 'talk' && !hasTalk(view))
  useEffect(() => {
    if (skipping && mySeat) void send({ type: 'ready', seat: mySeat })
  }, [skipping, mySeat, send])
  if (phase === 'over') return null
  return (
    <div className={own ? `round ${own.seat}-round` : 'round'}>
      <RoundBar view={view} onLeave={onLeave} />
      {room?.notices}
      {guided ? <Guide view={view} /> : null}
      {own === null ? (
        <main id="main" className="wrap page">
          <p>{say('table.no-seat')}</p>
        </main>
      ) : (
        <PhaseScreen key={`${round} ${phase}`} scenario={scenario} onSkip={() => setSkipped(round)} />
      )}
    </div>
  )
}

function PhaseScreen({ scenario, onSkip }: { readonly scenario: Scenario; readonly onSkip: () => void }) {
  const view = useView()
  const { own } = view
  if (own === null) return null
  switch (view.phase) {
    case 'brief':
      return <Brief view={view} own={own} scenario={scenario} />
    case 'talk':
      return <Talk view={view} own={own} />
    case 'decide':
      return <Decide view={view} own={own} scenario={scenario} />
    case 'reveal':
      return (
        <Reveal
          view={view}
          own={own}
          scenario={scenario}
          next={<AfterReveal view={view} own={own} onSkip={onSkip} plays={scenario.flow !== null} />}
        />
      )
    case 'quarter':
      return <Quarter view={view} own={own} scenario={scenario} />
    case 'reflect':
      return <Results view={view} own={own} scenario={scenario} />
    case 'over':
      return null
  }
}
