import type { Seat } from '../../../engine/index.ts'
import { list, say } from '../../../i18n/index.ts'
import type { DeviceFrame, TableFrame } from '../../../workshop/protocol/index.ts'
import { Button } from '../../parts/button.tsx'
import { LineNote } from '../../room/line-note.tsx'
import { useSay } from '../../room/room-context.tsx'
import { inSentence } from '../../seat-words.ts'
import { Messages } from './messages.tsx'

/** What stands under the bar because people share a room: one line each, and none when nothing is the matter. */
export function Notices({ frame }: { readonly frame: DeviceFrame }) {
  const { table, stage } = frame
  return (
    <>
      {/* Beside the others, not among them: it stays in sight for as long as the page is, wherever it is scrolled to. */}
      <LineNote />
      <section aria-label={say('room.notices')}>
        {table === null ? null : <OfTheTable frame={frame} table={table} />}
        {stage === 'half-time' ? (
          <Note strong={say('seat.half-time')} words={say('seat.half-time.more')} />
        ) : null}
        <Asks frame={frame} />
        <Messages messages={frame.messages} />
      </section>
    </>
  )
}

type NoteProps = { readonly strong?: string; readonly words: string; readonly children?: React.ReactNode }

function Note({ strong, words, children }: NoteProps) {
  return (
    <div className="room-note">
      <p>
        {strong === undefined ? null : <b>{strong} </b>}
        {words}
      </p>
      {children}
    </div>
  )
}

function OfTheTable({ frame, table }: { readonly frame: DeviceFrame; readonly table: TableFrame }) {
  const sayTo = useSay()
  const mine = frame.place.kind === 'seat' ? frame.place.seat : null
  const others = table.standIns.filter((seat) => seat !== mine)
  const { waitingFor } = table.clock
  const named = (seats: readonly Seat[]): string =>
    list(
      seats.map((seat) =>
        say('table.the-seat', {
          seat: inSentence(table.view.seats.find(({ id }) => id === seat)?.name ?? seat),
        }),
      ),
    )
  return (
    <>
      {table.practice ? <Note strong={say('seat.practice')} words={say('seat.practice.more')} /> : null}
      {mine !== null && table.standIns.includes(mine) ? (
        <Note strong={say('seat.stand-in')} words={say('seat.stand-in.more')}>
          <Button size="small" onClick={() => void sayTo({ type: 'takeBack' })}>
            {say('seat.take-back')}
          </Button>
        </Note>
      ) : null}
      {others.length > 0 ? <Note words={say('seat.stand-in.other', { seats: named(others) })} /> : null}
      {table.clock.paused ? <Note words={say('seat.paused')} /> : null}
      {mine !== null && waitingFor.includes(mine) ? (
        <Note words={say('seat.waiting-for.you')} />
      ) : waitingFor.length > 0 ? (
        <Note words={say('seat.waiting-for', { seats: named(waitingFor) })} />
      ) : null}
      {table.seenBefore ? <Note words={say('seat.seen-before')} /> : null}
      {table.entry === 'facilitator' ? <Note words={say('seat.entry')} /> : null}
    </>
  )
}

function Asks({ frame }: { readonly frame: DeviceFrame }) {
  const sayTo = useSay()
  return frame.asks.map(({ device }) => (
    <Note key={device} words={say('seat.asks')}>
      <div className="row">
        <Button size="small" onClick={() => void sayTo({ type: 'answerAsk', device, yes: true })}>
          {say('seat.asks.yes')}
        </Button>
        <Button size="small" look="alt" onClick={() => void sayTo({ type: 'answerAsk', device, yes: false })}>
          {say('seat.asks.no')}
        </Button>
      </div>
    </Note>
  ))
}
