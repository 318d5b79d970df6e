import type { Seat, View } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { SeatMark } from '../../parts/marks.tsx'
import { useScreen } from '../../parts/screen.tsx'
import { midName, nameOf, theSeats } from '../table/names.ts'
import './hot-seat.css'

interface CurtainProps {
  readonly view: View
  readonly seat: Seat
  readonly phase: 'brief' | 'decide' | 'reveal' | 'reflect'
  readonly onLift: () => void
  readonly onUnlock: (seat: Seat) => void
  /** Only from a look at own results: back without looking. */
  readonly onBack: (() => void) | null
}

/** Between two seats: whose turn it is, and nothing that belongs to anybody. */
export function Curtain({ view, seat, phase, onLift, onUnlock, onBack }: CurtainProps) {
  const name = midName(view, seat)
  const heading = useScreen(say('hot.title', { round: view.round, seat: name }))
  const locked =
    phase === 'decide'
      ? view.seats.filter((one) => one.locked && one.sitter === 'human').map(({ id }) => id)
      : []
  return (
    <main id="main" className={`curtain ${seat}-round`}>
      <div className="curtain-in stack">
        <span className={seat}>
          <SeatMark seat={seat} size={112} />
        </span>
        <h1 ref={heading} tabIndex={-1}>
          <span className="curtain-for">{say('hot.for')}</span> {nameOf(view, seat)}
        </h1>
        <p>{say(`hot.why.${phase}`)}</p>
        <p className="s">{say('hot.look-away')}</p>
        <div className="row curtain-ways">
          <Button size="big" onClick={onLift}>
            {say('hot.lift', { seat: name })}
          </Button>
          {onBack === null ? null : (
            <Button look="alt" onClick={onBack}>
              {say('hot.back')}
            </Button>
          )}
        </div>
        {locked.length === 0 ? null : (
          <div className="stack">
            <p className="s">{say('hot.locked', { seats: theSeats(view, locked) })}</p>
            <div className="row curtain-ways">
              {locked.map((one) => (
                <Button key={one} size="small" look="alt" onClick={() => onUnlock(one)}>
                  {say('hot.unlock', { seat: midName(view, one) })}
                </Button>
              ))}
            </div>
          </div>
        )}
      </div>
    </main>
  )
}
