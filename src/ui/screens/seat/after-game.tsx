import '../../../i18n/words/table.ts'
import { say } from '../../../i18n/index.ts'
import type { DeviceFrame, Place, TableFrame } from '../../../workshop/protocol/index.ts'
import { Button } from '../../parts/button.tsx'
import { useScreen } from '../../parts/screen.tsx'
import { useSay } from '../../room/room-context.tsx'
import { Notices } from './notices.tsx'
import { OwnCourse } from './own-course.tsx'
import { SeatHead } from './seat-head.tsx'

interface AfterGameProps {
  readonly frame: DeviceFrame
  readonly table: TableFrame
  readonly place: Extract<Place, { readonly kind: 'seat' }>
  readonly onMenu: () => void
}

/** The game is over: out of the role first; figures wait until the facilitator has opened the debrief. */
export function AfterGame({ frame, table, place, onMenu }: AfterGameProps) {
  const debrief = frame.stage === 'debrief' || frame.stage === 'ended'
  const title = say(debrief ? 'seat.debrief.title' : 'seat.over.title')
  const heading = useScreen(title)
  const name = table.view.seats.find(({ id }) => id === place.seat)?.name ?? place.seat
  return (
    <div className={`${place.seat}-round`}>
      <SeatHead seat={place.seat} name={name} table={place.table} onMenu={onMenu} />
      <Notices frame={frame} />
      <main id="main" className="wrap page narrow stack-l">
        <header>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p className="lead-line">
            {say(table.practice ? 'seat.over.practice' : debrief ? 'seat.debrief' : 'seat.over')}
          </p>
        </header>
        {debrief ? (
          <>
            <Disclosed frame={frame} />
            <Consent frame={frame} />
            <OwnCourse table={table} />
          </>
        ) : null}
      </main>
    </div>
  )
}

function Disclosed({ frame: { disclosed } }: { readonly frame: DeviceFrame }) {
  if (disclosed === null) return null
  return (
    <p className="note">
      {say('seat.disclosed', { rule: disclosed.rule })}{' '}
      {say(disclosed.here ? 'seat.disclosed.here' : 'seat.disclosed.not-here')}
    </p>
  )
}

function Consent({ frame: { consent } }: { readonly frame: DeviceFrame }) {
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
