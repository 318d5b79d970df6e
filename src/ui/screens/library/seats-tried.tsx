import type { Seat } from '../../../engine/index.ts'
import { inLabels, say } from '../../../i18n/index.ts'
import { Link } from '../../parts/button.tsx'
import { SeatMark } from '../../parts/marks.tsx'
import { inSentence, SEAT_ORDER } from '../../seat-words.ts'
import { labelsHere } from '../../stores/words-of-the-day.ts'

type SeatsTriedProps = {
  readonly scenario: string
  /** Names of the seats as the file has them. */
  readonly seats: Readonly<Record<string, string>>
  readonly tried: ReadonlySet<Seat>
}

/** From which seats a scenario was played here, and which one to try next. Nothing where none was. */
export function SeatsTried({ scenario, seats, tried }: SeatsTriedProps) {
  if (tried.size === 0) return null
  const told = (seat: Seat): string => inLabels(seats[seat] ?? seat, labelsHere() ?? 'then')
  const here = SEAT_ORDER.filter((seat) => seats[seat] !== undefined)
  const next = here.find((seat) => !tried.has(seat))
  return (
    <div className="seats-tried s">
      <ul>
        {here.map((seat) => (
          <li key={seat} className={tried.has(seat) ? `seat ${seat}` : 'seat mute'}>
            <SeatMark seat={seat} size={20} />
            <span>
              {told(seat)}{' '}
              <span className="xs">{say(tried.has(seat) ? 'library.seat.tried' : 'library.seat.new')}</span>
            </span>
          </li>
        ))}
      </ul>
      {next === undefined ? null : (
        <Link to={{ page: 'play', wanted: { scenario, seat: next } }}>
          {say('library.seat.next', { seat: inSentence(told(next)) })}
        </Link>
      )}
    </div>
  )
}
