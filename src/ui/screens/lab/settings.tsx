import { useId } from 'react'
import { percent, say } from '../../../i18n/index.ts'
import { DYNAMICS, type Dynamics, NEIGHBOURHOODS, UPDATES } from '../../../lab/index.ts'
import { LAB } from '../../scenarios.ts'
import { usualWorkers } from './threads.ts'
import { type Figure, figuresOf, type Wish } from './wish.ts'

type SettingsProps = { readonly wish: Wish; readonly onChange: (wish: Wish) => void }

/** What a setting is where nothing is written, as on the command line. */
const USUAL: Readonly<Record<Figure, string>> = {
  repetitions: '10',
  seed: 'swim',
  turns: '200',
  ending: '0',
  noise: '0',
  payoffs: '3,0,5,1',
  seats: '2',
  generations: '200',
  mutation: '0',
  each: '10',
  runs: '1',
  selection: '1',
  grid: '40x40',
  workers: '',
}

/** Sliders for noise, length and generations; the finer settings folded away. */
export function Settings({ wish, onChange }: SettingsProps) {
  const read = figuresOf(wish)
  const set = (name: Figure, value: string): void =>
    onChange({ ...wish, figures: { ...wish.figures, [name]: value } })
  const sliding = (['noise', 'turns', 'generations'] as const).filter((name) => read.includes(name))
  const written = read.filter((name) => !sliding.some((one) => one === name))
  return (
    <div className="stack">
      {wish.question === 'spreads' && wish.scenario === LAB ? <How wish={wish} onChange={onChange} /> : null}
      {wish.scenario === LAB ? null : <p className="s mute measure">{say('labPage.settings.scenario')}</p>}
      <div className="lab-fields">
        {sliding.map((name) => (
          <Slider key={name} name={name} value={wish.figures[name]} onChange={(value) => set(name, value)} />
        ))}
        {(['repetitions'] as const).map((name) => (
          <Written key={name} name={name} value={wish.figures[name]} onChange={(value) => set(name, value)} />
        ))}
      </div>
      <details>
        <summary>{say('labPage.settings.more')}</summary>
        <div className="lab-fields">
          {written
            .filter((name) => name !== 'repetitions')
            .map((name) => (
              <Written
                key={name}
                name={name}
                value={wish.figures[name]}
                onChange={(value) => set(name, value)}
              />
            ))}
        </div>
      </details>
    </div>
  )
}

type FieldProps = {
  readonly name: Figure
  readonly value: string | undefined
  readonly onChange: (value: string) => void
}

function Written({ name, value, onChange }: FieldProps) {
  const id = useId()
  const usual = name === 'workers' ? String(usualWorkers()) : USUAL[name]
  return (
    <div className="field">
      <label htmlFor={id}>{say(`labPage.figure.${name}`)}</label>
      <input
        id={id}
        className="text-input num"
        value={value ?? ''}
        placeholder={usual}
        inputMode={name === 'seed' || name === 'grid' || name === 'payoffs' ? 'text' : 'decimal'}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-hint`} className="hint s mute">
        {say(`labPage.figure.${name}.more`, { usual })}
      </p>
    </div>
  )
}

/** Steps of a slider that feel even: a turn more matters at ten, and not at a thousand. */
const STEPS = {
  noise: [0, 0.005, 0.01, 0.02, 0.03, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5],
  turns: [1, 2, 5, 10, 20, 50, 100, 150, 200, 300, 500, 1000, 2000, 5000],
  generations: [10, 20, 50, 100, 200, 300, 500, 1000, 2000, 5000],
} as const

/** A slider with its figure beside it to type, for what stands between its steps. */
function Slider({ name, value, onChange }: FieldProps & { readonly name: keyof typeof STEPS }) {
  const id = useId()
  const written = value === undefined || value.trim() === '' ? USUAL[name] : value
  const steps: readonly number[] = STEPS[name]
  const nearest = steps.reduce(
    (best, step, at) =>
      Math.abs(step - Number(written)) < Math.abs((steps[best] ?? 0) - Number(written)) ? at : best,
    0,
  )
  const shown = name === 'noise' ? percent(Number(written), 1) : written
  return (
    <div className="field">
      <label htmlFor={id}>{say(`labPage.figure.${name}`)}</label>
      <div className="lab-slider">
        <input
          id={id}
          type="range"
          min={0}
          max={steps.length - 1}
          step={1}
          value={nearest}
          aria-valuetext={shown}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange(String(steps[Number(event.target.value)]))}
        />
        <input
          className="text-input num"
          value={value ?? ''}
          placeholder={USUAL[name]}
          inputMode="decimal"
          autoComplete="off"
          aria-label={say('labPage.figure.exact', { name: say(`labPage.figure.${name}`) })}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      <p id={`${id}-hint`} className="hint s mute">
        {say(`labPage.figure.${name}.more`, { usual: USUAL[name] })}
      </p>
    </div>
  )
}

function How({ wish, onChange }: SettingsProps) {
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
