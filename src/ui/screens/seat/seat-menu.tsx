import { useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { codeShown, type DeviceFrame } from '../../../workshop/protocol/index.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { BringIn } from '../../room/bring-in.tsx'
import { useSay } from '../../room/room-context.tsx'

import { Consent } from './consent.tsx'

interface SeatMenuProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly frame: DeviceFrame
  readonly awake: boolean
}

/** Help, the seat's code, who else is here, and the way out. */
export function SeatMenu({ open, onClose, frame, awake }: SeatMenuProps) {
  const sayTo = useSay()
  const [leaving, setLeaving] = useState(false)
  const close = (): void => {
    setLeaving(false)
    onClose()
  }
  return (
    <Dialog open={open} title={say('seat.menu')} onClose={close}>
      <HelpButton frame={frame} />
      <Code frame={frame} />
      <Devices frame={frame} />
      {awake ? null : <p className="s">{say('seat.wake')}</p>}
      <BringIn code={frame.code} />
      <details>
        <summary>{say('seat.consent.menu')}</summary>
        <Consent frame={frame} />
      </details>
      {leaving ? (
        <div className="note stack" role="alert">
          <p>{say('seat.leave.sure')}</p>
          <div className="row">
            <Button
              onClick={() => {
                close()
                void sayTo({ type: 'leaveSeat' })
              }}
            >
              {say('seat.leave.yes')}
            </Button>
            <Button look="alt" onClick={() => setLeaving(false)}>
              {say('seat.stay')}
            </Button>
          </div>
        </div>
      ) : (
        <div className="row between">
          <Button look="plain" onClick={() => setLeaving(true)}>
            {say('seat.leave')}
          </Button>
          <Button look="alt" onClick={close}>
            {say('seat.close')}
          </Button>
        </div>
      )}
    </Dialog>
  )
}

/** Asks for help without the table hearing it. */
export function HelpButton({ frame }: { readonly frame: DeviceFrame }) {
  const sayTo = useSay()
  const asked = frame.help === 'asked'
  return (
    <div className="stack">
      {asked ? <p role="status">{say('seat.help.asked')}</p> : null}
      <Button look="alt" onClick={() => void sayTo(asked ? { type: 'helpDone' } : { type: 'askHelp' })}>
        {say(asked ? 'seat.help.done' : 'seat.help')}
      </Button>
      {frame.facilitatorHere ? null : <p className="s mute">{say('seat.help.nobody')}</p>}
    </div>
  )
}

function Code({ frame: { seatCode } }: { readonly frame: DeviceFrame }) {
  if (seatCode === null) return null
  return (
    <p>
      {say('seat.menu.code')} <b className="code-word num">{codeShown(seatCode)}</b>
      <br />
      <span className="s mute">{say('seat.menu.code.more')}</span>
    </p>
  )
}

function Devices({ frame: { neighbours } }: { readonly frame: DeviceFrame }) {
  if (neighbours.length < 2) return null
  return (
    <div>
      <h3>{say('seat.menu.devices')}</h3>
      <ul className="seat-devices">
        {neighbours.map(({ slot, here, self }) => (
          <li key={slot}>
            <span aria-hidden="true">{here ? '●' : '○'}</span> {say('seat.menu.device', { slot })}:{' '}
            {say(self ? 'seat.menu.self' : here ? 'seat.menu.here' : 'seat.menu.away')}
          </li>
        ))}
      </ul>
      <p className="s mute">{say('seat.menu.last-touch')}</p>
    </div>
  )
}
