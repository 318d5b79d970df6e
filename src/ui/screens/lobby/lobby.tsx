import { useState } from 'react'
import type { Seat } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import type { DeviceFrame, LobbySeat, LobbyTable } from '../../../workshop/protocol/index.ts'
import { PlainBar } from '../../frame.tsx'
import { Button } from '../../parts/button.tsx'
import { SeatName } from '../../parts/marks.tsx'
import { Screen } from '../../parts/screen.tsx'
import { BringIn } from '../../room/bring-in.tsx'
import { LineNote } from '../../room/line-note.tsx'
import { useSay } from '../../room/room-context.tsx'
import { Messages } from '../seat/messages.tsx'
import { ShareSeat } from './share-seat.tsx'
import { Watch } from './watch.tsx'
import './lobby.css'

/** Tables and seats: a tap takes a free one, and nothing else does. */
export function Lobby({ frame }: { readonly frame: DeviceFrame }) {
  const sayTo = useSay()
  const [wanted, setWanted] = useState<{ readonly table: number; readonly seat: LobbySeat } | null>(null)
  const placed = frame.placing === 'placed'
  const { title } = frame
  const sit = (table: number, seat: Seat): void => void sayTo({ type: 'takeSeat', table, seat, code: null })
  return (
    <>
      <PlainBar />
      <LineNote />
      <section aria-label={say('room.notices')}>
        <Messages messages={frame.messages} />
      </section>
      <Screen
        title={say(placed ? 'lobby.placed.title' : 'lobby.title')}
        lead={say(placed ? 'lobby.placed.lead' : 'lobby.lead', { title })}
      >
        <div className="row">
          <Button look={placed ? 'main' : 'alt'} onClick={() => void sayTo({ type: 'takeAnySeat' })}>
            {say('lobby.place-me')}
          </Button>
        </div>
        {placed ? null : (
          <ul className="lobby-tables">
            {frame.lobby.map((table) => (
              <TableSeats key={table.table} table={table} onSit={sit} onShare={setWanted} />
            ))}
          </ul>
        )}
        {placed ? <FindSeat frame={frame} onShare={setWanted} /> : null}
        <Watch tables={frame.lobby} />
        <BringIn code={frame.code} />
      </Screen>
      <ShareSeat wanted={wanted} onClose={() => setWanted(null)} />
    </>
  )
}

interface TableSeatsProps {
  readonly table: LobbyTable
  readonly onSit: (table: number, seat: Seat) => void
  readonly onShare: (wanted: { readonly table: number; readonly seat: LobbySeat }) => void
}

function TableSeats({ table: { table, seats, running }, onSit, onShare }: TableSeatsProps) {
  return (
    <li className="panel lobby-table">
      <h2>
        {say('lobby.table', { table })}{' '}
        {running ? <span className="s mute">{say('lobby.running')}</span> : null}
      </h2>
      <ul>
        {seats.map((seat) => (
          <li key={seat.seat}>
            <button
              type="button"
              className={seat.taken ? 'lobby-seat is-taken' : 'lobby-seat'}
              onClick={() => (seat.taken ? onShare({ table, seat }) : onSit(table, seat.seat))}
            >
              <SeatName seat={seat.seat} size={30}>
                {seat.name}
              </SeatName>
              <span className="lobby-word">
                {say(seat.taken ? 'lobby.taken' : 'lobby.free')}
                <span className="sr-only">
                  , {say('lobby.table', { table })}
                  {seat.taken ? `. ${say('lobby.share.title')}` : ''}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </li>
  )
}

/** Where people are placed, a seat’s code still opens it: on a printed slip, or to find an old seat again. */
function FindSeat({
  frame,
  onShare,
}: {
  readonly frame: DeviceFrame
  readonly onShare: TableSeatsProps['onShare']
}) {
  const seats = frame.lobby.flatMap(({ table, seats }) => seats.map((seat) => ({ table, seat })))
  return (
    <details>
      <summary>{say('lobby.share.title')}</summary>
      <ul className="stack">
        {seats.map(({ table, seat }) => (
          <li key={`${table} ${seat.seat}`}>
            <Button look="alt" size="small" onClick={() => onShare({ table, seat })}>
              {say('seat.title', { seat: seat.name, table })}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
