import { say } from '../../../i18n/index.ts'
import type { DeviceFrame } from '../../../workshop/protocol/index.ts'
import { Button } from '../../parts/button.tsx'
import { useSay } from '../../room/room-context.tsx'

/** Whether the table may stand on the big screen; the last word of anybody who sits there counts. */
export function Consent({ frame: { consent } }: { readonly frame: DeviceFrame }) {
  const sayTo = useSay()
  return (
    <section className="panel stack">
      <h2>{say('seat.consent')}</h2>
      <p className="s">{say('seat.consent.more')}</p>
      {consent === null ? null : (
        <p role="status">
          <b>{say(consent ? 'seat.consent.is-yes' : 'seat.consent.is-no')}</b>
        </p>
      )}
      <div className="row">
        <Button look="alt" onClick={() => void sayTo({ type: 'consent', given: true })}>
          {say('seat.consent.yes')}
        </Button>
        <Button look="alt" onClick={() => void sayTo({ type: 'consent', given: false })}>
          {say('seat.consent.no')}
        </Button>
      </div>
    </section>
  )
}
