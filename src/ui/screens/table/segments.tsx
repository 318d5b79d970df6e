import { usePicked } from './use-picked.ts'

/** A small radio group drawn as one segmented control; each segment is a native radio. */
export function Segments<T extends string | number>({
  legend,
  name,
  options,
  value,
  disabled = false,
  onPick,
}: {
  readonly legend: string
  readonly name: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly value: T | null
  readonly disabled?: boolean
  readonly onPick: (value: T) => Promise<unknown>
}) {
  const [shown, pick] = usePicked(value)
  return (
    <fieldset className="segments" disabled={disabled}>
      <legend className="sr-only">{legend}</legend>
      <div className="seg">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              className="sr-only"
              name={name}
              checked={option.value === shown}
              onChange={() => pick(option.value, onPick(option.value))}
            />
            {option.value === shown ? <span aria-hidden="true">✓&nbsp;</span> : null}
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
