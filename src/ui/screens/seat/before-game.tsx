import '../../../i18n/words/table.ts'
import { say } from '../../../i18n/index.ts'
import { codeShown, type DeviceFrame, type Place } from '../../../workshop/protocol/index.ts'
import { useScreen } from '../../parts/screen.tsx'
import { inSentence, seatName } from '../../seat-words.ts'
import { Notices } from './notices.tsx'
import { SeatHead } from './seat-head.tsx'
import { HelpButton } from './seat-menu.tsx'

interface BeforeGameProps {
  readonly frame: DeviceFrame
  readonly place: Extract<Place, { readonly kind: 'seat' }>
  readonly awake: boolean
  readonly onMenu: () => void
}

/** Seated, and nothing has begun: who I am, the story, how to find the seat again. */
export function BeforeGame({ frame, place, awake, onMenu }: BeforeGameProps) {
  const { scenario, seatCode } = frame
  const name = scenario === null ? place.seat : seatName(scenario, place.seat)
  const title = say('seat.waiting.title', { seat: inSentence(name) })
  const heading = useScreen(title)
  const handout = scenario?.handouts[place.seat] ?? ''
  return (
    <div className={`${place.seat}-round`}>
      <SeatHead seat={place.seat} name={name} table={place.table} onMenu={onMenu} />
      <Notices frame={frame} />
      <main id="main" className="wrap page narrow stack-l">
        <header>
          <p className="s mute">{frame.title}</p>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p className="lead-line">{say('seat.waiting', { table: place.table })}</p>
        </header>
        <p className="well">{say('seat.waiting.role')}</p>
        {handout === '' ? null : <p className="measure">{handout}</p>}
        {seatCode === null ? null : (
          <p>
            {say('seat.menu.code')} <b className="code-word num">{codeShown(seatCode)}</b>
            <br />
            <span className="s mute">{say('seat.menu.code.more')}</span>
          </p>
        )}
        <HelpButton frame={frame} />
        {awake ? null : <p className="s mute">{say('seat.wake')}</p>}
      </main>
    </div>
  )
}
