import type { Scenario, Seat } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import type { Shared } from '../../address.ts'
import { SeatName } from '../../parts/marks.tsx'

const HOWS = ['solo', 'hot-seat', 'entry'] as const
export type How = 'solo' | Shared

type HowChoiceProps = { readonly how: How; readonly onChoose: (how: How) => void }

/** Who sits at this device: one person, several behind a curtain, or somebody who enters what a paper table does. */
export function HowChoice({ how, onChoose }: HowChoiceProps) {
  return (
    <fieldset className="field">
      <legend>
        <h2>{say('setUp.how')}</h2>
      </legend>
      <div className="words-options how-options">
        {HOWS.map((one) => (
          <label key={one} className="option">
            <input type="radio" name="how" value={one} checked={one === how} onChange={() => onChoose(one)} />
            <span>
              <b>{say(`setUp.how.${one}`)}</b>
              <span className="s mute words-more">{say(`setUp.how.${one}.more`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type PeopleChoiceProps = {
  readonly scenario: Scenario
  readonly people: readonly Seat[]
  readonly onChoose: (people: readonly Seat[]) => void
}

/** Which boards people lead in a hot seat: two at least. */
export function PeopleChoice({ scenario, people, onChoose }: PeopleChoiceProps) {
  return (
    <fieldset className="field">
      <legend>
        <h2>{say('setUp.people')}</h2>
      </legend>
      <p className="s mute">{say('setUp.people.more')}</p>
      <div className="seat-options">
        {scenario.seats.map(({ id, name }) => (
          <label key={id} className="option">
            <input
              type="checkbox"
              name="people"
              value={id}
              checked={people.includes(id)}
              onChange={({ target: { checked } }) =>
                onChoose(
                  scenario.seats
                    .map((seat) => seat.id)
                    .filter((seat) => (seat === id ? checked : people.includes(seat))),
                )
              }
            />
            <SeatName seat={id}>{name}</SeatName>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
