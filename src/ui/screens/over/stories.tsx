import type { Seat } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { opponentDoes } from '../../opponents.ts'
import { SeatName } from '../../parts/marks.tsx'
import { seatName } from '../../seat-words.ts'
import type { Course } from './course.ts'
import type { RoundReason } from './reasons.ts'
import { seatStory } from './seat-story.ts'

type StoriesProps = {
  readonly course: Course
  readonly reasons: Readonly<Partial<Record<Seat, readonly RoundReason[]>>>
}

/** What each seat did and, where the machine sat there, how it chose. In seat order; nobody is ranked. */
export function Stories({ course, reasons }: StoriesProps) {
  return (
    <ul className="grid c2">
      {course.seats.map((seat) => {
        const sitter = course.sitters[seat]
        return (
          <li key={seat} className="panel stack">
            <h3>
              <SeatName seat={seat}>{seatName(course.scenario, seat)}</SeatName>
              {seat === course.you ? <span className="s mute"> · {say('over.you')}</span> : null}
            </h3>
            {seatStory(course, seat).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {sitter?.kind === 'bot' ? (
              <div className="well s">
                <p>
                  <b>{say('over.bot')}</b> {opponentDoes(sitter.strategy)}
                </p>
                <Reasons reasons={reasons[seat] ?? []} />
              </div>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

function Reasons({ reasons }: { readonly reasons: readonly RoundReason[] }) {
  if (reasons.length === 0) return null
  return (
    <details>
      <summary>{say('over.bot.why')}</summary>
      <dl className="reasons">
        {reasons.map(({ round, text }) => (
          <div key={round}>
            <dt>{say('over.bot.in', { round })}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
