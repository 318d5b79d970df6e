import { say } from '../../../i18n/index.ts'
import type { DeviceFrame, Place } from '../../../workshop/protocol/index.ts'
import { PlainBar } from '../../frame.tsx'
import { Button } from '../../parts/button.tsx'
import { Screen } from '../../parts/screen.tsx'
import { LineNote } from '../../room/line-note.tsx'
import { useSay } from '../../room/room-context.tsx'

interface AskingProps {
  readonly frame: DeviceFrame
  readonly place: Extract<Place, { readonly kind: 'asking' }>
}

/** At a seat where somebody sits: waits for a yes. */
export function Asking({ frame, place: { table, seat } }: AskingProps) {
  const sayTo = useSay()
  const name =
    frame.lobby.find((one) => one.table === table)?.seats.find((one) => one.seat === seat)?.name ?? seat
  return (
    <>
      <PlainBar />
      <LineNote />
      <Screen title={say('lobby.asking.title')} lead={say('lobby.asking', { seat: name, table })} narrow>
        <Button look="alt" onClick={() => void sayTo({ type: 'leaveSeat' })}>
          {say('lobby.asking.stop')}
        </Button>
      </Screen>
    </>
  )
}
