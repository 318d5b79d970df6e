import '../../../i18n/words/table.ts'
import { useMemo, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { remoteTable } from '../../../workshop/client/remote-table.ts'
import type { Room } from '../../../workshop/client/room.ts'
import type { DeviceFrame, Place, TableFrame } from '../../../workshop/protocol/index.ts'
import { PlainBar } from '../../frame.tsx'
import { Button } from '../../parts/button.tsx'
import { Screen } from '../../parts/screen.tsx'
import { RoomClock } from '../../room/room-clock.tsx'
import { useInRoom, useSay } from '../../room/room-context.tsx'
import { PlayContext } from '../table/play-context.tsx'
import { Notices } from './notices.tsx'
import { OwnCourse } from './own-course.tsx'
import { WatchedPhase } from './watched.tsx'
import '../table/table.css'

interface ObserverProps {
  readonly frame: DeviceFrame
  readonly place: Extract<Place, { readonly kind: 'observer' }>
}

/** Watches a table, or waits with the room: what everybody may see, and a way to a seat. */
export function Observer({ frame, place }: ObserverProps) {
  const sayTo = useSay()
  const { room } = useInRoom()
  const { table } = place
  return (
    <>
      <PlainBar />
      <Notices frame={frame} />
      <Screen
        title={table === null ? say('watch.room.title') : say('watch.title', { table })}
        lead={say(place.panel ? 'watch.panel' : 'watch.lead')}
      >
        {frame.table !== null && frame.scenario !== null && room !== null ? (
          <Watched key={frame.table.gameKey} room={room} frame={{ ...frame, table: frame.table }} />
        ) : table === null ? (
          <RoomList frame={frame} />
        ) : (
          <p>{say('watch.none')}</p>
        )}
        <Button look="alt" onClick={() => void sayTo({ type: 'leaveSeat' })}>
          {say('watch.sit')}
        </Button>
      </Screen>
    </>
  )
}

type WatchedProps = { readonly room: Room; readonly frame: DeviceFrame & { readonly table: TableFrame } }

function Watched({ room, frame }: WatchedProps) {
  const { state } = useInRoom()
  const { table, scenario } = frame
  const [first] = useState(frame)
  const remote = useMemo(() => remoteTable(room, first), [room, first])
  const play = useMemo(
    () => (scenario === null ? null : { table: remote, scenario, gameId: table.gameKey, room: null }),
    [remote, scenario, table.gameKey],
  )
  const { view } = table
  const { game, round, phase, attempt } = table.at
  if (play === null) return null
  // Figures stay closed on this screen as on the seats’ own until the debrief opens them.
  const isOpen = (frame.stage === 'debrief' || frame.stage === 'ended') && frame.figures
  if (view.phase === 'over' && !isOpen) return <p className="well">{say('watch.over')}</p>
  const done = view.seats.filter(({ locked }) => locked).length
  return (
    <PlayContext value={play}>
      <div className="row">
        <h2>
          {say('table.round', { round })}
          {view.phase === 'over' ? null : ` · ${say(`table.phase.${view.phase}`)}`}
        </h2>
        <RoomClock clock={table.clock} at={state.at} step={`${game} ${round} ${phase} ${attempt}`} />
      </div>
      {view.phase === 'decide' ? <p>{say('watch.locked', { done, all: view.seats.length })}</p> : null}
      <div key={`${game} ${round} ${phase} ${attempt}`} className="watched stack-l">
        <WatchedPhase view={view} scenario={play.scenario} />
      </div>
      <OwnCourse table={table} />
    </PlayContext>
  )
}

function RoomList({ frame }: { readonly frame: DeviceFrame }) {
  return (
    <ul className="stack">
      {frame.lobby.map(({ table, seats, running }) => (
        <li key={table}>
          {say('lobby.table', { table })}: {seats.filter(({ taken }) => taken).length} / {seats.length}
          {running ? ` · ${say('lobby.running')}` : ''}
        </li>
      ))}
    </ul>
  )
}
