import { useId } from 'react'
import { percent, say } from '../../../i18n/index.ts'
import { FINGERPRINT_USUAL } from '../../../lab/index.ts'
import { LAB } from '../../scenarios.ts'
import { HowSpread } from './how-spread.tsx'
import { PickPlayer } from './pick-player.tsx'
import { usualWorkers } from './threads.ts'
import { type Figure, figuresOf, type Wish } from './wish.ts'

type SettingsProps = { readonly wish: Wish; readonly onChange: (wish: Wish) => void }

/** What a setting is where nothing is written, as on the command line. */
const USUAL: Readonly<Record<Figure, string>> = {
  strategy: 'win-stay-lose-shift',
  probe: 'tit-for-tat',
  points: '11',
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

/** A fingerprint has more games at each point than a tournament of each pair. */
function usualOf(name: Figure, { question }: Wish): string {
  if (name === 'workers') return String(usualWorkers())
  return question === 'fingerprint' && name === 'repetitions'
    ? String(FINGERPRINT_USUAL.repetitions)
    : USUAL[name]
}

/** Those that stand open; all others are folded away. */
const openIn = ({ question }: Wish): readonly Figure[] =>
  question === 'fingerprint' ? ['points'] : ['noise', 'turns', 'generations', 'repetitions']

const isSlider = (name: Figure): name is keyof typeof STEPS => Object.hasOwn(STEPS, name)

/** Sliders for noise, length and generations; the finer settings folded away. */
export function Settings({ wish, onChange }: SettingsProps) {
  const read = figuresOf(wish)
  const set = (name: Figure, value: string): void =>
    onChange({ ...wish, figures: { ...wish.figures, [name]: value } })
  const open = openIn(wish).filter((name) => read.includes(name))
  const field = (name: Figure) => {
    const given = {
      name,
      usual: usualOf(name, wish),
      hint: hintOf(name, wish),
      value: wish.figures[name],
      onChange: (value: string) => set(name, value),
    }
    return isSlider(name) && open.includes(name) ? (
      <Slider key={name} {...given} name={name} />
    ) : (
      <Written key={name} {...given} />
    )
  }
  return (
    <div className="stack">
      {wish.question === 'spreads' ? <HowSpread wish={wish} onChange={onChange} /> : null}
      {wish.question === 'fingerprint' || wish.scenario === LAB ? null : (
        <p className="s mute measure">{say('labPage.settings.scenario')}</p>
      )}
      <div className="lab-fields">
        {wish.question === 'fingerprint' ? <Pair wish={wish} onChange={set} /> : null}
        {open.map(field)}
      </div>
      <details>
        <summary>{say('labPage.settings.more')}</summary>
        <div className="lab-fields">{read.filter((name) => !open.includes(name)).map(field)}</div>
      </details>
    </div>
  )
}

type PairProps = {
  readonly wish: Wish
  readonly onChange: (name: 'strategy' | 'probe', value: string) => void
}

/** Who is looked at, and by which probe. */
const Pair = ({ wish, onChange }: PairProps) =>
  (['strategy', 'probe'] as const).map((name) => (
    <PickPlayer
      key={name}
      label={say(`labPage.figure.${name}`)}
      hint={say(`labPage.pick.${name}`)}
      value={wish.figures[name]?.trim() || USUAL[name]}
      onChange={(value) => onChange(name, value)}
    />
  ))

function hintOf(name: Figure, wish: Wish): string {
  const usual = usualOf(name, wish)
  const isProbing = wish.question === 'fingerprint' && (name === 'repetitions' || name === 'turns')
  return say(isProbing ? `labPage.probing.${name}` : `labPage.figure.${name}.more`, { usual })
}

type FieldProps = {
  readonly name: Figure
  readonly usual: string
  readonly hint: string
  readonly value: string | undefined
  readonly onChange: (value: string) => void
}

/** Written in words or in several numbers. */
const WORDS: readonly Figure[] = ['seed', 'grid', 'payoffs', 'strategy', 'probe']

function Written({ name, usual, hint, value, onChange }: FieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{say(`labPage.figure.${name}`)}</label>
      <input
        id={id}
        className="text-input num"
        value={value ?? ''}
        placeholder={usual}
        inputMode={WORDS.includes(name) ? 'text' : 'decimal'}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-hint`} className="hint s mute">
        {hint}
      </p>
    </div>
  )
}

/** Steps of a slider that feel even: a turn more matters at ten, and not at a thousand. */
const STEPS = {
  noise: [0, 0.005, 0.01, 0.02, 0.03, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5],
  turns: [1, 2, 5, 10, 20, 50, 100, 150, 200, 300, 500, 1000, 2000, 5000],
  points: [3, 5, 11, 21, 41, 81],
  generations: [10, 20, 50, 100, 200, 300, 500, 1000, 2000, 5000],
} as const

/** A slider with its figure beside it to type, for what stands between its steps. */
function Slider({ name, usual, hint, value, onChange }: FieldProps & { readonly name: keyof typeof STEPS }) {
  const id = useId()
  const written = value === undefined || value.trim() === '' ? usual : value
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
          placeholder={usual}
          inputMode="decimal"
          autoComplete="off"
          aria-label={say('labPage.figure.exact', { name: say(`labPage.figure.${name}`) })}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      <p id={`${id}-hint`} className="hint s mute">
        {hint}
      </p>
    </div>
  )
}
