import type { Scenario, Seat } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { SeatName } from '../../parts/marks.tsx'
import { toldIn } from '../../parts/told.ts'
import { seatName } from '../../seat-words.ts'

type SeatChoiceProps = {
  readonly scenario: Scenario
  readonly seat: Seat
  readonly onChoose: (seat: Seat) => void
}

/** Which board I lead, and its role card. */
export function SeatChoice({ scenario, seat, onChoose }: SeatChoiceProps) {
  return (
    <fieldset className="field">
      <legend>
        <h2>{say('setUp.seat')}</h2>
      </legend>
      <div className="seat-options">
        {scenario.seats.map(({ id, name }) => (
          <label key={id} className="option">
            <input type="radio" name="seat" value={id} checked={id === seat} onChange={() => onChoose(id)} />
            <SeatName seat={id}>{name}</SeatName>
          </label>
        ))}
      </div>
      <div className={`letter role-card ${seat}-card stack`}>
        <p className="s mute">{say('setUp.role')}</p>
        <h3>{seatName(scenario, seat)}</h3>
        {paragraphs(scenario.handouts[seat]).map((text) => (
          <p key={text} {...toldIn(scenario.language)}>
            {text}
          </p>
        ))}
      </div>
    </fieldset>
  )
}

const paragraphs = (text: string): readonly string[] =>
  (text ?? '').split(/\n+/).filter((part) => part !== '')
