import { pounds, poundsChange, say } from '../../../i18n/index.ts'
import { Chip } from '../../parts/chip.tsx'
import { FloatGauge, SeatName } from '../../parts/marks.tsx'
import { seatName } from '../../seat-words.ts'
import { type Course, floorOf, reservesOf } from './course.ts'

/** Where each seat stands at the end, beside where it began (dashed). */
export function Standings({ course }: { readonly course: Course }) {
  const last = course.results.at(-1)
  if (last === undefined) return null
  return (
    <ul className="grid c4 standings">
      {course.seats.map((seat) => {
        const reserves = reservesOf(course, seat)
        const start = reserves[0] ?? 0
        const end = reserves.at(-1) ?? 0
        const range = Math.max(1, start - floorOf(course, seat))
        return (
          <li key={seat} className="panel standing">
            <FloatGauge seat={seat} freeboard={(end - floorOf(course, seat)) / range} before={1} size={72} />
            <div>
              <SeatName seat={seat} size={20}>
                {seatName(course.scenario, seat)}
              </SeatName>
              {seat === course.you ? <span className="s mute"> · {say('over.you')}</span> : null}
              <p className="standing-sum num">
                {pounds(end)} <span className="s light">{say(`standing.${last.standing[seat]}`)}</span>
              </p>
              <Chip
                arrow={end > start ? 'up' : end < start ? 'down' : 'none'}
                tone={end < start ? 'worse' : 'better'}
              >
                {say('over.standing.from', { change: poundsChange(end - start) })}
              </Chip>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
