import { useId } from 'react'
import { say } from '../../../i18n/index.ts'
import { parseStrategy } from '../../../strategies/index.ts'
import { doesOf, nameOf } from './names.ts'
import { GROUPS } from './population.tsx'

type PickPlayerProps = {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One way of choosing out of all, by family. One that is written with settings of its own stands first. */
export function PickPlayer({ label, hint, value, onChange }: PickPlayerProps) {
  const id = useId()
  const parsed = parseStrategy(value)
  const written = parsed.ok ? parsed.value.text : value
  const isNamed = GROUPS.some(({ players }) => players.includes(written))
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={written}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      >
        {isNamed ? null : <option value={written}>{nameOf(written)}</option>}
        {GROUPS.map((group) => (
          <optgroup key={group.id} label={say(`labPage.family.${group.id}`)}>
            {group.players.map((player) => (
              <option key={player} value={player}>
                {nameOf(player)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <p id={`${id}-hint`} className="hint s mute">
        {`${doesOf(written)} ${hint}`.trim()}
      </p>
    </div>
  )
}
