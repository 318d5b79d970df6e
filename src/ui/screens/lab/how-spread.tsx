import { useId } from 'react'
import { say } from '../../../i18n/index.ts'
import { DYNAMICS, type Dynamics, NEIGHBOURHOODS, UPDATES } from '../../../lab/index.ts'
import type { Wish } from './wish.ts'

type HowSpreadProps = { readonly wish: Wish; readonly onChange: (wish: Wish) => void }

/** In a crowd, in a group or among neighbours, and which. */
export function HowSpread({ wish, onChange }: HowSpreadProps) {
  const id = useId()
  return (
    <>
      <fieldset className="field">
        <legend>{say('labPage.dynamics')}</legend>
        <div className="lab-options">
          {DYNAMICS.map((one: Dynamics) => (
            <label key={one} className="option">
              <input
                type="radio"
                name={`${id}-dynamics`}
                checked={wish.dynamics === one}
                onChange={() => onChange({ ...wish, dynamics: one })}
              />
              <span>
                <b>{say(`labPage.dynamics.${one}`)}</b>
                <span className="s mute">{say(`labPage.dynamics.${one}.more`)}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {wish.dynamics === 'spatial' ? (
        <div className="lab-fields">
          <Choice
            label={say('labPage.neighbourhood')}
            value={wish.neighbourhood}
            options={NEIGHBOURHOODS.map((one) => [one, say(`labPage.neighbourhood.${one}`)])}
            onChange={(neighbourhood) => onChange({ ...wish, neighbourhood })}
          />
          <Choice
            label={say('labPage.update')}
            value={wish.update}
            options={UPDATES.map((one) => [one, say(`labPage.update.${one}`)])}
            onChange={(update) => onChange({ ...wish, update })}
          />
        </div>
      ) : null}
    </>
  )
}

type ChoiceProps = {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, name: string])[]
  readonly onChange: (value: string) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId()
  const isKnown = options.some(([one]) => one === value)
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {isKnown ? null : <option value={value}>{value}</option>}
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
