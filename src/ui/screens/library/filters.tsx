import { type MessageKey, say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { WellGauge } from '../../parts/marks.tsx'
import {
  type Dropped,
  GROUPS,
  isFiltered,
  looser,
  SHOWN,
  type Shelf,
  SUBJECTS,
  WHOLE_SHELF,
} from './shelf.ts'

interface FiltersProps {
  readonly shelf: Shelf
  /** How many scenarios a shelf would hold. */
  readonly count: (shelf: Shelf) => number
  readonly onShelf: (shelf: Shelf) => void
  /** Whether anything was played here: only then does “not yet played” say something. */
  readonly hasPlayed: boolean
}

/** What of the shelf to show: a row of switches, whom it is for, and what it is about. */
export function Filters({ shelf, count, onShelf, hasPlayed }: FiltersProps) {
  const { show } = shelf
  const switches = SHOWN.filter((one) => one !== 'new' || hasPlayed || show.includes('new'))
  return (
    <search className="shelf-filters" aria-label={say('library.filters')}>
      <div className="row">
        <Switch isOn={!isFiltered(shelf)} onPress={() => onShelf(WHOLE_SHELF)}>
          {say('library.show.all', { n: count(WHOLE_SHELF) })}
        </Switch>
        {switches.map((one) => (
          <Switch
            key={one}
            isOn={show.includes(one)}
            onPress={() =>
              onShelf({
                ...shelf,
                show: SHOWN.filter((other) => (other === one) !== show.includes(other)),
              })
            }
          >
            {say(`library.show.${one}`)}
          </Switch>
        ))}
      </div>
      <div className="row">
        <Choice
          name="group"
          value={shelf.group}
          values={GROUPS}
          onChoose={(group) => onShelf({ ...shelf, group })}
        />
        <Choice
          name="about"
          value={shelf.about}
          values={SUBJECTS}
          onChoose={(about) => onShelf({ ...shelf, about })}
        />
      </div>
      <p className="s mute" role="status">
        {isFiltered(shelf) ? say('library.found', { n: count(shelf), of: count(WHOLE_SHELF) }) : ''}
      </p>
    </search>
  )
}

interface SwitchProps {
  readonly isOn: boolean
  readonly onPress: () => void
  readonly children: string
}

const Switch = ({ isOn, onPress, children }: SwitchProps) => (
  <button
    type="button"
    className={`chip shelf-switch${isOn ? ' on' : ''}`}
    aria-pressed={isOn}
    onClick={onPress}
  >
    {isOn ? <span aria-hidden="true">✓</span> : null}
    {children}
  </button>
)

interface ChoiceProps<T extends string> {
  readonly name: 'group' | 'about'
  readonly value: T | null
  readonly values: readonly T[]
  readonly onChoose: (value: T | null) => void
}

function Choice<T extends 'first' | 'second' | 'practised' | 'money' | 'care' | 'people' | 'promises'>({
  name,
  value,
  values,
  onChoose,
}: ChoiceProps<T>) {
  return (
    <p className="field shelf-choice">
      <label htmlFor={`shelf-${name}`}>{say(`library.${name}`)}</label>
      <select
        id={`shelf-${name}`}
        value={value ?? ''}
        onChange={({ target }) => onChoose(values.find((one) => one === target.value) ?? null)}
      >
        <option value="">{say(`library.${name}.any`)}</option>
        {values.map((one) => (
          <option key={one} value={one}>
            {say(wordOf(one))}
          </option>
        ))}
      </select>
    </p>
  )
}

const wordOf = (
  value: 'first' | 'second' | 'practised' | 'money' | 'care' | 'people' | 'promises',
): MessageKey => `library.mark.${value}`

/** Nothing passes: an empty well, and what would come back without each of the filters. */
export function EmptyShelf({ shelf, count, onShelf }: Omit<FiltersProps, 'hasPlayed'>) {
  const ways = looser(shelf)
    .map((way) => ({ ...way, n: count(way.shelf) }))
    .filter(({ n }) => n > 0)
  return (
    <div className="panel shelf-empty">
      <span aria-hidden="true">
        <WellGauge level={0} width={132} />
      </span>
      <div className="stack">
        <h2>{say('library.empty')}</h2>
        <p>{say('library.empty.more')}</p>
        <div className="row">
          {ways.map(({ dropped, shelf: wider, n }) => (
            <Button key={dropped} size="small" look="alt" onClick={() => onShelf(wider)}>
              {say('library.empty.without', { filter: say(nameOf(dropped, shelf)), n })}
            </Button>
          ))}
          <Button size="small" onClick={() => onShelf(WHOLE_SHELF)}>
            {say('library.show.every', { n: count(WHOLE_SHELF) })}
          </Button>
        </div>
      </div>
    </div>
  )
}

function nameOf(dropped: Dropped, { group, about }: Shelf): MessageKey {
  if (dropped === 'group') return group === null ? 'library.group' : wordOf(group)
  if (dropped === 'about') return about === null ? 'library.about' : wordOf(about)
  return `library.show.${dropped}`
}
