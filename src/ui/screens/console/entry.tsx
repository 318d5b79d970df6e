import '../../../i18n/words/table.ts'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { Seat } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { entryTable } from '../../../workshop/client/remote-table.ts'
import type { Room } from '../../../workshop/client/room.ts'
import type { ConsoleFrame, ConsoleTable, EntryFrame } from '../../../workshop/protocol/index.ts'
import { PlainBar } from '../../frame.tsx'
import { Button } from '../../parts/button.tsx'
import { Progress } from '../../parts/progress.tsx'
import { Screen } from '../../parts/screen.tsx'
import { RoomClock } from '../../room/room-clock.tsx'
import { useInRoom } from '../../room/room-context.tsx'
import { TableScreen } from '../table/table-screen.tsx'
import { EntryBar } from './entry-bar.tsx'
import type { Act } from './use-act.tsx'

interface EntryProps {
  readonly frame: ConsoleFrame
  readonly table: ConsoleTable
  readonly act: Act
  readonly onClose: () => void
}

/** A table without devices: each of its seats in turn, with the very screens that a phone would show. */
export function Entry({ frame, table, act, onClose }: EntryProps) {
  const { room } = useInRoom()
  const [seat, setSeat] = useState<Seat>(table.seats[0]?.seat ?? 'acute')
  useEffect(() => room?.focus({ table: table.table, seat }), [room, table.table, seat])
  const { entry } = frame
  const isHere = entry?.table.table === table.table && entry.seat === seat
  const bar = <EntryBar table={table} seat={seat} onSeat={setSeat} act={act} onClose={onClose} />
  if (table.game === null || table.game.phase === 'over')
    return (
      <Around bar={bar}>
        <Screen
          title={say('console.entry', { table: table.table })}
          lead={say(table.game === null ? 'console.entry.none' : 'console.entry.over')}
          narrow
        >
          <Button onClick={onClose}>{say('console.entry.close')}</Button>
        </Screen>
      </Around>
    )
  if (!isHere || room === null)
    return (
      <Around bar={bar}>
        <main id="main" className="wrap page narrow">
          <Progress label={say('console.entry.opening')} />
        </main>
      </Around>
    )
  return <Recording key={entry.table.gameKey} room={room} entry={entry} bar={bar} onClose={onClose} />
}

const Around = ({ bar, children }: { readonly bar: ReactNode; readonly children: ReactNode }) => (
  <>
    <PlainBar />
    {bar}
    {children}
  </>
)

interface RecordingProps {
  readonly room: Room
  readonly entry: EntryFrame
  readonly bar: ReactNode
  readonly onClose: () => void
}

function Recording({ room, entry, bar, onClose }: RecordingProps) {
  const { state } = useInRoom()
  const [first] = useState(entry)
  const remote = useMemo(() => entryTable(room, first), [room, first])
  const { table, scenario } = entry
  const { game, round, phase, attempt } = table.at
  if (scenario === null) return null
  return (
    <TableScreen
      table={remote}
      scenario={scenario}
      gameId={`${table.gameKey} entry`}
      room={{
        clock: <RoomClock clock={table.clock} at={state.at} step={`${game} ${round} ${phase} ${attempt}`} />,
        notices: bar,
        leave: say('console.entry.close'),
      }}
      onOver={() => {}}
      onLeave={onClose}
    />
  )
}

/** Switches a table over to the console, and opens it. */
export function EntrySwitch({
  table,
  act,
  onRecord,
}: Pick<EntryProps, 'table' | 'act'> & { onRecord: () => void }) {
  const { entry } = table
  const record = async (): Promise<void> => {
    const reply = await act({ type: 'setEntry', table: table.table, entry: 'facilitator' })
    if (reply?.kind === 'received') onRecord()
  }
  return (
    <div className="stack">
      <div className="row">
        <Button
          size="small"
          look={entry === 'facilitator' ? 'main' : 'alt'}
          onClick={() => (entry === 'facilitator' ? onRecord() : void record())}
        >
          {say('console.sheet.entry')}
        </Button>
        {entry === 'devices' ? null : (
          <Button
            size="small"
            look="alt"
            onClick={() => void act({ type: 'setEntry', table: table.table, entry: 'devices' })}
          >
            {say('console.sheet.entry.devices')}
          </Button>
        )}
      </div>
      <p className="s mute">{say('console.sheet.entry.more')}</p>
    </div>
  )
}
