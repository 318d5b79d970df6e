import { say } from '../../../i18n/index.ts'
import type { ProjectorFrame } from '../../../workshop/protocol/index.ts'
import { minutesWords } from '../../room/minutes-words.ts'
import { useSecondsLeft } from '../../room/room-clock.tsx'
import { Message } from './message.tsx'
import { QuarterOnWall } from './quarter-on-wall.tsx'
import { RevealOfRoom } from './reveal-of-room.tsx'
import { Totals } from './totals.tsx'

interface RoomNowProps {
  readonly frame: ProjectorFrame
  readonly at: number
}

/** Where the room is: round, phase, clock, how many have decided. Never who, never what. */
export function RoomNow({ frame, at }: RoomNowProps) {
  const { slowest, decided, totals, quarter, stage } = frame
  if (slowest === null)
    return (
      <section className="pj-sheet pj-centre">
        <h2>{frame.tables.some(({ phase }) => phase === 'over') ? say('projector.over') : frame.title}</h2>
        {frame.tables.some(({ phase }) => phase === 'over') ? <p>{say('projector.over.more')}</p> : null}
        <Message frame={frame} />
      </section>
    )
  const { round, phase } = slowest
  const isRevealed = phase === 'reveal' && totals?.round === round
  const isLiving = phase === 'quarter' && quarter?.round === round
  return (
    <section className="pj-now">
      <header className="pj-head">
        <p>
          {isLiving ? null : say('projector.round', { round })}
          {stage === 'practice' ? <span className="pj-quiet"> · {say('projector.practice')}</span> : null}
        </p>
        <Clock frame={slowest.clock} at={at} step={`${round} ${phase}`} />
      </header>
      {isLiving && quarter !== null ? (
        <QuarterOnWall key={`${quarter.table} ${quarter.round}`} quarter={quarter} />
      ) : (
        <div className="pj-centre">
          {isRevealed ? null : <h2>{say(`projector.phase.${phase}`)}</h2>}
          {phase === 'talk' || (phase === 'reveal' && !isRevealed) ? (
            <p>{say(`projector.phase.${phase}.more`)}</p>
          ) : null}
          {phase === 'decide' && decided !== null ? (
            <p className="pj-decided">
              <b className="num">{say('projector.decided', { done: decided.done, all: decided.all })}</b>
              <span>{say('projector.decided.more')}</span>
            </p>
          ) : null}
          {isRevealed && totals !== null ? <RevealOfRoom totals={totals} /> : null}
          {(phase === 'quarter' || phase === 'reflect') && totals !== null ? (
            <Totals totals={totals} />
          ) : null}
          <Message frame={frame} />
        </div>
      )}
    </section>
  )
}

interface ClockProps {
  readonly frame: NonNullable<ProjectorFrame['slowest']>['clock']
  readonly at: number
  readonly step: string
}

function Clock({ frame, at, step }: ClockProps) {
  const seconds = useSecondsLeft({ clock: frame, at, step })
  if (seconds === null) return frame.paused ? <p>{say('projector.paused')}</p> : null
  return (
    <p className="pj-clock num" role="timer" aria-label={say('room.clock')}>
      {frame.paused ? <span className="pj-quiet">{say('projector.paused')} </span> : null}
      {minutesWords(seconds)}
    </p>
  )
}
