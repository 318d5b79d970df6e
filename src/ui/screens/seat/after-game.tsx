import '../../../i18n/words/table.ts'
import { useState } from 'react'
import { say } from '../../../i18n/index.ts'
import type { DeviceFrame, Place, TableFrame } from '../../../workshop/protocol/index.ts'
import { restingPicture } from '../../board/pictures.ts'
import { Button } from '../../parts/button.tsx'
import { useScreen } from '../../parts/screen.tsx'
import { ThemedPicture } from '../../parts/themed-picture.tsx'
import { ruleWords } from '../../room/disclosed-words.ts'
import { Consent } from './consent.tsx'
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
            {say(
              table.practice ? 'seat.over.practice' : debrief && frame.figures ? 'seat.debrief' : 'seat.over',
            )}
          </p>
        </header>
        {debrief && !table.practice ? <InDebrief frame={frame} table={table} /> : null}
        {debrief || table.practice ? null : <BeforeDebrief />}
      </main>
    </div>
  )
}

/** Between the last round and the debrief: what to do with one another, and that nothing is to be done here. */
function BeforeDebrief() {
  return (
    <>
      <p className="well">{say('seat.over.round')}</p>
      <p className="mute">{say('seat.over.wait')}</p>
      <div className="seat-over">
        <ThemedPicture address={restingPicture} alt="" />
      </div>
    </>
  )
}

/** Figures stay closed while feelings are on; what was concealed is read before them, and there is no way past it. */
function InDebrief({ frame, table }: Pick<AfterGameProps, 'frame' | 'table'>) {
  const [read, setRead] = useState(false)
  const { disclosed, concealed, figures } = frame
  if (!figures)
    return (
      <>
        <p className="well">{say('seat.feelings')}</p>
        <Consent frame={frame} />
      </>
    )
  const isTold = disclosed !== null || concealed.length > 0
  if (isTold && !read)
    return (
      <section className="panel stack">
        <h2>{say('seat.disclosed.title')}</h2>
        <Disclosed frame={frame} />
        <Button onClick={() => setRead(true)}>{say('seat.disclosed.read')}</Button>
      </section>
    )
  return (
    <>
      {isTold ? <Disclosed frame={frame} /> : null}
      <Consent frame={frame} />
      <OwnCourse table={table} />
    </>
  )
}

function Disclosed({ frame: { disclosed, concealed } }: { readonly frame: DeviceFrame }) {
  return (
    <>
      {disclosed === null ? null : (
        <p className="note">
          {say('seat.disclosed', { rule: ruleWords(disclosed.rule) })}{' '}
          {say(disclosed.here ? 'seat.disclosed.here' : 'seat.disclosed.not-here')}
        </p>
      )}
      {concealed.map((one) => (
        <p key={one} className="note">
          {say(`room.concealed.${one}`)}
        </p>
      ))}
    </>
  )
}
