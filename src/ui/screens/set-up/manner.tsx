import '../../../i18n/words/library.ts'
import '../../../i18n/words/plans.ts'
import { LABELS, type Labels, say } from '../../../i18n/index.ts'
import { PACES, secondsOf } from '../../../scenario/index.ts'
import { CLOCKS, type ClockName } from '../../address.ts'

type WordsChoiceProps = { readonly labels: Labels; readonly onChoose: (labels: Labels) => void }

/** Whose words the game is told in. */
export function WordsChoice({ labels, onChoose }: WordsChoiceProps) {
  return (
    <fieldset className="field">
      <legend>
        <h2>{say('setUp.words')}</h2>
      </legend>
      <div className="words-options">
        {LABELS.map((one) => (
          <label key={one} className="option">
            <input
              type="radio"
              name="labels"
              value={one}
              checked={one === labels}
              onChange={() => onChoose(one)}
            />
            <span>
              <b>{say(`setUp.words.${one}`)}</b>
              <span className="s mute words-more">{say(`setUp.words.${one}.more`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type ClockChoiceProps = { readonly clock: ClockName; readonly onChoose: (clock: ClockName) => void }

/** Whether a clock is shown, and how fast it runs. */
export function ClockChoice({ clock, onChoose }: ClockChoiceProps) {
  return (
    <div className="field set-up-seed">
      <label htmlFor="clock">{say('setUp.clock')}</label>
      <select
        id="clock"
        value={clock}
        aria-describedby="clock-more"
        onChange={(event) => onChoose(CLOCKS.find((one) => one === event.target.value) ?? 'none')}
      >
        {CLOCKS.map((one) => (
          <option key={one} value={one}>
            {say(`pace.${one}`, { time: one === 'none' ? '' : roundTime(one) })}
          </option>
        ))}
      </select>
      <p id="clock-more" className="hint s mute">
        {say('setUp.clock.more')}
      </p>
    </div>
  )
}

/** "3:45" */
const roundTime = (pace: Exclude<ClockName, 'none'>): string => {
  const seconds = secondsOf(PACES[pace])
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
