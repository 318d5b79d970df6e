import { useMemo, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { remoteTable } from '../../../workshop/client/remote-table.ts'
import type { Room } from '../../../workshop/client/room.ts'
import type { DeviceFrame, Place, TableFrame } from '../../../workshop/protocol/index.ts'
import { RoomClock } from '../../room/room-clock.tsx'
import { useInRoom } from '../../room/room-context.tsx'
import { useWakeLock } from '../../room/use-wake-lock.ts'
import { TableScreen } from '../table/table-screen.tsx'
import { AfterGame } from './after-game.tsx'
import { BeforeGame } from './before-game.tsx'
import { Notices } from './notices.tsx'
import { SeatMenu } from './seat-menu.tsx'

interface SeatScreenProps {
  readonly frame: DeviceFrame
  readonly place: Extract<Place, { readonly kind: 'seat' }>
}

/** A seat: before the game, in it, after it. The game's own screens are those of solo play, over a table far away. */
export function SeatScreen({ frame, place }: SeatScreenProps) {
  const { room } = useInRoom()
  const [menu, setMenu] = useState(false)
  const awake = useWakeLock(frame.stage !== 'ended')
  const openMenu = (): void => setMenu(true)
  const { table } = frame
  const running = table !== null && table.view.phase !== 'over' && frame.scenario !== null && room !== null
  return (
    <>
      {running ? (
        <Playing
          key={`${table.gameKey} ${place.seat}`}
          room={room}
          frame={{ ...frame, table }}
          onMenu={openMenu}
        />
      ) : table === null ? (
        <BeforeGame frame={frame} place={place} awake={awake} onMenu={openMenu} />
      ) : (
        <AfterGame frame={frame} table={table} place={place} onMenu={openMenu} />
      )}
      <SeatMenu open={menu} onClose={() => setMenu(false)} frame={frame} awake={awake} />
    </>
  )
}

interface PlayingProps {
  readonly room: Room
  readonly frame: DeviceFrame & { readonly table: TableFrame }
  readonly onMenu: () => void
}

function Playing({ room, frame, onMenu }: PlayingProps) {
  const { state } = useInRoom()
  const { table, scenario } = frame
  // One table for as long as this device plays this game in this seat.
  const [first] = useState(frame)
  const remote = useMemo(() => remoteTable(room, first), [room, first])
  const { game, round, phase, attempt } = table.at
  const parts = {
    clock: <RoomClock clock={table.clock} at={state.at} step={`${game} ${round} ${phase} ${attempt}`} />,
    notices: <Notices frame={frame} />,
    leave: say('room.leave'),
  }
  if (scenario === null) return null
  return (
    <TableScreen
      table={remote}
      scenario={scenario}
      gameId={`${frame.code} ${table.gameKey}`}
      room={parts}
      onOver={() => {}}
      onLeave={onMenu}
    />
  )
}
