import { say } from '../../../i18n/index.ts'
import { Chip } from '../../parts/chip.tsx'
import { FloatGauge, SeatName } from '../../parts/marks.tsx'
import { seatName } from '../../seat-words.ts'
import { amount } from './amounts.ts'
import { type Course, floorOf, holdingsOf } from './course.ts'

/** Where each seat stands at the end, beside where it began (dashed). */
export function Standings({ course }: { readonly course: Course }) {
  const last = course.results.at(-1)
  if (last === undefined) return null
  return (
    <ul className="grid c4 standings">
      {course.seats.map((seat) => {
        const holdings = holdingsOf(course, seat)
        const start = holdings[0] ?? 0
        const end = holdings.at(-1) ?? 0
        const range = Math.max(1, start - floorOf(course, seat))
        return (
          <li key={seat} className="panel standing">
            {course.unit === 'points' ? null : (
              <FloatGauge
                seat={seat}
                freeboard={(end - floorOf(course, seat)) / range}
                before={1}
                size={72}
              />
            )}
            <div>
              <SeatName seat={seat} size={20}>
                {seatName(course.scenario, seat)}
              </SeatName>
              {seat === course.you ? <span className="s mute"> · {say('over.you')}</span> : null}
              <p className="standing-sum num">
                {amount(course, end)}{' '}
                {course.unit === 'points' ? null : (
                  <span className="s light">{say(`standing.${last.standing[seat]}`)}</span>
                )}
              </p>
              <Chip
                arrow={end > start ? 'up' : end < start ? 'down' : 'none'}
                tone={end < start ? 'worse' : 'better'}
              >
                {end === start
                  ? say('over.standing.same')
                  : say(end > start ? 'over.standing.more' : 'over.standing.less', {
                      amount: amount(course, Math.abs(end - start)),
                    })}
              </Chip>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
